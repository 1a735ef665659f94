import { type Answer, refuse } from '../../platform/answer.ts';
import type { Handle } from '../../platform/database/public.ts';
import { asScreenLanguage } from '../../platform/language.ts';
import { documentBytes, documentsOf } from '../archive/public.ts';
import { typeset, typesetTogether, writeDocx } from '../documents/public.ts';
import type { Edition } from './edition.ts';
import { editionDocument, editionDocuments } from './edition-document.ts';

export type EditionFile = { bytes: Uint8Array; mediaType: string; filename: string };
const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file of an edition by its name (`ar.pdf`, `en.docx`, `all.pdf`): the archived bytes once it is decided, and then also `ar.archive.pdf`. Refuses `no-such-file` and what cannot be typeset. */
export async function editionFile(
  db: Handle,
  edition: Edition,
  name: string,
): Promise<Answer<{ file: EditionFile }, 'no-such-file' | 'not-typeset'>> {
  const [, version = '', extension = ''] = /^([a-z]{2,3})\.(pdf|docx|archive\.pdf)$/.exec(name) ?? [];
  const mediaType = extension === 'docx' ? docx : pdf;
  const role = extension === 'archive.pdf' ? 'archival' : 'reader';
  const filename = `${edition.symbol.replaceAll(/[^\w.-]+/g, '-')}-${version}.${extension}`;
  const language = asScreenLanguage(version);
  const isAll = version === 'all' && mediaType === pdf;
  if (!isAll && !(language && edition.languages.includes(language))) return refuse('no-such-file');
  const archived = edition.decision ? await archivedBytes(db, edition, isAll ? 'mul' : version, { mediaType, role }) : undefined;
  if (role === 'archival' && !archived) return refuse('no-such-file');
  const bytes = archived ?? (await freshBytes(db, edition, isAll ? undefined : language, extension));
  return bytes ? { ok: true, file: { bytes, mediaType, filename } } : refuse('not-typeset');
}

async function archivedBytes(
  db: Handle,
  { id }: Edition,
  language: string,
  file: { mediaType: string; role: string },
): Promise<Uint8Array | undefined> {
  const found = (await documentsOf(db, 'edition', id)).find(
    (one) => one.language === language && one.media_type === file.mediaType && one.role === file.role,
  );
  return found && documentBytes(db, found.id);
}

async function freshBytes(
  db: Handle,
  edition: Edition,
  language: Edition['languages'][number] | undefined,
  extension: string,
): Promise<Uint8Array | undefined> {
  if (language && extension === 'docx') return writeDocx(await editionDocument(db, edition.id, language));
  const set = language
    ? await typeset(await editionDocument(db, edition.id, language))
    : await typesetTogether(await editionDocuments(db, edition.id));
  return set.ok ? set.pdf : undefined;
}
