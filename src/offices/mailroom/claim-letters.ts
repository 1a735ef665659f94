import { sql } from 'kysely';
import { now } from '../../platform/clock.ts';
import { type Database, inTransaction, newId } from '../../platform/database/public.ts';
import type { LetterRow } from './compose-message.ts';

/** A letter whose sending somebody holds does not begin its way. */
const notOnHold = sql<boolean>`not exists (
  select from letter_hold where letter_hold.subject_kind = letter.subject_kind and letter_hold.subject_id = letter.subject_id)`;

/** Leases run on the database's clock, which all postmen share. */
function leaseEnd(milliseconds: number) {
  return sql<Date>`clock_timestamp() + ${milliseconds} * interval '1 millisecond'`;
}

/** Takes up to `limit` letters that are due, past those that other postmen are taking at this moment. */
export async function claimDueLetters(db: Database, postman: string, limit: number, leaseMs: number): Promise<LetterRow[]> {
  const claimed = await db
    .updateTable('letter')
    .set((row) => ({ state: 'claimed', claims: row('claims', '+', 1), claimed_by: postman, lease_until: leaseEnd(leaseMs) }))
    .where('id', 'in', (letters) =>
      letters
        .selectFrom('letter')
        .select('id')
        .where('state', '=', 'queued')
        .where('not_before', '<=', now())
        .where(notOnHold)
        .orderBy('not_before')
        .orderBy('id')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
  return claimed.sort((a, b) => a.not_before.getTime() - b.not_before.getTime() || (a.id < b.id ? -1 : 1));
}

/** Takes up to `limit` letters whose postman vanished while they were on the wire; they stay in `sending` until the doubt is settled. */
export async function claimDoubtfulLetters(db: Database, postman: string, limit: number, leaseMs: number): Promise<LetterRow[]> {
  return db
    .updateTable('letter')
    .set((row) => ({ claims: row('claims', '+', 1), claimed_by: postman, lease_until: leaseEnd(leaseMs) }))
    .where('id', 'in', (letters) =>
      letters
        .selectFrom('letter')
        .select('id')
        .where('state', '=', 'sending')
        .where('lease_until', '<', sql<Date>`clock_timestamp()`)
        .orderBy('lease_until')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
}

/** Queues again what a vanished postman had claimed and not begun; answers how many. */
export async function releaseExpiredClaims(db: Database): Promise<number> {
  const result = await db
    .updateTable('letter')
    .set((row) => ({ state: 'queued', claims: row('claims', '+', 1), claimed_by: null, lease_until: null }))
    .where('id', 'in', (letters) =>
      letters
        .selectFrom('letter')
        .select('id')
        .where('state', '=', 'claimed')
        .where('lease_until', '<', sql<Date>`clock_timestamp()`)
        .limit(100)
        .forUpdate()
        .skipLocked(),
    )
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Queues again what this postman claimed and will not begin. */
export async function releaseClaims(db: Database, letters: LetterRow[]): Promise<void> {
  for (const letter of letters) {
    await db
      .updateTable('letter')
      .set((row) => ({ state: 'queued', claims: row('claims', '+', 1), claimed_by: null, lease_until: null }))
      .where('id', '=', letter.id)
      .where('claims', '=', letter.claims)
      .where('state', '=', 'claimed')
      .execute();
  }
}

/** Marks the letter as on the wire and opens its attempt, committed before a byte leaves; undefined when the claim was lost or its sending is held. */
export async function beginAttempt(db: Database, letter: LetterRow, leaseMs: number): Promise<LetterRow | undefined> {
  return inTransaction(db, async (tx) => {
    const begun = await tx
      .updateTable('letter')
      .set((row) => ({
        state: 'sending',
        attempts: row('attempts', '+', 1),
        lease_until: leaseEnd(leaseMs),
        first_tried_at: row.fn.coalesce('first_tried_at', row.val(now())),
      }))
      .where('id', '=', letter.id)
      .where('claims', '=', letter.claims)
      .where('state', '=', 'claimed')
      .where(notOnHold)
      .returningAll()
      .executeTakeFirst();
    if (!begun) return undefined;
    await tx.insertInto('attempt').values({ id: newId(), letter_id: letter.id, number: begun.attempts, began_at: now() }).execute();
    return begun;
  });
}

/** Keeps a doubtful letter aside for the length of a lease, so that a slow server has finished before it is asked. */
export async function waitToSettle(db: Database, letter: LetterRow, leaseMs: number): Promise<void> {
  await db
    .updateTable('letter')
    .set({ lease_until: leaseEnd(leaseMs) })
    .where('id', '=', letter.id)
    .where('claims', '=', letter.claims)
    .execute();
}
