import type { Actor } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { writeJournal } from '../archive/public.ts';
import type { Category } from '../meetings/public.ts';
import type { Call } from './call.ts';
import { findDelegate } from './find-call.ts';
import { categoriesFor, refuseIfClosed } from './may-answer.ts';
import { takePlace } from './places.ts';
import { recordAnswer } from './record-answer.ts';
import { writeToDelegate } from './write-to-delegate.ts';

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
export type CallDesk = { publicUrl: string };

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
    const refused = (await refuseIfClosed(tx, call)) ?? (await refuseInput(tx, call, bodyId, input));
    if (refused) return refused;
    const id = newId();
    const holdsPlace = await takePlace(tx, call.id, input.category);
    await insertDelegate(tx, { id, call, bodyId, input, holdsPlace });
    await recordAnswer(tx, { call, bodyId, kind: 'names', channel: 'link', byName: actor.name });
    await writeJournal(tx, actor, 'calls.name', { kind: 'delegate', id }, { call: call.id, body: bodyId, waiting: !holdsPlace });
    const delegate = await findDelegate(tx, id);
    if (delegate) await writeToDelegate(tx, call, delegate, 'named', desk);
    return { ok: true, id, waiting: !holdsPlace };
  });
}

async function refuseInput(tx: Transaction, call: Call, bodyId: string, input: NameInput) {
  if (!(await categoriesFor(tx, call, bodyId)).includes(input.category)) return refuse('not-eligible', { category: input.category });
  const delegation = await lockDelegation(tx, call, bodyId);
  if (delegation.some(({ email }) => email.toLowerCase() === input.email.toLowerCase())) return refuse('already-named');
  if (delegation.length >= call.maxPerDelegation) return refuse('delegation-full', { max: call.maxPerDelegation });
  return undefined;
}

/** The delegation so far, under a lock of the body's own, so that two coordinators cannot both take the last seat. */
async function lockDelegation(tx: Transaction, call: Call, bodyId: string): Promise<{ email: string }[]> {
  await tx
    .insertInto('visit')
    .values({ call_id: call.id, body_id: bodyId, first_at: now() })
    .onConflict((conflict) => conflict.columns(['call_id', 'body_id']).doUpdateSet((set) => ({ first_at: set.ref('visit.first_at') })))
    .execute();
  return tx
    .selectFrom('delegate')
    .select('email')
    .where('call_id', '=', call.id)
    .where('body_id', '=', bodyId)
    .where('state', '<>', 'withdrawn')
    .execute();
}

async function insertDelegate(
  tx: Transaction,
  named: { id: string; call: Call; bodyId: string; input: NameInput; holdsPlace: boolean },
): Promise<void> {
  const { id, call, bodyId, input, holdsPlace } = named;
  await tx
    .insertInto('delegate')
    .values({
      id,
      call_id: call.id,
      body_id: bodyId,
      category: input.category,
      given: input.given,
      family: input.family,
      gender: input.gender ?? null,
      function_title: input.functionTitle,
      email: input.email,
      language: input.language,
      state: 'named',
      holds_place: holdsPlace,
      named_at: now(),
    })
    .execute();
}
