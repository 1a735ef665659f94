import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import type { Language, ScreenLanguage } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { type OfficialDocument, typesetBound } from '../../documents/public.ts';
import { type Circular, findCircular, lockCircular } from '../circular.ts';
import { countByLanguage } from '../issuing/dispatch-circular.ts';
import { issuedVersions } from '../layouts/layout.ts';
import { addressLetter } from './address-letter.ts';
import { type GreetedLetter, greetLetters } from './greet-letters.ts';
import { postalLetters, type Selection } from './postal-letters.ts';
import { divideLetters, type Sorting, sortLetters } from './sort-letters.ts';

export type PrintChoice = {
  selection: Selection;
  sorting: Sorting;
  isPersonal: boolean;
  coverLanguage: ScreenLanguage;
  atMostBytes?: number;
};
export type PrintRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-circular' | 'not-issued' | 'nobody-by-post' | 'not-printable';
export type Printed = { runId: string; letters: number; parts: number; without: number; byLanguage: Partial<Record<Language, number>> };

/** A file holds at most so many letters, so that one typesetting stays small, and is no larger than a printer's queue takes. */
const lettersInPart = 40;
const bytesInPart = 8_000_000;

/**
 * Prints the letters of an issued circular for the post: resolves the addressees with their postal addresses, sorts them, divides them into
 * files and records who printed what. The files are made from the record when they are fetched. Refuses `nobody-by-post` ({ without }).
 */
export async function printForPost(db: Handle, actor: Actor, id: string, choice: PrintChoice): Promise<Answer<Printed, PrintRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  const circular = await findCircular(db, id);
  if (!circular) return refuse('no-such-circular');
  if (!circular.issuance) return refuse('not-issued');
  const { letters, without } = await postalLetters(db, circular, choice.selection);
  if (letters.length === 0) return refuse('nobody-by-post', { n: without.length });
  const versions = await issuedVersions(db, id);
  const greeted = await greetLetters(db, circular, versions, letters);
  const sizes = await sizesOf(versions, greeted, choice.isPersonal);
  if (!sizes) return refuse('not-printable');
  const sorted = sortLetters(greeted, choice.sorting);
  const parts = divideLetters(sorted, ({ language }) => sizes.get(language) ?? 0, choice.atMostBytes ?? bytesInPart, lettersInPart);
  return inTransaction<Answer<Printed, PrintRefusal>>(db, async (tx) => {
    const done = await record(tx, actor, circular, choice, parts);
    return done.ok ? { ...done, without: without.length } : done;
  });
}

/** What one more letter of each language adds to a file, in bytes; undefined when a letter cannot be typeset with its address. */
async function sizesOf(
  versions: OfficialDocument[],
  letters: readonly GreetedLetter[],
  isPersonal: boolean,
): Promise<Map<Language, number> | undefined> {
  const sizes = new Map<Language, number>();
  for (const version of versions) {
    const samples = letters.filter(({ language }) => language === version.language).slice(0, 2);
    const [first] = samples.map((letter) => addressLetter(version, letter, isPersonal));
    if (!first) continue;
    const [one, two] = [await typesetBound([first]), await typesetBound([first, first])];
    if (!one.ok || !two.ok) return undefined;
    // Fonts and marks are in the file once; what is left of them is counted with every letter, so that no file grows too large.
    sizes.set(version.language, Math.max(two.pdf.length - one.pdf.length, one.pdf.length / lettersInPart) * 1.1);
  }
  return sizes;
}

async function record(
  tx: Transaction,
  actor: Actor,
  circular: Circular,
  { selection, sorting, isPersonal, coverLanguage }: PrintChoice,
  parts: GreetedLetter[][],
): Promise<Answer<Omit<Printed, 'without'>, 'no-such-circular'>> {
  if (!(await lockCircular(tx, circular.id))) return refuse('no-such-circular');
  const runId = newId();
  const chosen = { selection, sorted_by: sorting, is_personal: isPersonal, cover_language: coverLanguage };
  await tx
    .insertInto('print_run')
    .values({ id: runId, circular_id: circular.id, ...chosen, printed_at: now(), printed_by_name: actor.name })
    .execute();
  const rows = parts.flatMap((letters, index) => letters.map((letter) => ({ letter, part: index + 1 })));
  await tx
    .insertInto('print_run_letter')
    .values(
      rows.map(({ letter, part }, index) => ({
        ...{ run_id: runId, position: index + 1, part, body_id: letter.bodyId, language: letter.language, zone: letter.zone },
        ...{ address_lines: letter.lines, gender: letter.gender ?? null, post_kind: letter.postKind },
        ...{ salutation: letter.greeting?.salutation ?? null, closing: letter.greeting?.closing ?? null },
      })),
    )
    .execute();
  const byLanguage = countByLanguage(rows.map(({ letter }) => letter.language));
  const facts = { letters: rows.length, parts: parts.length, byLanguage, selection };
  await writeJournal(tx, actor, 'circulars.print', { kind: 'circular', id: circular.id }, facts);
  return { ok: true, runId, letters: rows.length, parts: parts.length, byLanguage };
}
