import type { Handle } from '../../platform/database/public.ts';
import { documentBytes, findDocument } from '../archive/public.ts';

export type AttachedDocument = { filename: string; mediaType: string; bytes: Uint8Array };
/** Finds an attachment by its document's id; undefined when there is none. */
export type FindAttached = (documentId: string) => Promise<AttachedDocument | undefined>;

const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/calendar': 'ics',
};

/** Attachments from the archive, named by their reference and language: `PAM-2027-014-fr.pdf`. */
export function attachedFromArchive(db: Handle): FindAttached {
  return async (documentId) => {
    const [found, bytes] = await Promise.all([findDocument(db, documentId), documentBytes(db, documentId)]);
    if (!found || !bytes) return undefined;
    const name = (found.reference ?? found.title).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
    const ending = endings[found.media_type] ?? 'bin';
    return { filename: `${name || 'document'}-${found.language}.${ending}`, mediaType: found.media_type, bytes };
  };
}
