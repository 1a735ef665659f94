import { Hono } from 'hono';
import { asLanguage } from '../../../platform/language.ts';
import { type Env, notFoundPage, type Request, requireStaff } from '../../../platform/web/public.ts';
import { listOfParticipants } from '../list-of-participants.ts';
import type { Meeting } from '../meeting.ts';
import { countParticipants } from '../participants-of.ts';
import { balanceDocument } from './balance-document.ts';
import { balanceSheet } from './balance-sheet.ts';
import { choosePeople } from './choose-people.ts';
import { countBalance } from './count-balance.ts';
import { namePlatesDocument } from './name-plates-document.ts';
import { languagesAsked, whomFrom, withMeeting } from './papers-routes.tsx';
import { sendFile, sendPaper } from './send-paper.tsx';
import { showPapers } from './show-papers.tsx';
import { timeFor } from './time-for.ts';

/** Papers that change nothing by being made: the list of participants, the table of women and young members, name plates. */
export const paperFileRoutes = new Hono<Env>()
  .get('/meetings/:slug/papers/participants', requireStaff(), (c) => withMeeting(c, (meeting) => sendList(c, meeting)))
  .get('/meetings/:slug/papers/balance', requireStaff(), (c) => withMeeting(c, (meeting) => sendBalance(c, meeting)))
  .get('/meetings/:slug/papers/plates', requireStaff(), (c) => withMeeting(c, (meeting) => sendPlates(c, meeting)))
  .get('/meetings/:slug/papers/*', requireStaff(), (c) => notFoundPage(c));

async function sendList(c: Request, meeting: Meeting): Promise<Response> {
  const [first, ...others] = languagesAsked(c);
  const index = c.req.query('as') === undefined ? undefined : c.req.query('index') === 'yes';
  const make = (language: typeof first) => listOfParticipants(c.var.db, meeting.id, language, { index });
  const people = (await countParticipants(c.var.db, [meeting.id])).get(meeting.id) ?? 0;
  const documents = [await make(first), ...(await Promise.all(others.map(make)))] as const;
  const options = timeFor(people * documents.length);
  return sendPaper(c, meeting, { documents: [...documents], format: c.req.query('as') ?? 'pdf', name: 'participants', options });
}

async function sendBalance(c: Request, meeting: Meeting): Promise<Response> {
  const [first, ...others] = languagesAsked(c);
  const format = c.req.query('as') ?? 'pdf';
  if (format === 'csv')
    return sendFile(
      c,
      balanceSheet(await countBalance(c.var.db, meeting, first), first),
      'csv',
      `${meeting.slug}-women-and-young-${first}`,
    );
  const make = (language: typeof first) => balanceDocument(c.var.db, meeting, language);
  return sendPaper(c, meeting, {
    documents: [await make(first), ...(await Promise.all(others.map(make)))],
    format,
    name: 'women-and-young',
  });
}

async function sendPlates(c: Request, meeting: Meeting): Promise<Response> {
  const people = await choosePeople(c.var.db, meeting.id, whomFrom(c.req.query('plate_whom') ?? 'all'));
  if (people.length === 0) return showPapers(c, meeting, undefined, { code: 'nobody-chosen' });
  const document = await namePlatesDocument(c.var.db, meeting, people, {
    language: asLanguage(c.req.query('plate_language')) ?? c.var.language,
    second: asLanguage(c.req.query('plate_second')),
    per: c.req.query('plate_per') === 'person' ? 'person' : 'delegation',
  });
  return sendPaper(c, meeting, { documents: [document], format: 'pdf', name: 'name-plates', options: timeFor(people.length) });
}
