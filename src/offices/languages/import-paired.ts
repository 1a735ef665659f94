import type { Language } from '../../platform/language.ts';
import type { ComparedVersion } from './compare-versions.ts';
import type { PairedKeys } from './import-letter-types.ts';
import { pairParagraphs } from './import-pairs.ts';
import type { RecogniseOptions } from './recognise-facts.ts';

export type KeyedVersion = { language: Language; paragraphs: { key: string; text: string }[] };

/** Pairs the paragraphs of every version with those of the first one; each paragraph stands in exactly one row. */
export function pairVersions(versions: KeyedVersion[], options: RecogniseOptions = {}): PairedKeys[] {
  const [first, ...others] = versions;
  if (!first) return [];
  return others.reduce<PairedKeys[]>(
    (rows, other) => joinRows(rows, first, other, options),
    first.paragraphs.map(({ key }) => ({ [first.language]: [key] })),
  );
}

function joinRows(rows: PairedKeys[], first: KeyedVersion, other: KeyedVersion, options: RecogniseOptions): PairedKeys[] {
  const textsOf = (version: KeyedVersion, keys: string[] | undefined) =>
    (keys ?? []).map((key) => version.paragraphs.find((paragraph) => paragraph.key === key)?.text ?? '').join('\n');
  const a = { language: first.language, texts: rows.map((row) => textsOf(first, row[first.language])) };
  const b = { language: other.language, texts: other.paragraphs.map(({ text }) => text) };
  return pairParagraphs(a, b, options).map((pair) => {
    const row = mergeRows(pair.a.flatMap((index) => rows[index] ?? []));
    const keys = pair.b.flatMap((index) => other.paragraphs[index]?.key ?? []);
    return keys.length ? { ...row, [other.language]: keys } : row;
  });
}

function mergeRows(rows: PairedKeys[]): PairedKeys {
  const merged: PairedKeys = {};
  for (const row of rows) {
    for (const [language, keys] of Object.entries(row) as [Language, string[]][]) merged[language] = [...(merged[language] ?? []), ...keys];
  }
  return merged;
}

/** The versions with the key of their row, ready to be compared. */
export function pairedTexts(versions: KeyedVersion[], pairs: PairedKeys[]): ComparedVersion[] {
  return versions.map(({ language, paragraphs }) => ({
    language,
    paragraphs: pairs.flatMap((row, index) => {
      const texts = (row[language] ?? []).map((key) => paragraphs.find((paragraph) => paragraph.key === key)?.text ?? '');
      return texts.length ? [{ key: `p${index + 1}`, text: texts.join('\n') }] : [];
    }),
  }));
}
