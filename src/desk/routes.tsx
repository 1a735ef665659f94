import { Hono } from 'hono';
import { coverageOf, listCirculars } from '../offices/circulars/public.ts';
import { isOfPartner } from '../offices/clearance/public.ts';
import { openCommitments } from '../offices/commitments/public.ts';
import { countLetters, countOpenIncoming, countUnreachable } from '../offices/mailroom/public.ts';
import { listMeetings, type Meeting } from '../offices/meetings/public.ts';
import { today } from '../platform/clock.ts';
import type { Handle } from '../platform/database/public.ts';
import { type Env, page, type Request, requireStaff, to } from '../platform/web/public.ts';
import { speak } from '../platform/words.ts';
import { type Desk, DeskPage } from './desk-page.tsx';
import { firstSteps } from './first-steps.ts';
import { linksOfMeeting } from './link-meeting.ts';
import { listTasks } from './list-tasks.ts';
import { words } from './words.ts';

/** The staff's first page. */
export const deskRoutes = new Hono<Env>().get('/desk', leadPartner, requireStaff(), async (c) => {
  const title = speak(words, c.var.language)('title');
  return page(c, { title, section: 'desk' }, <DeskPage c={c} desk={await readDesk(c)} />);
});

/** Whoever clears for a co-signing organization has no desk here: the joint letters are its first page. */
async function leadPartner(c: Request, next: () => Promise<void>): Promise<Response | undefined> {
  if (isOfPartner(c.var.actor)) return c.redirect(to(c, '/joint-letters'), 303);
  await next();
  return undefined;
}

async function readDesk(c: Request): Promise<Desk> {
  const { db, actor, language, settings } = c.var;
  const coming = (await listMeetings(db)).filter((meeting) => !meeting.closedAt && meeting.endsOn >= today(meeting.zone)).reverse();
  const counts = await countLetters(db);
  return {
    steps: await firstSteps(db, actor, language),
    tasks: await listTasks(db, actor, language, settings),
    meetings: await Promise.all(coming.map((meeting) => readMeeting(c, meeting))),
    commitments: (await openCommitments(db)).slice(0, 8),
    mailOpen: await countOpenIncoming(db),
    unreachable: await countUnreachable(db),
    mailReturned: counts.bounced ?? 0,
    mailTrouble: (counts['in-doubt'] ?? 0) + (counts.failed ?? 0),
  };
}

async function readMeeting(c: Request, meeting: Meeting): Promise<Desk['meetings'][number]> {
  const { db, language } = c.var;
  return { meeting, links: await linksOfMeeting(db, meeting.id, language), answered: await answeredOf(db, meeting.id) };
}

/** How many of those written to have answered, once a letter was dispatched. */
async function answeredOf(db: Handle, meetingId: string): Promise<{ answered: number; all: number } | undefined> {
  for (const { id } of await listCirculars(db, { meetingId })) {
    const coverage = await coverageOf(db, id);
    if (!coverage?.dispatchedAt) continue;
    const { registered, named, declined } = coverage.counts;
    return { answered: registered + named + declined, all: coverage.covered.length };
  }
  return undefined;
}
