import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import type { InLanguages } from '../../languages/public.ts';

export type EnclosureFile = { language: Language; filename: string; mediaType: string; sha256: string };
export type Enclosure = { id: string; position: number; title: InLanguages; files: EnclosureFile[] };

/** The enclosures of a circular in their order, with the files of each language; bytes are left in the database. */
export async function enclosuresOf(db: Handle, circularId: string): Promise<Enclosure[]> {
  const rows = await db.selectFrom('enclosure').selectAll().where('circular_id', '=', circularId).orderBy('position').execute();
  if (rows.length === 0) return [];
  const files = await db
    .selectFrom('enclosure_file')
    .select(['enclosure_id', 'language', 'filename', 'media_type', 'sha256'])
    .where(
      'enclosure_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('language')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    position: row.position,
    title: fromJson<InLanguages>(row.title),
    files: files
      .filter(({ enclosure_id }) => enclosure_id === row.id)
      .map(({ language, filename, media_type, sha256 }) => ({ language: language as Language, filename, mediaType: media_type, sha256 })),
  }));
}

/** The file of an enclosure for readers of a language: that language's, else the original's, else the first. */
export function fileFor(enclosure: Enclosure, language: Language, original: Language): EnclosureFile | undefined {
  const of = (wanted: Language) => enclosure.files.find((file) => file.language === wanted);
  return of(language) ?? of(original) ?? enclosure.files[0];
}

/** The bytes of one file; undefined when there is none. */
export async function enclosureBytes(db: Handle, enclosureId: string, language: Language): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('enclosure_file')
    .select('bytes')
    .where('enclosure_id', '=', enclosureId)
    .where('language', '=', language)
    .executeTakeFirst();
  return row ? new Uint8Array(row.bytes) : undefined;
}
