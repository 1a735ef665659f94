import type { Handle } from '../../platform/database/public.ts';
import { documentBytes, findDocument } from '../archive/public.ts';

export type AttachedDocument = { filename: string; mediaType: string; bytes: Uint8Array };
/** The bytes of a document by its id; undefined when there is none. */
export type BytesOf = (documentId: string) => Promise<Uint8Array | undefined>;
/** Finds an attachment by its document's id; undefined when there is none. */
export type FindAttached = (documentId: string) => Promise<AttachedDocument | undefined>;

const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/calendar': 'ics',
};

/** Attachments from the archive, named by their reference and language: `PAM-2027-014-fr.pdf`. `bytesOf` may fetch the bytes elsewhere. */
export function attachedFromArchive(db: Handle, bytesOf: BytesOf = (id) => documentBytes(db, id)): FindAttached {
  return async (documentId) => {
    const [found, bytes] = await Promise.all([findDocument(db, documentId), bytesOf(documentId)]);
    if (!found || !bytes) return undefined;
    const name = (found.reference ?? found.title).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
    const ending = endings[found.media_type] ?? 'bin';
    return { filename: `${name || 'document'}-${found.language}.${ending}`, mediaType: found.media_type, bytes };
  };
}
