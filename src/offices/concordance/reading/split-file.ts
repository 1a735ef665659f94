import type { Language } from '../../../platform/language.ts';
import { splitLanguages } from '../../languages/public.ts';
import type { SourceText } from './join-lines.ts';

export type LanguagePart = { language: Language; paragraphs: SourceText[] };

/** A language that holds less than this share of what the main one holds is a quotation, not a version. */
const leastShare = 0.2;
/** Where each file holds one version, a language with this share is the file's. */
const mainShare = 0.7;

/**
 * The versions that a file holds, by script and stop words. `wanted` are the languages it may hold; `alone` says that other files hold the
 * other versions, so that the main language takes the whole file unless another has a great share.
 */
export function splitFile(paragraphs: readonly SourceText[], wanted: readonly Language[], alone: boolean): LanguagePart[] {
  const languages = languagesOf(paragraphs);
  const sizes = new Map<Language, number>();
  for (const [index, { text }] of paragraphs.entries()) {
    const language = languages[index] ?? 'en';
    sizes.set(language, (sizes.get(language) ?? 0) + weightOf(text));
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const ranked = [...sizes].filter(([language]) => wanted.length === 0 || wanted.includes(language)).sort((a, b) => b[1] - a[1]);
  const main = ranked[0]?.[0] ?? wanted[0] ?? 'en';
  if (alone && (sizes.get(main) ?? 0) >= all * mainShare) return [{ language: main, paragraphs: [...paragraphs] }];
  const held = new Set(
    ranked.filter(([language, size]) => language === main || size >= (sizes.get(main) ?? 0) * leastShare).map(([language]) => language),
  );
  return gather(paragraphs, languages, held, main);
}

/** A Chinese character says as much as three letters. */
function weightOf(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 3 : 1), 0);
}

/** Paragraphs in their versions; one in a language that is no version stays with the version before it. */
function gather(paragraphs: readonly SourceText[], languages: Language[], held: Set<Language>, main: Language): LanguagePart[] {
  const parts = new Map<Language, SourceText[]>();
  let current = languages.find((language) => held.has(language)) ?? main;
  for (const [index, paragraph] of paragraphs.entries()) {
    const language = languages[index];
    if (language && held.has(language)) current = language;
    parts.set(current, [...(parts.get(current) ?? []), paragraph]);
  }
  return [...parts].map(([language, own]) => ({ language, paragraphs: own }));
}

/** The language of each paragraph, by a text that holds each on a line of its own. */
function languagesOf(paragraphs: readonly SourceText[]): Language[] {
  const places = new Map<number, number>();
  let line = 1;
  let written = '';
  for (const [index, { text, gapBefore }] of paragraphs.entries()) {
    const gap = Math.max(1, Math.min(gapBefore, 5));
    written += '\n'.repeat(gap) + text.replace(/[\r\n\f]/g, ' ');
    line += gap;
    places.set(line, index);
    written += '\n';
    line += 1;
  }
  const languages: Language[] = [];
  for (const { language, blocks } of splitLanguages(written)) {
    for (const block of blocks) {
      for (const offset of block.lines.keys()) {
        const place = places.get(block.line + offset);
        if (place !== undefined) languages[place] = language;
      }
    }
  }
  return languages;
}
