import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';

export const closingOutcomes = ['answered', 'recorded', 'nothing-needed'] as const;
export type ClosingOutcome = (typeof closingOutcomes)[number];
export type CareRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-message' | 'no-such-account' | 'already-closed';

/** Gives a message to a colleague, or takes it oneself. Refuses a closed message and an account that is closed. */
export async function assignMessage(db: Handle, actor: Actor, id: string, accountId: string): Promise<Answer<object, CareRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction<Answer<object, CareRefusal>>(db, async (tx) => {
    const barred = await refuseUnlessOpen(tx, id);
    if (barred) return barred;
    const account = await tx
      .selectFrom('account')
      .select('id')
      .where('id', '=', accountId)
      .where('closed_at', 'is', null)
      .executeTakeFirst();
    if (!account) return refuse('no-such-account');
    const row = { id: newId(), message_id: id, account_id: accountId, assigned_at: now(), assigned_by_name: actor.name };
    await tx.insertInto('incoming_assignment').values(row).execute();
    await writeJournal(tx, actor, 'mailroom.assign', { kind: 'incoming-message', id }, { account: accountId });
    return { ok: true };
  });
}

/** Closes a message with what was done. Refuses one that is closed, naming by whom. */
export async function closeMessage(
  db: Handle,
  actor: Actor,
  id: string,
  { outcome, note }: { outcome: ClosingOutcome; note: string },
): Promise<Answer<object, CareRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction<Answer<object, CareRefusal>>(db, async (tx) => {
    const barred = await refuseUnlessOpen(tx, id);
    if (barred) return barred;
    await insertClosure(tx, id, { outcome, note, byName: actor.name });
    await writeJournal(tx, actor, 'mailroom.close', { kind: 'incoming-message', id }, { outcome });
    return { ok: true };
  });
}

/** Opens a closed message again; an open one stays as it is. */
export async function reopenMessage(db: Handle, actor: Actor, id: string): Promise<Answer<object, CareRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    await tx.deleteFrom('incoming_closure').where('message_id', '=', id).execute();
    await writeJournal(tx, actor, 'mailroom.reopen', { kind: 'incoming-message', id });
    return { ok: true };
  });
}

/** Locks the message; refuses when it is not there, is no person's letter, or is closed. */
export async function refuseUnlessOpen(tx: Transaction, id: string): Promise<Refused<'no-such-message' | 'already-closed'> | undefined> {
  const message = await tx.selectFrom('incoming_message').select('kind').where('id', '=', id).forUpdate().executeTakeFirst();
  if (message?.kind !== 'message') return refuse('no-such-message');
  const closed = await tx.selectFrom('incoming_closure').select('closed_by_name').where('message_id', '=', id).executeTakeFirst();
  return closed && refuse('already-closed', { by: closed.closed_by_name });
}

/** Writes the closing, in the caller's transaction. */
export async function insertClosure(
  tx: Transaction,
  id: string,
  closing: { outcome: ClosingOutcome; note: string; byName: string },
): Promise<void> {
  const { outcome, note, byName } = closing;
  await tx.insertInto('incoming_closure').values({ message_id: id, outcome, note, closed_at: now(), closed_by_name: byName }).execute();
}
