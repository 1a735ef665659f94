import { system } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { type BounceReport, readBounce } from './read-bounce.ts';

export type RecordedBounce = { bounceId: string; letterId?: string; hard: boolean; action: 'failed' | 'delayed' };

/**
 * Reads a message that came back and records it: the letter it answers becomes `bounced`, unless the server still tries. A report about
 * no letter of ours is kept without one. The same report twice is recorded once. Refuses `not-a-bounce`.
 */
export async function recordBounce(db: Handle, raw: string | Uint8Array): Promise<Answer<RecordedBounce, 'not-a-bounce'>> {
  const report = await readBounce(raw).catch(() => undefined);
  if (!report) return refuse('not-a-bounce');
  return inTransaction(db, async (tx) => {
    const letter = report.originalMessageId ? await lockLetter(tx, report.originalMessageId) : undefined;
    const done = { letterId: letter?.id, hard: report.hard, action: report.action };
    const earlier = await findSame(tx, letter?.id, report);
    if (earlier) return { ok: true, bounceId: earlier.id, ...done };
    const bounceId = await insertBounce(tx, report, letter);
    if (letter && report.action === 'failed') await markBounced(tx, letter.id, report.evidence);
    const subject = letter ? { kind: 'letter', id: letter.id } : { kind: 'bounce', id: bounceId };
    await writeJournal(tx, system, 'mailroom.bounce', subject, { hard: report.hard, status: report.status ?? null, action: report.action });
    return { ok: true, bounceId, ...done };
  });
}

async function lockLetter(tx: Transaction, messageId: string) {
  return tx.selectFrom('letter').select(['id', 'to_address']).where('message_id', '=', messageId).forUpdate().executeTakeFirst();
}

async function findSame(tx: Transaction, letterId: string | undefined, report: BounceReport) {
  let same = tx.selectFrom('bounce').select('id').where('evidence', '=', report.evidence);
  same = letterId ? same.where('letter_id', '=', letterId) : same.where('letter_id', 'is', null).where('address', '=', report.address);
  return same.executeTakeFirst();
}

async function insertBounce(tx: Transaction, report: BounceReport, letter?: { id: string; to_address: string }): Promise<string> {
  const id = newId();
  await tx
    .insertInto('bounce')
    .values({
      id,
      letter_id: letter?.id ?? null,
      address: letter?.to_address ?? report.address,
      hard: report.hard,
      status: report.status ?? null,
      evidence: report.evidence,
      received_at: now(),
    })
    .execute();
  return id;
}

/** A report can be quicker than the postman's own note: the claim is taken from it, and its attempt closed as sent. */
async function markBounced(tx: Transaction, letterId: string, reason: string): Promise<void> {
  const moved = await tx
    .updateTable('letter')
    .set((row) => ({ state: 'bounced', reason, claims: row('claims', '+', 1), claimed_by: null, lease_until: null }))
    .where('id', '=', letterId)
    .where('state', 'in', ['sent', 'sending', 'in-doubt'])
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return;
  await tx
    .updateTable('attempt')
    .set({ outcome: 'sent', ended_at: now() })
    .where('letter_id', '=', letterId)
    .where('ended_at', 'is', null)
    .execute();
}
