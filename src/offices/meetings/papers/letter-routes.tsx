import { Hono } from 'hono';
import { z } from 'zod';
import { screenLanguages } from '../../../platform/language.ts';
import {
  type Env,
  emptyForm,
  type FormState,
  field,
  isDay,
  notFoundPage,
  page,
  type Request,
  readForm,
  requireStaff,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { documentBytes, findDocument } from '../../archive/public.ts';
import { isCountry } from '../../directory/public.ts';
import type { Meeting } from '../meeting.ts';
import type { Participant } from '../participant.ts';
import { participantsOf } from '../participants-of.ts';
import { placePeople } from './choose-people.ts';
import { issueVisaLetter } from './issue-visa-letter.ts';
import { LetterPage } from './letter-page.tsx';
import { pageWords } from './page-words.ts';
import { withMeeting } from './papers-routes.tsx';
import { sendPdf } from './send-paper.tsx';
import { wordRefusal } from './show-papers.tsx';
import { paperSigners } from './signer.ts';
import { visaLettersOf } from './visa-letters-of.ts';

const letterForm = z.object({
  languages: field.choices(screenLanguages).refine((chosen) => chosen.length > 0, 'choice'),
  signer: field.text(200),
  addressee: field.optionalText(400),
  host: field.ticked(),
  passport_number: field.optionalText(40).refine((number) => /^[\p{L}\p{N} -]*$/u.test(number), 'choice'),
  passport_country: field.optionalText(3).refine((code) => code === '' || isCountry(code), 'choice'),
  passport_until: field.optionalText(10).refine((day) => day === '' || isDay(day), 'day'),
});

/** The letters for visas of one person: seen, issued and fetched again; a fetched one carries nothing of a passport. */
export const letterRoutes = new Hono<Env>()
  .get('/meetings/:slug/papers/letters/files/:document', requireStaff(), (c) => withMeeting(c, (meeting) => sendLetter(c, meeting)))
  .get('/meetings/:slug/papers/letters/:person', requireStaff(), (c) => withPerson(c, (meeting, person) => letterPage(c, meeting, person)))
  .post('/meetings/:slug/papers/letters/:person', requireStaff('officer', 'head-of-cabinet'), (c) =>
    withPerson(c, async (meeting, person) => {
      const form = await readForm(c, letterForm);
      if (!form.ok) return letterPage(c, meeting, person, form);
      const { passport_number: number, passport_country: country, passport_until: validUntil, host, ...rest } = form.values;
      const input = {
        participantId: person.id,
        languages: rest.languages,
        signer: rest.signer,
        addressee: rest.addressee.split(/\r?\n/).flatMap((line) => line.trim() || []),
        hostUndertakes: host,
        ...(number ? { passport: { number, ...(country ? { country } : {}), ...(validUntil ? { validUntil } : {}) } } : {}),
      };
      const issued = await issueVisaLetter(c.var.db, c.var.actor, input, { publicUrl: c.var.settings.publicUrl });
      if (!issued.ok) return letterPage(c, meeting, person, { typed: form.typed, problems: {} }, issued.refusal);
      return sendPdf(c, issued.pdf, issued.reference.replaceAll('/', '-'));
    }),
  );

async function withPerson(c: Request, then: (meeting: Meeting, person: Participant) => Promise<Response>): Promise<Response> {
  return withMeeting(c, async (meeting) => {
    const person = (await participantsOf(c.var.db, meeting.id)).find(({ id }) => id === c.req.param('person'));
    return person ? then(meeting, person) : notFoundPage(c);
  });
}

async function letterPage(
  c: Request,
  meeting: Meeting,
  person: Participant,
  state: FormState = emptyForm,
  refusal?: { code: string } & Record<string, unknown>,
): Promise<Response> {
  const { db, language } = c.var;
  const [placed] = await placePeople(db, [person], language);
  const shown = {
    meeting,
    person,
    from: placed?.from ?? '',
    letters: await visaLettersOf(db, [person.registrationId]),
    signers: await paperSigners(db, language),
    state,
  };
  const status = refusal ? 409 : Object.keys(state.problems).length > 0 ? 422 : 200;
  const title = speak(pageWords, language)('letterTitle');
  const refused = refusal ? wordRefusal(c, refusal) : undefined;
  return page(c, { title, section: 'meetings', words: pageWords, refused, status }, <LetterPage c={c} shown={shown} />);
}

/** The archived file, of a letter of this meeting only. */
async function sendLetter(c: Request, meeting: Meeting): Promise<Response> {
  const id = c.req.param('document') ?? '';
  const document = /^[0-9a-f-]{36}$/.test(id) ? await findDocument(c.var.db, id) : undefined;
  if (document?.subject_kind !== 'visa-letter') return notFoundPage(c);
  const letter = await c.var.db.selectFrom('visa_letter').select('meeting_id').where('id', '=', document.subject_id).executeTakeFirst();
  const bytes = letter?.meeting_id === meeting.id ? await documentBytes(c.var.db, id) : undefined;
  return bytes ? sendPdf(c, bytes, `${document.reference?.replaceAll('/', '-') ?? 'letter'}-${document.language}`) : notFoundPage(c);
}
