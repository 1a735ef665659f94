import { permit, staff } from '../../platform/actor.ts';
import { notFoundPage, page, type Request } from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { nameBodies } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { partnersOf } from './find-meeting.ts';
import { asPartnerRole, type Meeting } from './meeting.ts';
import { meetingFacts } from './meeting-facts.ts';
import { MeetingPage } from './meeting-page.tsx';
import { publicDownloads } from './notes/public-downloads.ts';
import { organizationName } from './organization-name.ts';
import { countParticipants } from './participants-of.ts';
import { PublicMeetingPage } from './public-meeting-page.tsx';
import { refusals } from './refusals.ts';
import type { MeetingLinks } from './routes.tsx';
import { sessionsOf } from './sessions-of.ts';
import { words } from './words.ts';

/** Whether the reader belongs to the secretariat. */
export function isStaff(c: Request): boolean {
  return permit(c.var.actor, ...staff) === undefined;
}

/** Whether the reader may know of this meeting: everyone once it is announced, the staff before. */
export function maySee(c: Request, meeting: Meeting | undefined): meeting is Meeting {
  return meeting !== undefined && (meeting.announcedAt !== undefined || isStaff(c));
}

/** One address: the staff's page for the staff (the public one with `?as=public`), the public page for everyone else. */
export async function showMeeting(c: Request, meeting: Meeting | undefined, linked?: MeetingLinks): Promise<Response> {
  if (!maySee(c, meeting)) return notFoundPage(c);
  return isStaff(c) && c.req.query('as') !== 'public' ? staffPage(c, meeting, linked) : publicPage(c, meeting);
}

/** The staff's page; with a refusal code it says why nothing was done. */
export async function staffPage(c: Request, meeting: Meeting, linked?: MeetingLinks, refusal?: keyof typeof refusals): Promise<Response> {
  const { db, language } = c.var;
  const shown = {
    meeting,
    facts: await meetingFacts(db, meeting.id, c.var.settings.publicUrl),
    sessions: await sessionsOf(db, meeting.id),
    participants: (await countParticipants(db, [meeting.id])).get(meeting.id) ?? 0,
    linked: linked ? await linked(db, meeting.id, language) : undefined,
  };
  const refused = refusal ? word(refusals[refusal], language) : undefined;
  const title = inLanguage(meeting.title, language);
  return page(c, { title, section: 'meetings', words, refused, status: refusal ? 409 : 200 }, <MeetingPage c={c} shown={shown} />);
}

async function publicPage(c: Request, meeting: Meeting): Promise<Response> {
  const { db, language } = c.var;
  const t = speak(words, language);
  const roles = await partnersOf(db, meeting.id);
  const names = await nameBodies(db, [meeting.organizerId, ...roles.map((role) => role.body_id)], language, 'formal');
  const partners = roles.flatMap(({ body_id, role }) => {
    const known = asPartnerRole(role);
    return known ? [{ role: t(`role_${known}`), name: names.get(body_id) ?? '' }] : [];
  });
  const papers = await publicDownloads(db, meeting, language);
  const shown = { meeting, sessions: await sessionsOf(db, meeting.id), organizer: names.get(meeting.organizerId), partners, papers };
  const organization = await organizationName(db, language);
  return page(c, { title: inLanguage(meeting.title, language), organization }, <PublicMeetingPage c={c} shown={shown} />);
}
