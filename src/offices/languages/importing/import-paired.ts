import type { Language } from '../../../platform/language.ts';
import { alignVersions } from '../aligning/align-versions.ts';
import type { ComparedVersion } from '../comparing/compare-versions.ts';
import type { PairedKeys } from './import-letter-types.ts';

export type KeyedVersion = { language: Language; paragraphs: { key: string; text: string }[] };

/** Pairs the paragraphs of all versions; each paragraph stands in exactly one row, in the order of the first version. */
export function pairVersions(versions: KeyedVersion[]): PairedKeys[] {
  const sides = versions.map(({ language, paragraphs }) => ({ language, texts: paragraphs.map(({ text }) => text) }));
  return alignVersions(sides).map((row) =>
    Object.fromEntries(
      versions.flatMap(({ language, paragraphs }) => {
        const keys = row[language]?.flatMap((place) => paragraphs[place]?.key ?? []);
        return keys ? [[language, keys]] : [];
      }),
    ),
  );
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
