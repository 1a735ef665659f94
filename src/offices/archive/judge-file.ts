import type { Handle } from '../../platform/database/public.ts';
import { sha256 } from '../../platform/digest.ts';
import { findByCode, findBySha256, findSuccessors, type IssuedDocument } from './issued-documents.ts';

/** A signature as the documents office reads it. `holds`: signature and signed bytes fit; `coversAll`: nothing follows it. */
export type SeenSignature = { name: string; issuer: string; at?: Date; validTo: Date; holds: boolean; coversAll: boolean };
/** Reads signatures; given by whoever mounts the archive's pages. */
export type SignatureReader = {
  read: (bytes: Uint8Array) => Promise<SeenSignature[]>;
  addedSince: (prefix: Uint8Array, whole: Uint8Array) => Promise<'signatures' | 'other'>;
};

/**
 * What a file is to this record: `same` as issued or the `archival` copy; an issued file with signatures added (`signed`), with something else
 * added (`added`), or beginning with an issued file while the rest was not seen (`begun`); or `unknown`: from elsewhere, or changed.
 */
export type FileKind = 'same' | 'archival' | 'signed' | 'added' | 'begun' | 'unknown';
export type FileFinding = {
  kind: FileKind;
  sha256: string;
  document?: IssuedDocument;
  /** Issued in its place since. */
  successor?: IssuedDocument;
  signatures: SeenSignature[];
};

const mostEnds = 12;

/** Judges a file by its bytes, which are not kept. */
export async function judgeFile(db: Handle, bytes: Uint8Array, reader: SignatureReader): Promise<FileFinding> {
  const digest = sha256(bytes);
  const signatures = await reader.read(bytes);
  const exact = await judgeDigests(db, digest, []);
  if (exact.document) return { ...exact, signatures };
  for (const end of endsOf(bytes).reverse()) {
    const prefix = bytes.subarray(0, end);
    const [document] = await findBySha256(db, sha256(prefix));
    if (!document) continue;
    const added = await reader.addedSince(prefix, bytes);
    return withSuccessor(db, { kind: added === 'signatures' ? 'signed' : 'added', sha256: digest, document, signatures });
  }
  return { ...exact, signatures };
}

/** Judges a file of which only digests are known: of the whole, and of its beginnings as far as each end of a PDF within it. */
export async function judgeDigests(db: Handle, whole: string, beginnings: readonly string[]): Promise<FileFinding> {
  const [exact] = await findBySha256(db, whole);
  if (exact)
    return withSuccessor(db, { kind: exact.role === 'archival' ? 'archival' : 'same', sha256: whole, document: exact, signatures: [] });
  for (const beginning of beginnings.slice(-mostEnds).reverse()) {
    const [document] = await findBySha256(db, beginning);
    if (document) return withSuccessor(db, { kind: 'begun', sha256: whole, document, signatures: [] });
  }
  return { kind: 'unknown', sha256: whole, signatures: [] };
}

async function withSuccessor(db: Handle, finding: FileFinding & { document: IssuedDocument }): Promise<FileFinding> {
  const ofItsCode = await findByCode(db, finding.document.code);
  const [successor] = await findSuccessors(
    db,
    ofItsCode.map(({ id }) => id),
  );
  return { ...finding, successor };
}

/** Where a PDF within the file may end: after each mark of the end, with the line end after it and without; the end of the file left out. */
export function endsOf(bytes: Uint8Array): number[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends: number[] = [];
  for (let at = text.indexOf('%%EOF'); at >= 0; at = text.indexOf('%%EOF', at + 5)) {
    const after = at + 5;
    ends.push(after);
    const line = /^(\r\n|\r|\n)/.exec(text.subarray(after, after + 2).toString('latin1'))?.[0].length ?? 0;
    if (line > 0) ends.push(after + line);
  }
  return ends.filter((end) => end < bytes.length).slice(-mostEnds);
}
