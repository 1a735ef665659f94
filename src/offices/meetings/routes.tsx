import { Hono } from 'hono';
import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { type Env, page, type Request } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { findMeeting, listMeetings } from './find-meeting.ts';
import { FrontPage } from './front-page.tsx';
import { meetingFilesRoutes } from './meeting-files.ts';
import type { MeetingLink } from './meeting-page.tsx';
import { type NotesBeyond, notesRoutes } from './notes/routes.tsx';
import { seriesRoutes } from './notes/series/series-routes.tsx';
import { organizationName } from './organization-name.ts';
import { badgeRoutes } from './papers/badge-routes.tsx';
import { paperFileRoutes } from './papers/file-routes.tsx';
import { letterRoutes } from './papers/letter-routes.tsx';
import { papersRoutes } from './papers/papers-routes.tsx';
import { practicalRoutes } from './practical/practical-routes.tsx';
import { sessionRoutes } from './session-routes.tsx';
import { showMeeting } from './show-meeting.tsx';
import { staffRoutes } from './staff-routes.tsx';
import { words } from './words.ts';

/** What offices above know of a meeting: its letters, its call, its coverage; paths without the language. */
export type MeetingLinks = (db: Handle, meetingId: string, language: ScreenLanguage) => Promise<MeetingLink[]>;

/** The front page, a meeting's page for everyone and for the staff, its papers, its programme and its forms. */
export function meetingsRoutes({ linked, notes }: { linked?: MeetingLinks; notes?: NotesBeyond } = {}): Hono<Env> {
  return new Hono<Env>()
    .get('/', (c) => frontPage(c))
    .route('/', staffRoutes)
    .route('/', sessionRoutes)
    .route('/', meetingFilesRoutes)
    .route('/', badgeRoutes)
    .route('/', papersRoutes)
    .route('/', letterRoutes)
    .route('/', paperFileRoutes)
    .route('/', seriesRoutes)
    .route('/', practicalRoutes)
    .route('/', notesRoutes(notes))
    .get('/meetings/:slug', async (c) => showMeeting(c, await findMeeting(c.var.db, c.req.param('slug')), linked));
}

async function frontPage(c: Request): Promise<Response> {
  const organization = await organizationName(c.var.db, c.var.language);
  const meetings = (await listMeetings(c.var.db, { open: true })).reverse();
  const title = speak(words, c.var.language)('openMeetings');
  return page(c, { title, organization, words }, <FrontPage c={c} organization={organization} meetings={meetings} />);
}
