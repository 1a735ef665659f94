import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { type Language, screenLanguageFor } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { writeJournal } from '../../archive/public.ts';
import { wordDays } from '../../languages/public.ts';
import { findMeeting } from '../find-meeting.ts';
import type { Meeting } from '../meeting.ts';
import { paperWords } from './paper-words.ts';

export type Finality = { isFinal: boolean; on: string };
export type FinalListRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-meeting' | 'meeting-closed';

/** Whether a list of participants is final and since which day in the meeting's zone; a provisional one stands as of today. */
export async function finalityOf(db: Handle, meeting: Meeting): Promise<Finality> {
  const declared = await db.selectFrom('final_list').select('declared_at').where('meeting_id', '=', meeting.id).executeTakeFirst();
  const since = declared?.declared_at ?? meeting.closedAt;
  return { isFinal: since !== undefined, on: since ? dayIn(meeting.zone, since) : today(meeting.zone) };
}

/** Declares the list final, or provisional again while the meeting is open. Saying the same twice changes nothing. */
export async function declareList(
  db: Handle,
  actor: Actor,
  meetingId: string,
  as: 'final' | 'provisional',
): Promise<Answer<object, FinalListRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const meeting = await findMeeting(tx, meetingId);
    if (!meeting) return refuse('no-such-meeting');
    if (meeting.closedAt) return refuse('meeting-closed');
    if (as === 'provisional') await tx.deleteFrom('final_list').where('meeting_id', '=', meetingId).execute();
    else await insertOnce(tx, meetingId, actor.name);
    await writeJournal(tx, actor, 'meetings.declare-list', { kind: 'meeting', id: meetingId }, { as });
    return { ok: true };
  });
}

async function insertOnce(db: Handle, meetingId: string, by: string): Promise<void> {
  await db
    .insertInto('final_list')
    .values({ meeting_id: meetingId, declared_at: now(), declared_by_name: by })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The title of the list and its dated line, in a language. */
export async function wordFinality(db: Handle, meeting: Meeting, language: Language) {
  const t = speak(paperWords, screenLanguageFor(language));
  const { isFinal, on } = await finalityOf(db, meeting);
  const title = t(isFinal ? 'finalList' : 'provisionalList');
  return { title, on, asAt: { label: t(isFinal ? 'finalSince' : 'asAt'), value: wordDays({ fact: 'days', from: on }, language) } };
}

function dayIn(zone: string, at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}
