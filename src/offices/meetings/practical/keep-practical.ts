import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, json } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { findMeeting } from '../find-meeting.ts';
import type { Meeting } from '../meeting.ts';
import type { PracticalDetails } from './practical-details.ts';

export type PracticalRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-meeting'
  | 'meeting-closed'
  | 'desk-incomplete'
  | 'desk-ends-early'
  | 'test-incomplete'
  | 'deadline-after-meeting'
  | 'hotel-without-name'
  | 'embassy-incomplete'
  | 'embassy-twice';

/**
 * Keeps the practical details of a meeting that is not closed, in place of those before. Refuses a desk without its days and hours or that
 * closes before it opens, a test without its hour, a deadline after the meeting has begun, and lines of the lists that lack their first word.
 */
export async function keepPractical(
  db: Handle,
  actor: Actor,
  meetingId: string,
  details: PracticalDetails,
): Promise<Answer<object, PracticalRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction<Answer<object, PracticalRefusal>>(db, async (tx) => {
    await tx.selectFrom('meeting').select('id').where('id', '=', meetingId).forUpdate().execute();
    const meeting = await findMeeting(tx, meetingId);
    if (!meeting) return refuse('no-such-meeting');
    if (meeting.closedAt) return refuse('meeting-closed');
    const fault = faultOf(meeting, details);
    if (fault) return fault;
    const values = { ...columns(details), changed_at: now(), changed_by_name: actor.name };
    await tx
      .insertInto('meeting_practical')
      .values({ meeting_id: meetingId, ...values })
      .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(values))
      .execute();
    const entered = Object.entries(details).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
    await writeJournal(
      tx,
      actor,
      'meetings.keep-practical',
      { kind: 'meeting', id: meetingId },
      { entered: entered.map(([name]) => name) },
    );
    return { ok: true };
  });
}

function faultOf(meeting: Meeting, details: PracticalDetails): Refused<PracticalRefusal> | undefined {
  const { desk, deskFrom, deskTo, deskOpens, deskCloses } = details;
  const hours = [deskFrom, deskTo, deskOpens, deskCloses];
  if ((desk || hours.some(Boolean)) && !(desk && hours.every(Boolean))) return refuse('desk-incomplete');
  if ((deskTo ?? '') < (deskFrom ?? '') || (deskOpens && (deskCloses ?? '') <= deskOpens)) return refuse('desk-ends-early');
  if (Boolean(details.testOn) !== Boolean(details.testAt)) return refuse('test-incomplete');
  const deadlines = [details.boothsUntil, details.hotelsUntil, details.visasUntil, details.testOn];
  if (deadlines.some((day) => day !== undefined && day > meeting.startsOn)) return refuse('deadline-after-meeting');
  if (details.hotels.some(({ name }) => name === '')) return refuse('hotel-without-name');
  if (details.embassies.some(({ country, address }) => country === '' || address === '')) return refuse('embassy-incomplete');
  const countries = details.embassies.map(({ country, address }) => `${country} ${address}`);
  return new Set(countries).size < countries.length ? refuse('embassy-twice') : undefined;
}

function columns(details: PracticalDetails) {
  const words = (names: PracticalDetails['desk']) => (names ? json(names) : null);
  return {
    desk: words(details.desk),
    desk_from: details.deskFrom ?? null,
    desk_to: details.deskTo ?? null,
    desk_opens: details.deskOpens ?? null,
    desk_closes: details.deskCloses ?? null,
    booths_until: details.boothsUntil ?? null,
    test_on: details.testOn ?? null,
    test_at: details.testAt ?? null,
    hotels_until: details.hotelsUntil ?? null,
    hotels: json(details.hotels),
    visas: words(details.visas),
    visas_until: details.visasUntil ?? null,
    arrival: words(details.arrival),
    medical: words(details.medical),
    medical_phone: details.medicalPhone ?? null,
    prayer: words(details.prayer),
    embassies: json(details.embassies),
  };
}
