import type { Handle } from '../../../platform/database/public.ts';
import { asScreenLanguage, type ScreenLanguage } from '../../../platform/language.ts';
import { checkPdf, type Typeset, typesetBound } from '../../documents/public.ts';
import type { PostKind } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { issuedVersions } from '../layouts/layout.ts';
import { addressLetter, type LetterTo } from './address-letter.ts';
import { printCover } from './print-cover.ts';

type LetterRow = LetterTo & { part: number; language: string; zone: string };
/** One printing: when, by whom, and its letters in order. */
export type RunRow = {
  id: string;
  printedAt: Date;
  printedByName: string;
  isPersonal: boolean;
  coverLanguage: ScreenLanguage;
  letters: LetterRow[];
};

/** Every printing of a circular, the newest first. */
export async function printRunsOf(db: Handle, circularId: string): Promise<RunRow[]> {
  const runs = await db.selectFrom('print_run').selectAll().where('circular_id', '=', circularId).orderBy('printed_at', 'desc').execute();
  if (runs.length === 0) return [];
  const ids = runs.map(({ id }) => id);
  const letters = await db.selectFrom('print_run_letter').selectAll().where('run_id', 'in', ids).orderBy('position').execute();
  return runs.map((run) => ({
    id: run.id,
    printedAt: run.printed_at,
    printedByName: run.printed_by_name,
    isPersonal: run.is_personal,
    coverLanguage: asScreenLanguage(run.cover_language) ?? 'en',
    letters: letters
      .filter(({ run_id }) => run_id === run.id)
      .map(({ part, language, zone, address_lines, gender, post_kind, salutation, closing }) => ({
        ...{ part, language, zone, lines: address_lines, postKind: post_kind as PostKind },
        ...(gender === 'female' || gender === 'male' ? { gender } : {}),
        ...(salutation && closing !== null ? { greeting: { salutation, closing } } : {}),
      })),
  }));
}

/**
 * One file of a printing, made from the record: the same bytes each time. The first file begins with the sheet of counts. Undefined when
 * there is no such file; throws when the finished PDF breaks a rule of PDF/UA-1, which is a fault of ours.
 */
export async function printFile(db: Handle, circular: Circular, runId: string, part: number): Promise<Typeset | undefined> {
  const run = (await printRunsOf(db, circular.id)).find(({ id }) => id === runId);
  const rows = run?.letters.filter((letter) => letter.part === part) ?? [];
  const issued = await issuedVersions(db, circular.id);
  const [any] = issued;
  if (!run || !any || rows.length === 0 || !circular.issuance) return undefined;
  const letters = rows.flatMap((row) => {
    const version = issued.find(({ language }) => language === row.language);
    return version ? [addressLetter(version, row, run.isPersonal)] : [];
  });
  const ofCover = issued.find(({ language }) => language === run.coverLanguage) ?? any;
  const cover = part === 1 ? { cover: printCover(run, ofCover, circular.issuance.reference, run.coverLanguage) } : {};
  const set = await typesetBound(letters, cover);
  const faults = set.ok ? await checkPdf(set.pdf) : [];
  if (faults.length > 0)
    throw new Error(`the print file breaks PDF/UA-1: ${faults.map(({ rule, where }) => `${rule} at ${where}`).join('; ')}`);
  return set;
}
