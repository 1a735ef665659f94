import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import { allLanguages, type Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { type DatedName, listNames } from '../persons/names-series.ts';
import type { BodyNameInput, NameGrammar } from './enter-body.ts';
import { lockBody } from './lock-body.ts';

export type RenameCode =
  | 'not-signed-in'
  | 'not-permitted'
  | 'body-unknown'
  | 'name-missing'
  | 'name-same'
  | 'name-too-early'
  | 'name-of-old';
/** `from` (YYYY-MM-DD) is the first day of the new names; without it the names of today are corrected where they stand. */
export type RenameInput = { bodyId: string; from?: string; names: Partial<Record<Language, BodyNameInput>> };

/**
 * Renames a body from a day on, or corrects its names; the names before are kept with the day they ended. A language that is not given, or
 * whose name does not change, stays as it is. Refuses a change of nothing, a day on or before which a name in
 * force began, and a new name that keeps the old one's form after a noun.
 */
export async function renameBody(db: Handle, actor: Actor, { bodyId, from, names }: RenameInput): Promise<Answer<object, RenameCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    if (!(await lockBody(tx, bodyId))) return refuse('body-unknown');
    const given = readNames(names);
    if (given.length === 0) return refuse('name-missing');
    const known = await listNames(tx, bodyId);
    const changed = given.filter((name) => !isSame(name, latestOf(known, name.language)));
    if (changed.length === 0) return refuse('name-same');
    const early = from ? checkDay(changed, known, from) : undefined;
    if (early) return early;
    for (const name of changed) await writeName(tx, bodyId, name, latestOf(known, name.language), from);
    const act = from ? 'directory.rename-body' : 'directory.correct-names';
    await writeJournal(tx, actor, act, { kind: 'body', id: bodyId }, { languages: changed.map(({ language }) => language), from });
    return { ok: true };
  });
}

type Given = { language: Language; short: string; formal: string; acronym: string | null; of: string | null } & NameGrammar;

function readNames(names: RenameInput['names']): Given[] {
  return allLanguages.flatMap((language) => {
    const formal = names[language]?.formal.trim();
    if (!formal) return [];
    const { short, acronym, of, article, gender, number } = names[language] ?? {};
    const grammar = { article: article?.trim() || undefined, gender, number };
    return [{ language, formal, short: short?.trim() || formal, acronym: acronym?.trim() || null, of: of?.trim() || null, ...grammar }];
  });
}

const latestOf = (known: readonly DatedName[], language: Language) => known.find((name) => name.language === language);

function isSame(given: Given, known: DatedName | undefined): boolean {
  if (!known) return false;
  const { formal, short, acronym = null, of = null } = known;
  return given.formal === formal && given.short === short && given.acronym === acronym && given.of === of && isSameGrammar(given, known);
}

const isSameGrammar = (one: NameGrammar, other: NameGrammar) =>
  one.article === other.article && one.gender === other.gender && one.number === other.number;

function checkDay(changed: readonly Given[], known: readonly DatedName[], from: string): Refused<RenameCode> | undefined {
  const days = changed.flatMap(({ language }) => latestOf(known, language)?.from ?? []).sort();
  const latest = days.at(-1);
  if (latest && from <= latest) return refuse('name-too-early', { day: latest });
  const keepsOldOf = changed.some(({ language, formal, of }) => {
    const before = latestOf(known, language);
    return of !== null && before?.of === of && before.formal !== formal;
  });
  return keepsOldOf ? refuse('name-of-old') : undefined;
}

/** A correction changes the row of the name in force; a new name ends it and begins another. */
async function writeName(tx: Transaction, bodyId: string, given: Given, known: DatedName | undefined, from?: string): Promise<void> {
  const { language, formal, short, acronym, of, article = null, gender = null, number = null } = given;
  const values = { formal, short, acronym, of_form: of, article, gender, number };
  if (known && !from) {
    await tx.updateTable('body_name').set(values).where('id', '=', known.id).execute();
    return;
  }
  if (known) await tx.updateTable('body_name').set({ valid_to: from }).where('id', '=', known.id).execute();
  const row = { id: newId(), body_id: bodyId, language, valid_from: known ? (from ?? null) : null, ...values };
  await tx.insertInto('body_name').values(row).execute();
}
