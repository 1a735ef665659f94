import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now, today } from '../../platform/clock.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { findMeeting } from './find-meeting.ts';

export type AnnounceRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-meeting' | 'meeting-closed';
export type CloseRefusal = AnnounceRefusal | 'not-yet-held';

/** Puts a meeting on the public pages. Announcing twice changes nothing. */
export async function announceMeeting(db: Handle, actor: Actor, id: string): Promise<Answer<object, AnnounceRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const meeting = await findMeeting(tx, id);
    if (!meeting) return refuse('no-such-meeting');
    if (meeting.closedAt) return refuse('meeting-closed');
    if (meeting.announcedAt) return { ok: true };
    await tx.updateTable('meeting').set({ announced_at: now() }).where('id', '=', id).execute();
    await writeJournal(tx, actor, 'meetings.announce', { kind: 'meeting', id });
    return { ok: true };
  });
}

/** Closes a meeting that was held, with the number of people who attended; the activities office then proposes its entry. */
export async function closeMeeting(
  db: Handle,
  actor: Actor,
  id: string,
  held: { attendance: number },
): Promise<Answer<object, CloseRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const meeting = await findMeeting(tx, id);
    if (!meeting) return refuse('no-such-meeting');
    if (meeting.closedAt) return refuse('meeting-closed');
    if (meeting.startsOn > today(meeting.zone)) return refuse('not-yet-held', { startsOn: meeting.startsOn });
    await tx.updateTable('meeting').set({ closed_at: now(), attendance: held.attendance }).where('id', '=', id).execute();
    await writeJournal(tx, actor, 'meetings.close', { kind: 'meeting', id }, { attendance: held.attendance });
    return { ok: true };
  });
}
