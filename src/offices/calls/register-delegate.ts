import type { Actor } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { writeJournal } from '../archive/public.ts';
import { findMeeting } from '../meetings/public.ts';
import type { Delegate } from './call.ts';
import { enterDelegate } from './enter-delegate.ts';
import { lockDelegate, meetingIdOf } from './find-call.ts';
import { refuseIfClosed } from './may-answer.ts';
import { type CallDesk, composeToDelegate, postToDelegate } from './write-to-delegate.ts';

export type RegistrationInput = {
  given: string;
  family: string;
  gender?: 'female' | 'male';
  functionTitle: string;
  language: ScreenLanguage;
  committee?: string;
  needs: string;
  listed: boolean;
  birthYear?: number;
};
export type RegisterRefusal = 'call-closed' | 'meeting-over' | 'withdrawn' | 'not-eligible';

/** A delegate completes their own registration and, holding a place, becomes a participant of the meeting. May be repeated to correct it. */
export async function registerDelegate(
  db: Handle,
  actor: Actor,
  delegateId: string,
  input: RegistrationInput,
  desk: CallDesk,
): Promise<Answer<{ waiting: boolean }, RegisterRefusal>> {
  return inTransaction(db, async (tx) => {
    // Sent together and answered in this order: the meeting is read as it stands under the delegate's lock.
    const [held, meeting] = await Promise.all([lockDelegate(tx, delegateId), findMeeting(tx, meetingIdOf(tx, delegateId))]);
    if (!held || held.delegate.state === 'withdrawn') return refuse('withdrawn');
    const { call } = held;
    const closed = refuseIfClosed(call, meeting);
    if (closed || !meeting) return closed ?? refuse('meeting-over');
    if (!meeting.eligible.includes(held.delegate.category)) return refuse('not-eligible');
    const delegate: Delegate = {
      ...held.delegate,
      ...input,
      gender: input.gender,
      committee: input.committee,
      birthYear: input.birthYear,
      state: 'registered',
    };
    const participantId = delegate.holdsPlace ? newId() : undefined;
    const waiting = !delegate.holdsPlace;
    const [compose] = await Promise.all([
      composeToDelegate(tx, { call, meeting, delegate, desk }),
      participantId && enterDelegate(tx, meeting, delegate, participantId),
      saveRegistration(tx, delegate, participantId), // behind the participant it names
      writeJournal(tx, actor, 'calls.register', { kind: 'delegate', id: delegateId }, { call: call.id, waiting }),
    ]);
    await postToDelegate(tx, compose(waiting ? 'waiting' : 'confirmed'));
    return { ok: true, waiting };
  });
}

async function saveRegistration(tx: Transaction, delegate: Delegate, participantId: string | undefined): Promise<void> {
  await tx
    .updateTable('delegate')
    .set({
      given: delegate.given,
      family: delegate.family,
      gender: delegate.gender ?? null,
      function_title: delegate.functionTitle,
      language: delegate.language,
      committee: delegate.committee ?? null,
      needs: delegate.needs,
      listed: delegate.listed,
      birth_year: delegate.birthYear ?? null,
      state: delegate.state,
      registered_at: now(),
      participant_id: participantId ?? null,
    })
    .where('id', '=', delegate.id)
    .execute();
}
