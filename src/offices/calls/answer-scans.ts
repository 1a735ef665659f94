import { type Answer, refuse } from '../../platform/answer.ts';
import type { Handle, Transaction } from '../../platform/database/public.ts';
import { sha256 } from '../../platform/digest.ts';

export type Scan = { mediaType: 'application/pdf' | 'image/jpeg' | 'image/png'; bytes: Uint8Array };
const heads: [RegExp, Scan['mediaType']][] = [
  [/^%PDF-/, 'application/pdf'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG\r\n/, 'image/png'],
];
const bytesAtMost = 15 * 1024 * 1024;

/** Reads a scan by its first bytes, whatever its name says. Refuses anything but PDF, JPEG and PNG up to 15 MB. */
export function readScan(bytes: Uint8Array): Answer<{ scan: Scan }, 'scan-unreadable'> {
  const head = String.fromCharCode(...bytes.slice(0, 8));
  const mediaType = heads.find(([pattern]) => pattern.test(head))?.[1];
  return mediaType && bytes.length <= bytesAtMost ? { ok: true, scan: { mediaType, bytes } } : refuse('scan-unreadable');
}

/** Keeps the paper of an answer, in the caller's transaction. */
export async function insertScan(tx: Transaction, answerId: string, { mediaType, bytes }: Scan): Promise<void> {
  const row = { answer_id: answerId, media_type: mediaType, sha256: sha256(bytes), bytes: Buffer.from(bytes) };
  await tx.insertInto('answer_scan').values(row).execute();
}

/** The scan of an answer to this call; undefined when there is none. */
export async function findScan(db: Handle, callId: string, answerId: string) {
  return db
    .selectFrom('answer_scan as s')
    .innerJoin('answer as a', 'a.id', 's.answer_id')
    .select(['s.media_type', 's.bytes'])
    .where('a.call_id', '=', callId)
    .where('a.id', '=', answerId)
    .executeTakeFirst();
}
