import { now } from '../../platform/clock.ts';
import { newId, type Transaction } from '../../platform/database/public.ts';
import { findMeeting } from './find-meeting.ts';
import type { Meeting } from './meeting.ts';
import { type ParticipantInput, rankOf } from './participant.ts';

/**
 * Enters a participant in the transaction of the call's act, which has asked every permission and writes the journal; answers the id,
 * the one given or a new one. `known` is the meeting where the act has just read it; the insert is then sent at once. Throws where that act should have refused: no such meeting, one that is closed, or a category that is not invited.
 */
export async function enterParticipant(
  tx: Transaction,
  input: ParticipantInput,
  { known, id = newId() }: { known?: Meeting; id?: string } = {},
): Promise<string> {
  const meeting = known ?? (await findMeeting(tx, input.meetingId));
  if (meeting?.id !== input.meetingId || meeting.closedAt) throw new Error(`meeting ${input.meetingId} takes no participants`);
  if (!meeting.eligible.includes(input.category)) throw new Error(`meeting ${meeting.slug} does not invite ${input.category}`);
  await tx
    .insertInto('participant')
    .values({ id, registration_id: input.registrationId ?? id, ...columns(input) })
    .execute();
  return id;
}

/** Cancels a registration in the caller's transaction: the row stays, the person leaves every list. Cancelling twice changes nothing. */
export async function cancelParticipant(tx: Transaction, id: string): Promise<void> {
  await tx.updateTable('participant').set({ cancelled_at: now() }).where('id', '=', id).where('cancelled_at', 'is', null).execute();
}

function columns(input: ParticipantInput) {
  return {
    meeting_id: input.meetingId,
    body_id: input.bodyId ?? null,
    category: input.category,
    given: input.given.trim(),
    family: input.family.trim(),
    gender: input.gender ?? null,
    function_title: input.functionTitle.trim(),
    committee: input.committee?.trim() || null,
    email: input.email?.trim() || null,
    language: input.language,
    rank: input.rank ?? rankOf(input.category),
    listed: input.listed ?? true,
    birth_year: input.birthYear ?? null,
    registered_at: now(),
  };
}
