import type { Handle } from '../../platform/database/public.ts';
import { asScreenLanguage, type Language, type ScreenLanguage, screenLanguages } from '../../platform/language.ts';
import { findBody } from '../directory/public.ts';
import type { InLanguages } from '../languages/public.ts';
import { closedMeetings, findMeeting, type Meeting, type MeetingKind, partnersOf } from '../meetings/public.ts';
import { type ActivityInput, type ActivityKind, type ActivityPartner, asActivityRole } from './activity.ts';
import { proposeSentence } from './proposal-sentences.ts';

/** An activity filled from a meeting; its theme is the officer's to choose. */
export type ActivityProposal = Omit<ActivityInput, 'theme'>;

/** The meetings that are closed and not yet in the register, oldest first. */
export async function proposalsFromMeetings(db: Handle): Promise<Meeting[]> {
  const rows = await db.selectFrom('activity').select('meeting_id').where('meeting_id', 'is not', null).execute();
  const registered = new Set(rows.map((row) => row.meeting_id));
  return (await closedMeetings(db)).filter(({ id }) => !registered.has(id));
}

/** Fills an activity from a closed meeting: dates, place, partners, numbers and a drafted sentence in each language; undefined when there is none. */
export async function proposeFromMeeting(db: Handle, meetingId: string): Promise<ActivityProposal | undefined> {
  const meeting = await findMeeting(db, meetingId);
  if (!meeting?.closedAt) return undefined;
  const partners = await partnersOfMeeting(db, meeting);
  const languages = screenLanguages.filter((language) => meeting.title[language]);
  return {
    kind: kindOf(meeting.kind),
    title: meeting.title,
    text: sentencesOf(meeting, partners, languages),
    originalLanguage: (await originalLanguageOf(db, meeting, languages)) ?? 'en',
    whens: [meeting.endsOn > meeting.startsOn ? `${meeting.startsOn}/${meeting.endsOn}` : meeting.startsOn],
    ...(meeting.mode !== 'online' && meeting.city ? { city: meeting.city } : {}),
    ...(meeting.mode !== 'online' && meeting.country ? { country: meeting.country } : {}),
    partners,
    ...(meeting.attendance === undefined ? {} : { attendance: { count: meeting.attendance, about: false } }),
    meetingId: meeting.id,
    source: meeting.slug,
  };
}

/** The organizer's own language where the meeting has a title in it, else the first that has one. */
async function originalLanguageOf(db: Handle, meeting: Meeting, languages: ScreenLanguage[]): Promise<Language | undefined> {
  const own = asScreenLanguage((await findBody(db, meeting.organizerId))?.correspondence_language);
  return own && languages.includes(own) ? own : languages[0];
}

const kinds: Partial<Record<MeetingKind, ActivityKind>> = { hearing: 'hearing', workshop: 'workshop', seminar: 'workshop' };
const kindOf = (kind: MeetingKind): ActivityKind => kinds[kind] ?? 'meeting';

async function partnersOfMeeting(db: Handle, meeting: Meeting): Promise<ActivityPartner[]> {
  const listed = (await partnersOf(db, meeting.id)).flatMap(({ body_id, role }) => {
    const known = asActivityRole(role);
    return known ? [{ bodyId: body_id, role: known }] : [];
  });
  const host: ActivityPartner[] = meeting.hostId ? [{ bodyId: meeting.hostId, role: 'host' }] : [];
  const all = [...host, ...listed].filter(({ bodyId, role }) => bodyId !== meeting.organizerId || role === 'host');
  return all.filter((one, index) => all.findIndex((other) => other.bodyId === one.bodyId && other.role === one.role) === index);
}

function sentencesOf(meeting: Meeting, partners: ActivityPartner[], languages: ScreenLanguage[]): InLanguages {
  const held = {
    kind: meeting.kind,
    isOnline: meeting.mode === 'online',
    isPlaced: meeting.city !== undefined,
    hasHost: partners.some(({ role }) => role === 'host'),
    hasPartners: partners.some(({ role }) => role !== 'host'),
    hasAttendance: meeting.attendance !== undefined,
  };
  return Object.fromEntries(languages.map((language) => [language, proposeSentence(held, language)]));
}
