import { system } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { markUnreachable } from './incoming/mark-unreachable.ts';
import { type BounceReport, readBounces } from './read-bounce.ts';

export type RecordedReport = { bounceId: string; letterId?: string; hard: boolean; action: 'failed' | 'delayed' };
export type RecordedBounce = RecordedReport;

/** Reads a message that came back and records all its recipients; answers the first. Refuses `not-a-bounce`. */
export async function recordBounce(db: Handle, raw: string | Uint8Array): Promise<Answer<RecordedBounce, 'not-a-bounce'>> {
  const reports = await readBounces(raw);
  if (reports.length === 0) return refuse('not-a-bounce');
  return inTransaction(db, async (tx) => {
    const [first] = await recordReports(tx, reports);
    return first ? { ok: true, ...first } : refuse('not-a-bounce');
  });
}

/**
 * Records what a report says of each recipient, in the caller's transaction: the letter becomes `bounced` unless the server still tries, an
 * address that is wrong for good is marked unreachable. A report about no letter of ours is kept without one; the same twice is one.
 */
export async function recordReports(tx: Transaction, reports: BounceReport[], incomingId?: string): Promise<RecordedReport[]> {
  const recorded: RecordedReport[] = [];
  for (const report of reports) recorded.push(await recordReport(tx, report, incomingId, reports.length === 1));
  return recorded;
}

async function recordReport(
  tx: Transaction,
  report: BounceReport,
  incomingId: string | undefined,
  isOnly: boolean,
): Promise<RecordedReport> {
  const letter = await lockLetter(tx, report, isOnly);
  const done = { letterId: letter?.id, hard: report.hard, action: report.action };
  const earlier = await findSame(tx, letter?.id, report);
  if (earlier) return { bounceId: earlier.id, ...done };
  const bounceId = await insertBounce(tx, report, letter, incomingId);
  if (letter && report.action === 'failed') await markBounced(tx, letter.id, report.evidence);
  if (letter && report.hard) await markUnreachable(tx, letter.to_address, bounceId);
  const subject = letter ? { kind: 'letter', id: letter.id } : { kind: 'bounce', id: bounceId };
  const { hard, status, action, reason } = report;
  await writeJournal(tx, system, 'mailroom.bounce', subject, { hard, status: status ?? null, action, reason });
  return { bounceId, ...done };
}

/** The letter by its Message-ID; without one, the newest that left for the address within a fortnight. */
async function lockLetter(tx: Transaction, { originalMessageId, address }: BounceReport, isOnly: boolean) {
  const letters = tx.selectFrom('letter').select(['id', 'to_address']).forUpdate();
  if (originalMessageId) {
    const found = await letters.where('message_id', '=', originalMessageId).executeTakeFirst();
    const isAbout = found && (isOnly || address === '' || found.to_address.toLowerCase() === address.toLowerCase());
    return isAbout ? found : undefined;
  }
  const fortnight = new Date(now().getTime() - 14 * 24 * 3_600_000);
  if (!address) return undefined;
  return letters
    .where((row) => row.fn('lower', ['to_address']), '=', address.toLowerCase())
    .where('sent_at', '>', fortnight)
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function findSame(tx: Transaction, letterId: string | undefined, report: BounceReport) {
  let same = tx.selectFrom('bounce').select('id').where('evidence', '=', storable(report.evidence));
  same = letterId
    ? same.where('letter_id', '=', letterId)
    : same.where('letter_id', 'is', null).where('address', '=', storable(report.address));
  return same.executeTakeFirst();
}

type Locked = { id: string; to_address: string };

async function insertBounce(tx: Transaction, report: BounceReport, letter?: Locked, incomingId?: string): Promise<string> {
  const id = newId();
  await tx
    .insertInto('bounce')
    .values({
      id,
      letter_id: letter?.id ?? null,
      incoming_id: incomingId ?? null,
      address: letter?.to_address ?? storable(report.address),
      hard: report.hard,
      status: report.status ?? null,
      cause: report.reason,
      evidence: storable(report.evidence),
      received_at: now(),
    })
    .execute();
  return id;
}

function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

/** A report can be quicker than the postman's own note: the claim is taken from it, and its attempt closed as sent. */
async function markBounced(tx: Transaction, letterId: string, reason: string): Promise<void> {
  const moved = await tx
    .updateTable('letter')
    .set((row) => ({ state: 'bounced', reason: storable(reason), claims: row('claims', '+', 1), claimed_by: null, lease_until: null }))
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
