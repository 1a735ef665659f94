import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';
import { pattern } from '../../read-patterns.ts';
import type { FormatRule } from '../rule-codes.ts';

export type FormatPlace = { start: number; end: number; suggestion?: string };
export type FormatPattern = {
  code: FormatRule;
  languages?: readonly Language[];
  confidence: number;
  find: (text: string) => FormatPlace[];
};

/** Every place of a pattern, with what should stand there. */
export const placesOf = (text: string, pattern: RegExp, mend?: (match: RegExpExecArray) => string): FormatPlace[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...(mend ? { suggestion: mend(match) } : {}),
  }));

const lower = (match: RegExpExecArray) => match[0].toLowerCase();
const months: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.format.monthNames);
const days: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.format.dayNames);
const names: Partial<Record<Language, readonly (readonly [RegExp, string])[]>> = byLanguage((pack) => pack.format.signNames);

const suffixes: Record<string, string> = { '1': 'st', '2': 'nd', '3': 'rd' };

function englishOrdinal(digits: string): string {
  return /1\d$/.test(digits) ? 'th' : (suffixes[digits.at(-1) ?? ''] ?? 'th');
}

/** Ordinals, capitals, spaces behind marks and doubled marks, by the custom of the languages. */
export const languageFormats: readonly FormatPattern[] = [
  {
    code: 'format-ordinals',
    languages: ['en'],
    confidence: 0.9,
    find: (text) =>
      placesOf(
        text,
        pattern(String.raw`(?<![\d.,/])(\d+)(st|nd|rd|th)(?!\p{L})`, 'gu'),
        ([, digits = '']) => `${digits}${englishOrdinal(digits)}`,
      ).filter(({ start, end, suggestion }) => text.slice(start, end) !== suggestion),
  },
  {
    code: 'format-ordinals',
    languages: ['fr'],
    confidence: 0.85,
    find: (text) => [
      ...placesOf(text, pattern(String.raw`(?<![\d.,])(\d+)(?:i?[èe]mes?|i[èe]me)(?!\p{L})`, 'gu'), ([, digits = '']) => `${digits}e`),
      ...placesOf(text, pattern(String.raw`(?<![\d.,])1(?:[èe]re|ère)(?!\p{L})`, 'gu'), () => '1re'),
      ...placesOf(text, pattern(String.raw`(?<![\d.,])1(?:ier)(?!\p{L})`, 'gu'), () => '1er'),
    ],
  },
  {
    code: 'format-ordinals',
    languages: ['es'],
    confidence: 0.8,
    find: (text) => [
      ...placesOf(text, /(?<![\d.,])(\d+)º/gu, ([, digits = '']) => `${digits}.º`),
      ...(/\d\.[ºª]/u.test(text) ? placesOf(text, /(?<![\d.,])(\d+)ª/gu, ([, digits = '']) => `${digits}.ª`) : []),
      ...placesOf(text, pattern(String.raw`(?<![\d.,])(\d+)(?:ro|do|to|vo|mo|no)(?!\p{L})`, 'gu'), ([, digits = '']) => `${digits}.º`),
      ...placesOf(text, pattern(String.raw`(?<![\d.,])(\d+)(?:ra|da|ta|va|ma|na)(?!\p{L})`, 'gu'), ([, digits = '']) => `${digits}.ª`),
    ],
  },
  {
    code: 'format-ordinals',
    languages: ['ru'],
    confidence: 0.85,
    find: (text) => [
      ...placesOf(text, pattern(String.raw`(?<![\d.,])(\d+)-(?:ый|ий|ой)(?!\p{L})`, 'gu'), ([, digits = '']) => `${digits}-й`),
      ...placesOf(text, pattern(String.raw`(?<![\d.,])(\d+)-(?:ого|его)(?!\p{L})`, 'gu'), ([, digits = '']) => `${digits}-го`),
      ...placesOf(text, pattern(String.raw`(?<![\d.,])(\d+)-(?:ая)(?!\p{L})`, 'gu'), ([, digits = '']) => `${digits}-я`),
    ],
  },
  ...(['fr', 'es', 'ru'] as const).map(
    (language): FormatPattern => ({
      code: 'format-capitals',
      languages: [language],
      confidence: 0.85,
      find: (text) => [months[language], days[language]].flatMap((pattern) => (pattern ? placesOf(text, pattern, lower) : [])),
    }),
  ),
  ...(['en', 'fr', 'es', 'ru'] as const).map(
    (language): FormatPattern => ({
      code: 'format-capitals',
      languages: [language],
      confidence: 0.8,
      find: (text) =>
        (names[language] ?? []).flatMap(([pattern, right]) => placesOf(text, pattern, ([, group = '']) => right.replace('$1', group))),
    }),
  ),
  {
    code: 'format-spaces',
    confidence: 0.8,
    find: (text) =>
      placesOf(text, pattern(String.raw`(?<=\p{Ll}{2})([,;،])(?=[\p{L}]{2})`, 'gu'), ([mark = '']) => `${mark} `).filter(
        ({ start }) => !inAddress(text, start),
      ),
  },
  {
    code: 'format-spaces',
    languages: ['en', 'fr', 'es', 'ru'],
    confidence: 0.75,
    find: (text) => placesOf(text, /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}{2})/gu, () => '. ').filter(({ start }) => !inAddress(text, start)),
  },
  {
    code: 'format-marks',
    confidence: 0.85,
    find: (text) => placesOf(text, /(?<![.,;،؛])(?:,,|;;|،،|؛؛|\.\.)(?![.,])/gu, ([marks = '']) => marks.charAt(0)),
  },
];

function inAddress(text: string, at: number): boolean {
  const start = text.lastIndexOf(' ', at) + 1;
  const stop = text.indexOf(' ', at);
  return /@|:\/\/|www\.|\.(?:org|com|int|net|example)/i.test(text.slice(start, stop < 0 ? text.length : stop));
}

const brackets: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['“', '”'],
  ['（', '）'],
  ['《', '》'],
];

/**
 * Brackets and quotation marks of a paragraph that lack their other half; the number of a list ("a)") is none, and quotation marks that
 * writers put either way round (”…“ in Arabic, »…« , „…“) count as a pair.
 */
export function unbalanced(text: string): FormatPlace[] {
  const plain = text.replace(
    pattern(String.raw`(?<=^|[\s;:(])\(?(?:\p{L}{1,2}|\d{1,2}|[ivxIVX]{1,5})\)(?=[\s.,;:])`, 'gu'),
    (found, at: number) => (isOpen(text.slice(0, at)) ? found : ' '.repeat(found.length)),
  );
  return brackets.flatMap(([open, close]) => {
    const waiting: number[] = [];
    const lone: number[] = [];
    for (const [at, character] of plain.split('').entries()) {
      if (character === open || (open === '“' && character === '„')) waiting.push(at);
      else if (character === close && waiting.pop() === undefined) lone.push(at);
    }
    if (eitherWay.has(open) && (lone.length + waiting.length) % 2 === 0) return [];
    return [...lone, ...waiting].map((start) => ({ start, end: start + 1 }));
  });
}

/** "(paragraphs 12 to 15)": what closes an open bracket numbers no list. */
const isOpen = (before: string) => before.split('(').length > before.split(')').length;

const eitherWay = new Set(['«', '“']);
