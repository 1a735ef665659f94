import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';

/** Marks an address to which nothing will arrive, with the bounce that shows it, in the caller's transaction; a standing mark stays. */
export async function markUnreachable(tx: Transaction, address: string, bounceId: string): Promise<void> {
  await tx
    .insertInto('unreachable_address')
    .values({ id: newId(), address: address.trim().toLowerCase(), bounce_id: bounceId, marked_at: now() })
    .onConflict((conflict) => conflict.column('address').where('reinstated_at', 'is', null).doNothing())
    .execute();
}

/** Those of the addresses (lower case) to which nothing arrives. */
export async function unreachableAmong(db: Handle, addresses: string[]): Promise<Set<string>> {
  if (addresses.length === 0) return new Set();
  const rows = await db
    .selectFrom('unreachable_address')
    .select('address')
    .where('reinstated_at', 'is', null)
    .where('address', 'in', [...new Set(addresses.map((address) => address.trim().toLowerCase()))])
    .execute();
  return new Set(rows.map(({ address }) => address));
}

export type ReinstateRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-mark' | 'reason-missing';

/** An officer writes to an address again, saying why it is right after all. Refuses a mark that does not stand, or no reason. */
export async function reinstateAddress(db: Handle, actor: Actor, id: string, reason: string): Promise<Answer<object, ReinstateRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  if (reason.trim() === '') return refuse('reason-missing');
  return inTransaction<Answer<object, ReinstateRefusal>>(db, async (tx) => {
    const moved = await tx
      .updateTable('unreachable_address')
      .set({ reinstated_at: now(), reinstated_by_name: actor.name, reason: reason.trim() })
      .where('id', '=', id)
      .where('reinstated_at', 'is', null)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) return refuse('no-such-mark');
    await writeJournal(tx, actor, 'mailroom.reinstate', { kind: 'unreachable-address', id });
    return { ok: true };
  });
}
