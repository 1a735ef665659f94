import { Hono } from 'hono';
import type { Answer, Refusal } from '../../../platform/answer.ts';
import { asLanguage } from '../../../platform/language.ts';
import { type Env, leaveFor, page, type Request, readTyped, refusalPage, requireStaff } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { documentBytes, documentsOf } from '../../archive/public.ts';
import { organizationsOf } from '../../clearance/public.ts';
import { nameBodies } from '../../directory/public.ts';
import type { Circular } from '../circular.ts';
import { placeOf, subjectOf } from '../circular-frame.tsx';
import { sendEnclosure } from '../editing/text-routes.tsx';
import { enclosuresOf } from '../enclosures/enclosures.ts';
import { chainOf } from '../issuing/chain.ts';
import { clearVersion, withdrawStep } from '../issuing/clear-version.ts';
import { pdfType } from '../issuing/issue-circular.ts';
import { fileResponse, sendDraft } from '../issuing/life-routes.tsx';
import { wordRefusal } from '../refusals.ts';
import { namesOf, showCircular } from '../show-circular.tsx';
import { askPartners } from './ask-partners.ts';
import { findJointLetter, listJointLetters } from './list-joint-letters.ts';
import { JointLetterPage, JointLettersPage } from './partner-pages.tsx';
import { partnerWords } from './partner-words.ts';

/** What an account of a co-signing organization may open: the joint letters of that organization, and its own steps in them. */
export const partnerRoutes = new Hono<Env>()
  .get('/joint-letters', requireStaff('partner'), (c) => showList(c))
  .get('/joint-letters/:id', requireStaff('partner'), (c) => showLetter(c))
  .get('/joint-letters/:id/draft.pdf', requireStaff('partner'), (c) => withJointLetter(c, (circular) => sendVersion(c, circular)))
  .get('/joint-letters/:id/enclosures/:enclosureId', requireStaff('partner'), (c) =>
    withJointLetter(c, (circular) => sendEnclosure(c, circular)),
  )
  .post('/circulars/:id/partners', requireStaff('officer', 'head-of-cabinet'), async (c) => {
    const asked = await askPartners(c.var.db, c.var.actor, c.req.param('id'), placeOf(c));
    if (!asked.ok) return showCircular(c, asked.refusal);
    return leaveFor(c, `/circulars/${c.req.param('id')}`, 'asked', { n: asked.asked });
  })
  .post('/joint-letters/:id/steps/:stepId', requireStaff('partner'), (c) =>
    withJointLetter(c, async (circular) => {
      const step = { stepId: c.req.param('stepId'), seen: String((await readTyped(c)).seen ?? '') };
      return leaveOrShow(c, await clearVersion(c.var.db, c.var.actor, circular.id, step, placeOf(c)), 'taken');
    }),
  )
  .post('/joint-letters/:id/steps/:stepId/withdrawal', requireStaff('partner'), (c) =>
    withJointLetter(c, async (circular) => {
      const step = { stepId: c.req.param('stepId'), reason: String((await readTyped(c)).reason ?? '') };
      return leaveOrShow(c, await withdrawStep(c.var.db, c.var.actor, circular.id, step), 'withdrawn');
    }),
  );

/** The letter of the address where the account's organization co-signs it; every other one is as if it were not there. */
async function withJointLetter(c: Request, show: (circular: Circular, organizationIds: string[]) => Promise<Response>): Promise<Response> {
  const organizationIds = await organizationsOf(c.var.db, c.var.actor);
  const circular = await findJointLetter(c.var.db, c.req.param('id') ?? '', organizationIds);
  return circular ? show(circular, organizationIds) : refusalPage(c, 404, wordRefusal({ code: 'no-such-circular' }, c.var.language));
}

async function leaveOrShow(c: Request, answer: Answer, notice: string): Promise<Response> {
  return answer.ok ? leaveFor(c, `/joint-letters/${c.req.param('id')}`, notice) : showLetter(c, answer.refusal);
}

async function showList(c: Request): Promise<Response> {
  const { db, language } = c.var;
  const organizationIds = await organizationsOf(db, c.var.actor);
  const names = await nameBodies(db, organizationIds, language, 'formal');
  const letters = await listJointLetters(db, organizationIds, placeOf(c));
  const rows = await Promise.all(
    letters.map(async (letter) => ({ ...letter, subject: await subjectOf(db, letter.circular, language, placeOf(c)) })),
  );
  const title = speak(partnerWords, language)('letters');
  return page(c, { title, section: 'circulars' }, <JointLettersPage c={c} organizations={[...names.values()]} rows={rows} />);
}

async function showLetter(c: Request, refusal?: Refusal): Promise<Response> {
  return withJointLetter(c, async (circular, organizationIds) => {
    const { db, language } = c.var;
    const { stepNames, addresseeLines, signatories } = await namesOf(c, circular);
    const subject = await subjectOf(db, circular, language, placeOf(c));
    const refused = refusal && wordRefusal(refusal, language);
    return page(
      c,
      { title: subject.text || circular.id, section: 'circulars', words: partnerWords, refused, status: refusal ? 409 : 200 },
      <JointLetterPage
        c={c}
        circular={circular}
        subject={subject}
        chain={await chainOf(db, circular, placeOf(c))}
        names={stepNames}
        addressees={addresseeLines}
        signatories={signatories}
        enclosures={await enclosuresOf(db, circular.id)}
        organizationIds={organizationIds}
      />,
    );
  });
}

/** The version as issued, else as it would be printed now. */
async function sendVersion(c: Request, circular: Circular): Promise<Response> {
  if (!circular.issuance) return sendDraft(c, circular);
  const language = asLanguage(c.req.query('language')) ?? circular.originalLanguage;
  const documents = await documentsOf(c.var.db, 'circular', circular.id);
  const issued = documents.find((each) => each.language === language && each.media_type === pdfType && each.role === 'reader');
  const bytes = issued && (await documentBytes(c.var.db, issued.id));
  if (!bytes) return refusalPage(c, 404, wordRefusal({ code: 'no-such-circular' }, c.var.language));
  return fileResponse(bytes, pdfType, `${circular.issuance.reference.replaceAll('/', '-')}-${language}.pdf`);
}
