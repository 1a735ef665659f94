import { sql } from 'kysely';
import type { Transaction } from '../../platform/database/public.ts';
import type { Category } from '../meetings/public.ts';

/** Takes a place of a category under the lock of its row; false when none is left or the call has no such category. */
export async function takePlace(tx: Transaction, callId: string, category: Category): Promise<boolean> {
  const taken = await tx
    .updateTable('call_category')
    .set({ taken: sql`taken + 1` })
    .where('call_id', '=', callId)
    .where('category', '=', category)
    .where((where) => where.or([where('places', 'is', null), where('taken', '<', where.ref('places'))]))
    .returning('taken')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Gives a place back; the first on the category's waiting list takes it. Answers that delegate's id, if any. */
export async function givePlaceBack(tx: Transaction, callId: string, category: Category): Promise<string | undefined> {
  await tx
    .updateTable('call_category')
    .set({ taken: sql`taken - 1` })
    .where('call_id', '=', callId)
    .where('category', '=', category)
    .execute();
  const next = await tx
    .selectFrom('delegate')
    .select('id')
    .where('call_id', '=', callId)
    .where('category', '=', category)
    .where('holds_place', '=', false)
    .where('state', '<>', 'withdrawn')
    .orderBy('named_at')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  if (!next || !(await takePlace(tx, callId, category))) return undefined;
  await tx.updateTable('delegate').set({ holds_place: true }).where('id', '=', next.id).execute();
  return next.id;
}
