import { openCall } from '../src/offices/calls/public.ts';
import { bodyNames } from '../src/offices/directory/public.ts';
import {
  announceMeeting,
  type Category,
  closeMeeting,
  type MeetingInput,
  planMeeting,
  planSession,
  type SessionInput,
} from '../src/offices/meetings/public.ts';
import { system } from '../src/platform/actor.ts';
import { accepted } from '../src/platform/answer.ts';
import type { Transaction } from '../src/platform/database/public.ts';
import { allLanguages } from '../src/platform/language.ts';
import { autumnMeeting } from './data/autumn-meeting.ts';
import { type DemonstrationMeeting, type DemonstrationSession, nextMeeting } from './data/next-meeting.ts';
import { findStaff } from './data/secretariat.ts';
import { bodyId } from './seed-directory.ts';

const categoryOf: Record<DemonstrationMeeting['eligible'][number], Category> = {
  member: 'member-of-parliament',
  'parliamentary-staff': 'parliamentary-staff',
  associate: 'associate-member',
  observer: 'permanent-observer',
};

/** Enters the meeting held this autumn, closed, and the one about to be announced, with its call. */
export async function seedMeetings(tx: Transaction): Promise<void> {
  const autumnId = await enterMeeting(tx, autumnMeeting);
  accepted(await announceMeeting(tx, system, autumnId));
  accepted(await closeMeeting(tx, system, autumnId, { attendance: autumnMeeting.attendance ?? 0 }));
  const nextId = await enterMeeting(tx, nextMeeting);
  const closesAt = Temporal.PlainDateTime.from(nextMeeting.callClosesAt ?? nextMeeting.startsOn).toZonedDateTime(nextMeeting.zone);
  accepted(
    await openCall(tx, system, {
      meetingId: nextId,
      closesAt: new Date(closesAt.epochMilliseconds),
      zone: nextMeeting.zone,
      maxPerDelegation: 3,
      categories: nextMeeting.eligible.map((each) => ({ category: categoryOf[each], places: each === 'member' ? 300 : 60 })),
    }),
  );
}

async function enterMeeting(tx: Transaction, meeting: DemonstrationMeeting): Promise<string> {
  const { id } = accepted(await planMeeting(tx, system, inputOf(meeting)));
  for (const session of meeting.sessions) accepted(await planSession(tx, system, id, await sessionOf(tx, session)));
  return id;
}

function inputOf(meeting: DemonstrationMeeting): MeetingInput {
  const contact = findStaff(meeting.contact);
  const {
    organizer,
    partners,
    contact: _contact,
    sessions: _sessions,
    enclosures: _enclosures,
    callClosesAt: _closes,
    attendance: _attendance,
    ...facts
  } = meeting;
  return {
    ...facts,
    organizerId: bodyId(organizer),
    hostId: hostOf(meeting),
    interpretation: [...meeting.interpretation],
    committees: [...meeting.committees],
    eligible: meeting.eligible.map((each) => categoryOf[each]),
    contactName: nameOf(contact),
    contactEmail: contact.email,
    partners: partners.map(({ body, role }) => ({ bodyId: bodyId(body), role })),
  };
}

function hostOf(meeting: DemonstrationMeeting): string | undefined {
  const host = meeting.partners.find(({ role }) => role === 'host');
  return host ? bodyId(host.body) : undefined;
}

function nameOf(member: ReturnType<typeof findStaff>): string {
  const latin = member.names.find(({ script }) => script === 'Latn');
  return latin ? `${latin.given} ${latin.family}` : member.key;
}

async function sessionOf(tx: Transaction, session: DemonstrationSession): Promise<SessionInput> {
  const names = await bodyNames(
    tx,
    session.speakers.flatMap(({ body }) => (body ? [bodyId(body)] : [])),
  );
  const speakers = session.speakers.map(({ body, staff, role }) => ({
    role,
    name: body ? (names.get(bodyId(body))?.formal ?? {}) : inEveryScript(findStaff(staff ?? '')),
  }));
  return { ...session, interpretation: [...session.interpretation], speakers };
}

/** A person's name in Arabic script for Arabic readers and in Latin script for all others. */
function inEveryScript(member: ReturnType<typeof findStaff>) {
  const arabic = member.names.find(({ script }) => script === 'Arab');
  const arabicName = arabic ? `${arabic.given} ${arabic.family}` : nameOf(member);
  return Object.fromEntries(allLanguages.map((language) => [language, language === 'ar' ? arabicName : nameOf(member)]));
}
