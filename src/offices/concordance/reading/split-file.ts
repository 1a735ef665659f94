import type { Language } from '../../../platform/language.ts';
import { packOf, splitLanguages } from '../../languages/public.ts';
import type { SourceText } from './join-lines.ts';
import { tellLanguages } from './tell-languages.ts';

export type LanguagePart = { language: Language; paragraphs: SourceText[] };

/** A language that holds less than this share of what the main one holds is a quotation, not a version. */
const leastShare = 0.2;
/** Where each file holds one version, a language with this share is the file's. */
const mainShare = 0.7;

/**
 * The versions that a file holds, by script and stop words. `wanted` are the languages it may hold; `alone` says that other files hold the
 * other versions, so that the main language takes the whole file unless another has a great share.
 */
export function splitFile(given: readonly SourceText[], wanted: readonly Language[], alone: boolean): LanguagePart[] {
  const paragraphs = alone ? given : withoutRowNumbers(given);
  const languages = languagesOf(paragraphs);
  const sizes = new Map<Language, number>();
  for (const [index, { text }] of paragraphs.entries()) {
    const language = languages[index] ?? 'en';
    sizes.set(language, (sizes.get(language) ?? 0) + weightOf(text));
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const bySize = [...sizes].sort((a, b) => b[1] - a[1]);
  const ranked = bySize.filter(([language]) => wanted.length === 0 || wanted.includes(language));
  const main = ranked[0]?.[0] ?? foreignTo(wanted, bySize[0]?.[0]) ?? wanted[0] ?? 'en';
  if (alone && (sizes.get(main) ?? 0) >= all * mainShare) return [{ language: main, paragraphs: [...paragraphs] }];
  const held = new Set(
    ranked.filter(([language, size]) => language === main || size >= (sizes.get(main) ?? 0) * leastShare).map(([language]) => language),
  );
  return gather(paragraphs, held);
}

/** A language that is told from all the wanted ones by its script alone. */
function foreignTo(wanted: readonly Language[], found: Language | undefined): Language | undefined {
  const lettersOf = (language: Language) => packOf(language).script.letters;
  return found && wanted.every((language) => lettersOf(language) !== lettersOf(found)) ? found : undefined;
}

/** Numbers that stand alone and count the rows of a table with several languages belong to none of them. */
function withoutRowNumbers(paragraphs: readonly SourceText[]): SourceText[] {
  const numberOf = ({ text }: SourceText) => Number(/^[([]?(\d{1,3})[.)\]]?$/.exec(text)?.[1] ?? Number.NaN);
  const numbers = paragraphs.map(numberOf).filter((number) => !Number.isNaN(number));
  const doCount = numbers.length > 1 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return doCount ? paragraphs.filter((paragraph) => Number.isNaN(numberOf(paragraph))) : [...paragraphs];
}

/** A Chinese character says as much as three letters. */
function weightOf(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 3 : 1), 0);
}

/** Paragraphs in their versions; one in a language that is no version stays with the version beside it. */
function gather(paragraphs: readonly SourceText[], held: Set<Language>): LanguagePart[] {
  const parts = new Map<Language, SourceText[]>();
  const told = tellLanguages(paragraphs, [...held]);
  for (const [index, paragraph] of paragraphs.entries()) {
    const language = told[index];
    if (language) parts.set(language, [...(parts.get(language) ?? []), paragraph]);
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
