import type { Database } from '../../../platform/database/public.ts';
import type { LetterRow } from '../compose-message.ts';
import type { Delay } from './find-delay.ts';

/** Queues a claimed letter again for later, untried; nothing happens when the claim was lost. */
export async function putOffLetter(db: Database, letter: LetterRow, { until, reason }: Delay): Promise<void> {
  await leaveClaim(db, letter, { state: 'queued', not_before: until, reason: reason ?? letter.reason });
}

/** Keeps a claimed letter back for good, untried, with its reason (`answered-meanwhile`). */
export async function dropLetter(db: Database, letter: LetterRow, reason: string): Promise<void> {
  await leaveClaim(db, letter, { state: 'cancelled', reason });
}

async function leaveClaim(
  db: Database,
  letter: LetterRow,
  change: { state: string; not_before?: Date; reason: string | null },
): Promise<void> {
  await db
    .updateTable('letter')
    .set((row) => ({ ...change, claims: row('claims', '+', 1), claimed_by: null, lease_until: null }))
    .where('id', '=', letter.id)
    .where('claims', '=', letter.claims)
    .where('state', '=', 'claimed')
    .execute();
}
