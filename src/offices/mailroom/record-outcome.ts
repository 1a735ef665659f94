import { now } from '../../platform/clock.ts';
import { type Database, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import { nameReason } from './bounces/name-reason.ts';
import type { LetterRow } from './compose-message.ts';
import { markUnreachable } from './incoming/mark-unreachable.ts';
import type { LetterState } from './letter-states.ts';

export type AttemptOutcome = 'sent' | 'deferred' | 'refused' | 'in-doubt' | 'found' | 'never-arrived';
export type Settlement = {
  state: LetterState;
  outcome: AttemptOutcome;
  /** What the server said, where it said anything. */
  reply?: string;
  /** Shown with the letter while it is not sent. */
  reason?: string;
  notBefore?: Date;
};

/**
 * Closes the letter's current attempt and moves the letter on. Answers false, and writes nothing, when another postman took the letter
 * since (the claim number is the fence).
 */
export async function recordOutcome(db: Database, letter: LetterRow, settled: Settlement): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const moved = await tx
      .updateTable('letter')
      .set((row) => ({
        // Whoever cancelled while the letter was on the wire wants no further attempt.
        state:
          settled.state === 'queued' ? row.case().when('stop_wanted', '=', true).then('cancelled').else('queued').end() : settled.state,
        reason: settled.reason ?? null,
        sent_at: settled.state === 'sent' ? now() : null,
        claimed_by: null,
        lease_until: null,
        ...(settled.notBefore ? { not_before: settled.notBefore } : {}),
      }))
      .where('id', '=', letter.id)
      .where('claims', '=', letter.claims)
      .where('state', '=', 'sending')
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) return false;
    await closeAttempt(tx, letter, settled);
    if (settled.state === 'bounced') await recordRefusedAddress(tx, letter, settled.reply ?? '');
    return true;
  });
}

/** Notes how the attempt on the wire ended; what the server said stays when nothing newer was said. */
export async function closeAttempt(
  db: Database | Transaction,
  letter: LetterRow,
  settled: Pick<Settlement, 'outcome' | 'reply'>,
): Promise<void> {
  await db
    .updateTable('attempt')
    .set({ outcome: settled.outcome, ended_at: now(), ...(settled.reply === undefined ? {} : { reply: settled.reply }) })
    .where('letter_id', '=', letter.id)
    .where('number', '=', letter.attempts)
    .execute();
}

async function recordRefusedAddress(tx: Transaction, letter: LetterRow, reply: string): Promise<void> {
  const id = newId();
  const status = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(reply)?.[0] ?? null;
  const cause = nameReason({ diagnosis: reply, section: '', prose: '', status: status ?? undefined });
  const refused = { id, letter_id: letter.id, address: letter.to_address, hard: true, status, cause, evidence: reply, received_at: now() };
  await tx.insertInto('bounce').values(refused).execute();
  await markUnreachable(tx, letter.to_address, id);
}
