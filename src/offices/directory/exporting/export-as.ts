import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { listBodies } from '../bodies/list-bodies.ts';
import { exportDirectory, exportedPosts, exportTable } from '../importing/import-export.ts';
import { listPosts } from '../posts/posts.ts';
import { type SpeakersOf, writeParline } from './write-parline.ts';
import { writePopolo } from './write-popolo.ts';
import { writeVcards } from './write-vcards.ts';
import { writeXlsx } from './write-xlsx.ts';

export type ExportKind = 'csv' | 'xlsx' | 'vcf' | 'json' | 'parline';

/** The directory of today as a file of one kind; each of them can be taken in again. */
export async function exportAs(db: Handle, language: ScreenLanguage, kind: ExportKind): Promise<Uint8Array<ArrayBuffer>> {
  if (kind === 'xlsx') return new Uint8Array(await writeXlsx(await exportTable(db, language), { rightToLeft: language === 'ar' }));
  if (kind === 'parline') return new TextEncoder().encode(writeParline(await speakersOfAll(db)));
  const posts = kind === 'csv' ? [] : await exportedPosts(db, language);
  const text =
    kind === 'csv'
      ? (await exportDirectory(db, language)).csv
      : kind === 'vcf'
        ? writeVcards(posts, language)
        : writePopolo(posts, await listBodies(db), language);
  return new TextEncoder().encode(text);
}

async function speakersOfAll(db: Handle): Promise<SpeakersOf[]> {
  const parliaments = await listBodies(db, { kinds: ['parliament'] });
  return Promise.all(
    parliaments.map(async (body) => {
      const posts = await listPosts(db, body.id, today());
      return { body, speakers: posts.find(({ kind }) => kind === 'speaker')?.holders ?? [] };
    }),
  );
}
