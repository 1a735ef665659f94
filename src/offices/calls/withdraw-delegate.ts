import { type Actor, hasRole } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { cancelParticipant, findMeeting, type Meeting } from '../meetings/public.ts';
import type { CallHead, Delegate } from './call.ts';
import { enterDelegate } from './enter-delegate.ts';
import { findDelegate, lockDelegate } from './find-call.ts';
import { addressesNamed, lockDelegation } from './lock-delegation.ts';
import { refuseIfClosed } from './may-answer.ts';
import { givePlaceBack, lockCategory } from './places.ts';
import { supersedeAnswer } from './record-answer.ts';
import { type CallDesk, composeToDelegate, postToDelegate } from './write-to-delegate.ts';

export type WithdrawRefusal = 'call-closed' | 'meeting-over' | 'withdrawn';

/**
 * Withdraws a delegate; the place goes to the first on the waiting list, who is written to. A coordinator may until the deadline, an
 * officer until the meeting is closed. When nobody is left named, the body's answer is open again.
 */
export async function withdrawDelegate(
  db: Handle,
  actor: Actor,
  delegateId: string,
  desk: CallDesk,
): Promise<Answer<object, WithdrawRefusal>> {
  return inTransaction(db, async (tx) => {
    const held = await lockAll(tx, delegateId);
    if (!held || held.delegate.state === 'withdrawn') return refuse('withdrawn');
    const { call, delegate } = held;
    const meeting = await findMeeting(tx, call.meetingId);
    const closed = refuseIfClosed(call, meeting);
    if (!meeting) return refuse('meeting-over');
    if (closed && !(closed.refusal.code === 'call-closed' && hasRole(actor, 'officer'))) return closed;
    await tx.updateTable('delegate').set({ state: 'withdrawn', holds_place: false }).where('id', '=', delegateId).execute();
    if (delegate.participantId) await cancelParticipant(tx, delegate.participantId);
    const movedUp = await givePlaceBack(tx, call.id, delegate.category, delegate.holdsPlace);
    await writeJournal(tx, actor, 'calls.withdraw', { kind: 'delegate', id: delegateId }, { call: call.id, movedUp });
    if ((await addressesNamed(tx, call.id, delegate.bodyId)).length === 0) await supersedeAnswer(tx, call.id, delegate.bodyId);
    if (movedUp) await welcome(tx, { call, meeting, id: movedUp, desk });
    return { ok: true };
  });
}

/** Locks delegation, category and delegate in the office's order; call, body and category of a delegate never change. */
async function lockAll(tx: Transaction, id: string): Promise<{ call: CallHead; delegate: Delegate } | undefined> {
  const known = await findDelegate(tx, id);
  if (!known) return undefined;
  await lockDelegation(tx, known.callId, known.bodyId);
  await lockCategory(tx, known.callId, known.category);
  return lockDelegate(tx, id);
}

type MovedUp = { call: CallHead; meeting: Meeting; id: string; desk: CallDesk };

/** Who moved up and has registered becomes a participant at once; who has not is asked to. Both are written to. */
async function welcome(tx: Transaction, { call, meeting, id, desk }: MovedUp): Promise<void> {
  const delegate = await findDelegate(tx, id);
  if (!delegate) throw new Error(`delegate ${id} moved up and is gone`);
  const isRegistered = delegate.state === 'registered';
  if (isRegistered) {
    const participantId = newId();
    await enterDelegate(tx, meeting, delegate, participantId);
    await tx.updateTable('delegate').set({ participant_id: participantId }).where('id', '=', id).execute();
  }
  const compose = await composeToDelegate(tx, { call, meeting, delegate, desk });
  await postToDelegate(tx, compose(isRegistered ? 'confirmed' : 'movedUp'));
}
