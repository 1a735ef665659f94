import { sql } from 'kysely';
import type { Transaction } from '../../platform/database/public.ts';
import type { Category } from '../meetings/public.ts';
import type { Call } from './call.ts';

/*
 * The order in which every act of this office locks, so that no two can wait for each other:
 *   1. the delegation (one body in one call): size, duplicates, the standing answer;
 *   2. the category of the call: places taken, persons waiting, and who holds a place;
 *   3. delegates, then what follows from them (participant, letter, journal).
 * An act may leave a step out and never goes back. A registration locks its delegate only.
 */

/**
 * Takes a place of a category, or a turn on its waiting list: true when a place was free. Holds the category's lock until the commit;
 * without a limit nothing is counted and nobody waits for anybody.
 */
export async function takePlace(tx: Transaction, call: Call, category: Category): Promise<boolean> {
  if (call.categories.some((each) => each.category === category && each.places === null)) return true;
  const free = sql<boolean>`(places is null or taken < places)`;
  const row = await tx
    .updateTable('call_category')
    .set({ taken: sql`taken + case when ${free} then 1 else 0 end`, waiting: sql`waiting + case when ${free} then 0 else 1 end` })
    .where('call_id', '=', call.id)
    .where('category', '=', category)
    .returning('waiting')
    .executeTakeFirstOrThrow();
  return row.waiting === 0; // the table's own check: nobody waits while a place is free
}

/** Locks a category of a call before any of its delegates is locked. */
export async function lockCategory(tx: Transaction, callId: string, category: Category): Promise<void> {
  await tx
    .selectFrom('call_category')
    .select('taken')
    .where('call_id', '=', callId)
    .where('category', '=', category)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/**
 * Gives back what a withdrawn delegate held, a place or a turn on the waiting list. A place goes to the first who waits: answers that
 * delegate's id. The caller holds the category's lock.
 */
export async function givePlaceBack(tx: Transaction, callId: string, category: Category, heldPlace: boolean): Promise<string | undefined> {
  const next = heldPlace ? await firstWaiting(tx, callId, category) : undefined;
  const leavesWaiting = next !== undefined || !heldPlace;
  await tx
    .updateTable('call_category')
    .set(leavesWaiting ? { waiting: sql`waiting - 1` } : { taken: sql`taken - 1` })
    .where('call_id', '=', callId)
    .where('category', '=', category)
    .where('places', 'is not', null)
    .execute();
  if (next) await tx.updateTable('delegate').set({ holds_place: true }).where('id', '=', next).execute();
  return next;
}

async function firstWaiting(tx: Transaction, callId: string, category: Category): Promise<string | undefined> {
  const row = await tx
    .selectFrom('delegate')
    .select('id')
    .where('call_id', '=', callId)
    .where('category', '=', category)
    .where('holds_place', '=', false)
    .where('state', '<>', 'withdrawn')
    .orderBy('turn')
    .limit(1)
    .forUpdate() // waits for a registration that is being written; state and place cannot change under the category's lock
    .executeTakeFirst();
  return row?.id;
}
