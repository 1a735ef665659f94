import type { Handle } from '../../../platform/database/public.ts';
import { type ArchiveDocument, archiveDocument } from '../../archive/public.ts';
import type { IssuedPaper } from './prepare-issued.ts';

/** What is known of a paper beside its bytes. `title` and `audience` are shown to anyone who verifies it: no person's name in either. */
export type IssueFacts = Omit<ArchiveDocument, 'mediaType' | 'bytes' | 'content' | 'role' | 'signed'>;
/** The paper in other formats, of the same record. */
export type OtherFormat = { mediaType: string; bytes: Uint8Array };
export type Archived = { id: string; archivalId: string; sha256: string; archivalSha256: string; code: string };

/**
 * Archives a prepared paper in the caller's transaction: the readers' PDF, the archival copy that carries its record, and other formats.
 * All have one verification code and a digest each. Answers the ids and digests of the two PDFs.
 */
export async function archiveIssued(
  tx: Handle,
  facts: IssueFacts,
  { pdf, archival, content, signed }: IssuedPaper,
  others: readonly OtherFormat[] = [],
): Promise<Archived> {
  const mediaType = 'application/pdf';
  const readers = await archiveDocument(tx, { ...facts, content, signed, mediaType, bytes: pdf });
  const kept = await archiveDocument(tx, { ...facts, content, signed, mediaType, bytes: archival, role: 'archival' });
  for (const other of others) await archiveDocument(tx, { ...facts, content, ...other });
  return { id: readers.id, archivalId: kept.id, sha256: readers.sha256, archivalSha256: kept.sha256, code: readers.code };
}
