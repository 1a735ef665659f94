import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { findMeeting } from '../find-meeting.ts';

export type ArrivalRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-meeting' | 'meeting-closed' | 'desk-not-open';
/** `here`: they arrived; `not-here`: recorded by mistake. */
export type Arrival = 'here' | 'not-here';

/**
 * Records who of a meeting's registered people has arrived; those already recorded keep their hour. From the day before the meeting until
 * it is closed. Answers how many were changed.
 */
export async function recordArrival(
  db: Handle,
  actor: Actor,
  { meetingId, participantIds, as }: { meetingId: string; participantIds: readonly string[]; as: Arrival },
): Promise<Answer<{ changed: number }, ArrivalRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet', 'finance', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const meeting = await findMeeting(tx, meetingId);
    if (!meeting) return refuse('no-such-meeting');
    if (meeting.closedAt) return refuse('meeting-closed');
    if (today(meeting.zone) < Temporal.PlainDate.from(meeting.startsOn).subtract({ days: 1 }).toString()) return refuse('desk-not-open');
    if (participantIds.length === 0) return { ok: true, changed: 0 };
    const changed = await tx
      .updateTable('participant')
      .set({ arrived_at: as === 'here' ? now() : null })
      .where('meeting_id', '=', meetingId)
      .where('id', 'in', [...participantIds])
      .where('cancelled_at', 'is', null)
      .where('arrived_at', as === 'here' ? 'is' : 'is not', null)
      .returning('id')
      .execute();
    for (const { id } of changed) await writeJournal(tx, actor, 'meetings.record-arrival', { kind: 'participant', id }, { as });
    return { ok: true, changed: changed.length };
  });
}
