import type { BounceReport } from './bounces/bounce-report.ts';
import { readIncoming } from './bounces/read-bounces.ts';

export type { BounceReport } from './bounces/bounce-report.ts';

/** Reads a bounce with all its recipients; none for auto-replies, complaints, receipts and letters. */
export async function readBounces(raw: string | Uint8Array): Promise<BounceReport[]> {
  return (await readIncoming(raw)).reports;
}

/** The recipient that weighs most: one that failed before one that is delayed, hard before soft; undefined when nothing bounced. */
export async function readBounce(raw: string | Uint8Array): Promise<BounceReport | undefined> {
  const reports = await readBounces(raw);
  const weight = (report: BounceReport) => (report.action === 'failed' ? 2 : 0) + (report.hard ? 1 : 0);
  return [...reports].sort((a, b) => weight(b) - weight(a))[0];
}
