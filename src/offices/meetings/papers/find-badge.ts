import type { Handle } from '../../../platform/database/public.ts';
import { findMeeting } from '../find-meeting.ts';
import type { Meeting } from '../meeting.ts';
import type { Participant } from '../participant.ts';
import { readParticipant } from '../participants-of.ts';

/** Whom a badge belongs to. `replaced`: it was printed before the registration was corrected; `cancelled`: nobody is registered by it any more. */
export type FoundBadge = { meeting: Meeting; person: Participant; state: 'valid' | 'replaced' | 'cancelled' };

/** The holder of a badge by its code as stored; of an earlier badge the registration as it stands now. Undefined when no badge has it. */
export async function findBadge(db: Handle, code: string): Promise<FoundBadge | undefined> {
  const row = await db.selectFrom('participant').selectAll().where('badge_code', '=', code).executeTakeFirst();
  if (!row) return undefined;
  const meeting = await findMeeting(db, row.meeting_id);
  if (!meeting) return undefined;
  const person = readParticipant(row);
  if (!person.cancelledAt) return { meeting, person, state: 'valid' };
  const current = await db
    .selectFrom('participant')
    .selectAll()
    .where('registration_id', '=', person.registrationId)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return current ? { meeting, person: readParticipant(current), state: 'replaced' } : { meeting, person, state: 'cancelled' };
}
