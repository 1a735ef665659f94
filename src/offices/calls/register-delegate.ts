import type { Actor } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, type Transaction } from '../../platform/database/public.ts';
import { asScreenLanguage, type ScreenLanguage } from '../../platform/language.ts';
import { writeJournal } from '../archive/public.ts';
import { cancelParticipant, enterParticipant } from '../meetings/public.ts';
import type { Call, Delegate } from './call.ts';
import { findCall, findDelegate } from './find-call.ts';
import { refuseIfClosed } from './may-answer.ts';
import type { CallDesk } from './name-delegate.ts';
import { givePlaceBack } from './places.ts';
import { writeToDelegate } from './write-to-delegate.ts';

export type RegistrationInput = {
  given: string;
  family: string;
  gender?: 'female' | 'male';
  functionTitle: string;
  language: ScreenLanguage;
  committee?: string;
  needs: string;
  listed: boolean;
};
export type RegisterRefusal = 'call-closed' | 'meeting-over' | 'withdrawn';

/** A delegate completes their own registration and, holding a place, becomes a participant of the meeting. May be repeated to correct it. */
export async function registerDelegate(
  db: Handle,
  actor: Actor,
  delegateId: string,
  input: RegistrationInput,
  desk: CallDesk,
): Promise<Answer<{ waiting: boolean }, RegisterRefusal>> {
  return inTransaction(db, async (tx) => {
    const held = await lockDelegate(tx, delegateId);
    if (!held || held.delegate.state === 'withdrawn') return refuse('withdrawn');
    const refused = await refuseIfClosed(tx, held.call);
    if (refused) return refused;
    await saveRegistration(tx, delegateId, input);
    const delegate = { ...held.delegate, ...input, state: 'registered' as const };
    if (delegate.holdsPlace) await enter(tx, held.call, delegate);
    await writeJournal(
      tx,
      actor,
      'calls.register',
      { kind: 'delegate', id: delegateId },
      { call: held.call.id, waiting: !delegate.holdsPlace },
    );
    await writeToDelegate(tx, held.call, delegate, delegate.holdsPlace ? 'confirmed' : 'waiting', desk);
    return { ok: true, waiting: !delegate.holdsPlace };
  });
}

/** Withdraws a delegate; the place goes to the first on the waiting list, who is written to. */
export async function withdrawDelegate(
  db: Handle,
  actor: Actor,
  delegateId: string,
  desk: CallDesk,
): Promise<Answer<object, RegisterRefusal>> {
  return inTransaction(db, async (tx) => {
    const held = await lockDelegate(tx, delegateId);
    if (!held || held.delegate.state === 'withdrawn') return refuse('withdrawn');
    await tx.updateTable('delegate').set({ state: 'withdrawn', holds_place: false }).where('id', '=', delegateId).execute();
    if (held.delegate.participantId) await cancelParticipant(tx, held.delegate.participantId);
    await writeJournal(tx, actor, 'calls.withdraw', { kind: 'delegate', id: delegateId }, { call: held.call.id });
    if (held.delegate.holdsPlace) await moveUp(tx, held, desk);
    return { ok: true };
  });
}

async function moveUp(tx: Transaction, gone: { call: Call; delegate: Delegate }, desk: CallDesk): Promise<void> {
  const { call } = gone;
  const nextId = await givePlaceBack(tx, call.id, gone.delegate.category);
  const next = nextId ? await findDelegate(tx, nextId) : undefined;
  if (!next) return;
  if (next.state === 'registered') await enter(tx, call, next);
  await writeToDelegate(tx, call, next, next.state === 'registered' ? 'confirmed' : 'named', desk);
}

async function lockDelegate(tx: Transaction, id: string): Promise<{ call: Call; delegate: Delegate } | undefined> {
  await tx.selectFrom('delegate').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  const delegate = await findDelegate(tx, id);
  const call = delegate ? await findCall(tx, delegate.callId) : undefined;
  return delegate && call ? { call, delegate } : undefined;
}

async function saveRegistration(tx: Transaction, id: string, input: RegistrationInput): Promise<void> {
  await tx
    .updateTable('delegate')
    .set({
      given: input.given,
      family: input.family,
      gender: input.gender ?? null,
      function_title: input.functionTitle,
      language: input.language,
      committee: input.committee ?? null,
      needs: input.needs,
      listed: input.listed,
      state: 'registered',
      registered_at: now(),
    })
    .where('id', '=', id)
    .execute();
}

/** Enters the delegate as a participant, in place of an earlier entry of the same delegate. */
async function enter(tx: Transaction, call: Call, delegate: Delegate): Promise<void> {
  if (delegate.participantId) await cancelParticipant(tx, delegate.participantId);
  const participantId = await enterParticipant(tx, {
    meetingId: call.meetingId,
    bodyId: delegate.bodyId,
    category: delegate.category,
    given: delegate.given,
    family: delegate.family,
    gender: delegate.gender,
    functionTitle: delegate.functionTitle,
    committee: delegate.committee,
    email: delegate.email,
    language: asScreenLanguage(delegate.language) ?? 'en',
    listed: delegate.listed,
  });
  await tx.updateTable('delegate').set({ participant_id: participantId }).where('id', '=', delegate.id).execute();
}
