import { Hono } from 'hono';
import { asLanguage, type Language, screenLanguageFor } from '../../platform/language.ts';
import { type Env, notFoundPage, type Request, refusalPage, requireStaff } from '../../platform/web/public.ts';
import { type Words, word } from '../../platform/words.ts';
import { refusals as documentRefusals, type OfficialDocument, type TypesetOptions, typeset } from '../documents/public.ts';
import { calendarOf } from './calendar-of.ts';
import { findMeeting } from './find-meeting.ts';
import { listOfParticipants } from './list-of-participants.ts';
import { timeFor } from './papers/time-for.ts';
import { countParticipants } from './participants-of.ts';
import { programmeDocument } from './programme-document.ts';
import { maySee } from './show-meeting.tsx';

/** The papers of a meeting in the language of `?in=`, else the reader's: programme and calendar for everyone, participants for the staff. */
export const meetingFilesRoutes = new Hono<Env>()
  .get('/meetings/:slug/programme.pdf', async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    if (!maySee(c, meeting)) return notFoundPage(c);
    return pdf(c, await programmeDocument(c.var.db, meeting.id, wantedLanguage(c)), `${meeting.slug}-programme`);
  })
  .get('/meetings/:slug/participants.pdf', requireStaff(), async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    if (!meeting) return notFoundPage(c);
    const people = (await countParticipants(c.var.db, [meeting.id])).get(meeting.id) ?? 0;
    return pdf(c, await listOfParticipants(c.var.db, meeting.id, wantedLanguage(c)), `${meeting.slug}-participants`, timeFor(people));
  })
  .get('/meetings/:slug/calendar.ics', async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    if (!maySee(c, meeting)) return notFoundPage(c);
    const language = screenLanguageFor(wantedLanguage(c));
    const url = `${c.var.settings.publicUrl}/${language}/meetings/${meeting.slug}`;
    return c.body(calendarOf(meeting, language, { url }), 200, {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': `attachment; filename="${meeting.slug}-${language}.ics"`,
    });
  });

function wantedLanguage(c: Request): Language {
  return asLanguage(c.req.query('in')) ?? c.var.language;
}

async function pdf(c: Request, document: OfficialDocument, name: string, options?: TypesetOptions): Promise<Response> {
  const made = await typeset(document, options);
  if (!made.ok) {
    const { code, ...facts } = made.refusal;
    return refusalPage(
      c,
      409,
      word((documentRefusals as Words)[code] ?? documentRefusals['missing-glyphs'], c.var.language, facts as never),
    );
  }
  return c.body(new Uint8Array(made.pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}-${document.language}.pdf"`,
  });
}
