import { now } from '../../platform/clock.ts';
import { type Handle, newId } from '../../platform/database/public.ts';
import { canonicalJson, sha256 } from '../../platform/digest.ts';
import { verificationCode } from './verification-code.ts';

export type ArchiveDocument = {
  kind: 'letter' | 'report' | 'participants' | 'programme' | 'enclosure' | 'note' | 'agenda' | 'minutes';
  subject: { kind: string; id: string };
  language: string;
  reference?: string;
  title: string;
  issuedBy: string;
  audience: string;
  mediaType: string;
  bytes: Uint8Array;
  /** The record the bytes were made from; its digest gives the printed code. */
  content: unknown;
  replaces?: string;
  /** `reader` (default) is what is sent; `archival` is the PDF/A-3a that carries its record. */
  role?: DocumentRole;
  /** Whose certificate signed the bytes, and its SHA-256. */
  signed?: { by: string; with: string };
};
export type DocumentRole = 'reader' | 'archival';

const columns = [
  'id',
  'kind',
  'subject_kind',
  'subject_id',
  'language',
  'reference',
  'title',
  'issued_by_name',
  'audience',
  'media_type',
  'sha256',
  'content_sha256',
  'code',
  'issued_at',
  'replaces',
  'role',
  'signed_by',
] as const;

/** An issued document without its bytes. */
export type IssuedDocument = NonNullable<Awaited<ReturnType<typeof findDocument>>>;

/** Archives issued bytes with their digest; they never change again. Answers the document's id and digests. */
export async function archiveDocument(db: Handle, document: ArchiveDocument): Promise<{ id: string; sha256: string; code: string }> {
  const contentDigest = contentSha256(document.content);
  const row = { id: newId(), sha256: sha256(document.bytes), code: verificationCode(contentDigest) };
  await db
    .insertInto('issued_document')
    .values({
      ...row,
      kind: document.kind,
      subject_kind: document.subject.kind,
      subject_id: document.subject.id,
      language: document.language,
      reference: document.reference ?? null,
      title: document.title,
      issued_by_name: document.issuedBy,
      audience: document.audience,
      media_type: document.mediaType,
      bytes: Buffer.from(document.bytes),
      content_sha256: contentDigest,
      replaces: document.replaces ?? null,
      role: document.role ?? 'reader',
      signed_by: document.signed?.by ?? null,
      signed_with: document.signed?.with ?? null,
      issued_at: now(),
    })
    .execute();
  return row;
}

/** The digest of a record's canonical JSON; known before its bytes are made, so that the code can be printed on them. */
export function contentSha256(content: unknown): string {
  return sha256(canonicalJson(content));
}

/** The documents issued for one record, without their bytes. */
export async function documentsOf(db: Handle, kind: string, id: string) {
  return db
    .selectFrom('issued_document')
    .select(columns)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('issued_at')
    .orderBy('language')
    .execute();
}

export async function findDocument(db: Handle, id: string) {
  return db.selectFrom('issued_document').select(columns).where('id', '=', id).executeTakeFirst();
}

export async function findByCode(db: Handle, code: string) {
  return db.selectFrom('issued_document').select(columns).where('code', '=', code).orderBy('issued_at').execute();
}

export async function findBySha256(db: Handle, digest: string) {
  return db.selectFrom('issued_document').select(columns).where('sha256', '=', digest).execute();
}

/** The documents that were issued in the place of these. */
export async function findSuccessors(db: Handle, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db.selectFrom('issued_document').select(columns).where('replaces', 'in', ids).orderBy('issued_at', 'desc').execute();
}

/** The bytes of an issued document, or undefined when there is none of this id. */
export async function documentBytes(db: Handle, id: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('issued_document').select('bytes').where('id', '=', id).executeTakeFirst();
  return row ? new Uint8Array(row.bytes) : undefined;
}
