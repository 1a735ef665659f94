import type { Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { exportDirectory, exportedPosts, exportTable } from '../import-export.ts';
import { writePopolo } from './write-popolo.ts';
import { writeVcards } from './write-vcards.ts';
import { writeXlsx } from './write-xlsx.ts';

export type ExportKind = 'csv' | 'xlsx' | 'vcf' | 'json';

/** The directory of today as a file of one kind; each of them can be taken in again. */
export async function exportAs(db: Handle, language: ScreenLanguage, kind: ExportKind): Promise<Uint8Array<ArrayBuffer>> {
  if (kind === 'xlsx') return new Uint8Array(await writeXlsx(await exportTable(db, language), { rightToLeft: language === 'ar' }));
  const posts = kind === 'csv' ? [] : await exportedPosts(db, language);
  const text =
    kind === 'csv'
      ? (await exportDirectory(db, language)).csv
      : kind === 'vcf'
        ? writeVcards(posts, language)
        : writePopolo(posts, language);
  return new TextEncoder().encode(text);
}
