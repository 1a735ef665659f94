import type { Actor } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { writeJournal } from '../archive/public.ts';
import { type Category, findMeeting } from '../meetings/public.ts';
import type { Call, Delegate } from './call.ts';
import { addressesNamed, lockDelegation } from './lock-delegation.ts';
import { categoriesFor, refuseIfClosed } from './may-answer.ts';
import { takePlace } from './places.ts';
import { recordAnswer } from './record-answer.ts';
import { type CallDesk, composeToDelegate, postToDelegate } from './write-to-delegate.ts';

export type NameInput = {
  category: Category;
  given: string;
  family: string;
  gender?: 'female' | 'male';
  functionTitle: string;
  email: string;
  language: ScreenLanguage;
};
export type NameRefusal = 'call-closed' | 'meeting-over' | 'not-eligible' | 'delegation-full' | 'already-named';

/**
 * A coordinator names a delegate; deadline, eligibility, the delegation's size and the category's places are decided in the transaction.
 * Without a free place the delegate waits. The delegate is written to, with a link of their own.
 */
export async function nameDelegate(
  db: Handle,
  actor: Actor,
  call: Call,
  bodyId: string,
  input: NameInput,
  desk: CallDesk,
): Promise<Answer<{ id: string; waiting: boolean }, NameRefusal>> {
  return inTransaction(db, async (tx) => {
    // Sent together and answered in this order: all is read as it stands under the lock.
    const [{ closesAt }, meeting, allowed, named] = await Promise.all([
      lockDelegation(tx, call.id, bodyId),
      findMeeting(tx, call.meetingId),
      categoriesFor(tx, call, bodyId),
      addressesNamed(tx, call.id, bodyId),
    ]);
    const closed = refuseIfClosed({ closesAt }, meeting);
    if (closed || !meeting) return closed ?? refuse('meeting-over');
    if (!allowed.includes(input.category)) return refuse('not-eligible', { category: input.category });
    const refused = refuseInDelegation(call, named, input);
    if (refused) return refused;
    const delegate = newDelegate(call, bodyId, input);
    const [compose] = await Promise.all([
      composeToDelegate(tx, { call, meeting, delegate, desk }),
      named.length === 0 && recordAnswer(tx, { call, bodyId, kind: 'names', channel: 'link', byName: actor.name }),
    ]);
    // The category is locked last: where places are limited, everybody who names waits for this row.
    const holdsPlace = await takePlace(tx, call, input.category);
    const subject = { kind: 'delegate', id: delegate.id };
    await Promise.all([
      insertDelegate(tx, { ...delegate, holdsPlace }),
      writeJournal(tx, actor, 'calls.name', subject, { call: call.id, body: bodyId, waiting: !holdsPlace }),
      postToDelegate(tx, compose(holdsPlace ? 'named' : 'namedWaiting')),
    ]);
    return { ok: true, id: delegate.id, waiting: !holdsPlace };
  });
}

function refuseInDelegation(call: Call, named: string[], input: NameInput) {
  const wanted = input.email.toLowerCase();
  if (named.some((email) => email.toLowerCase() === wanted)) return refuse('already-named');
  if (named.length >= call.maxPerDelegation) return refuse('delegation-full', { max: call.maxPerDelegation });
  return undefined;
}

function newDelegate(call: Call, bodyId: string, input: NameInput): Delegate {
  return { ...input, id: newId(), callId: call.id, bodyId, needs: '', listed: true, state: 'named', holdsPlace: false };
}

async function insertDelegate(tx: Transaction, delegate: Delegate): Promise<void> {
  await tx
    .insertInto('delegate')
    .values({
      id: delegate.id,
      call_id: delegate.callId,
      body_id: delegate.bodyId,
      category: delegate.category,
      given: delegate.given,
      family: delegate.family,
      gender: delegate.gender ?? null,
      function_title: delegate.functionTitle,
      email: delegate.email,
      language: delegate.language,
      state: delegate.state,
      holds_place: delegate.holdsPlace,
      named_at: now(),
    })
    .execute();
}
