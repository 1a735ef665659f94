import type { Language } from '../../../platform/language.ts';
import { type Folded, foldText, unfoldSpan } from '../read-folded.ts';
import { readingOf } from '../read-patterns.ts';
import type { Reading } from '../reading/reading.ts';
import { recogniseAcronyms, recogniseLinks, recognisePhones, recogniseSymbols, recogniseTargets } from './recognise-codes.ts';
import { recogniseDates } from './recognise-dates.ts';
import { recogniseEras } from './recognise-eras.ts';
import { recogniseHijri } from './recognise-hijri.ts';
import { recogniseLanguageLists, recogniseModes } from './recognise-lists.ts';
import { recogniseNumberWords } from './recognise-number-words.ts';
import { recogniseNumbers } from './recognise-numbers.ts';
import { recogniseRoman } from './recognise-roman.ts';
import { recogniseSpokenTimes } from './recognise-spoken-times.ts';
import { recogniseTimes } from './recognise-times.ts';
import { recogniseVague } from './recognise-vague.ts';
import type { ZoneFamily } from './zone-families.ts';

export type Period = { from: string; to: string };
export type ReadDays = { from: string; to?: string; alsoOn?: string[]; inferred?: boolean };
export type ReadVague = { edtf: string; as?: 'early' | 'mid' | 'late' | 'expected'; inferred?: boolean };
/** A local time, `spoken` where the words leave open which half of the day is meant; `zone` is a short code (CEST, CET, UTC, Geneva …), `offset` its distance from UTC where the code fixes one, `family` the zones it may be. */
export type ReadTime = { from: string; to?: string; spoken?: true; zone?: string; offset?: string; family?: ZoneFamily };
/** `implied` where another word holds the number, `unsure` where the sign may be part of another word,
 * `turned` what it is if its groups were given from the right. */
export type ReadNumber = { value: number; approximate?: boolean; words?: boolean; implied?: boolean; unsure?: true; turned?: number };
export type ReadOrdinal = { value: number; words?: boolean; roman?: true };
export type ReadMode = 'online' | 'in-person' | 'hybrid';

/** A value found in running text (a `no-day` is a date that no calendar has: 31 April); `start` and `end` index the original string. */
export type Recognised = { start: number; end: number } & RecognisedValue;
export type RecognisedValue =
  | { kind: 'days'; value: ReadDays }
  | { kind: 'vague'; value: ReadVague }
  | { kind: 'time'; value: ReadTime }
  | { kind: 'number'; value: ReadNumber }
  | { kind: 'ordinal'; value: ReadOrdinal }
  | { kind: 'percent'; value: number; points?: true }
  | { kind: 'languages'; value: Language[] }
  | { kind: 'mode'; value: ReadMode }
  | { kind: 'email' | 'url' | 'empty-link' | 'acronym' | 'symbol' | 'phone' | 'hijri' | 'era' | 'no-day'; value: string };

export type RecogniseOptions = {
  /** A reporting period: each day without a year is placed in it. */
  period?: Period;
};

/** A span of the folded text with its value; recognisers work on folded text in which taken spans are blanked. */
export type Found = { start: number; end: number } & RecognisedValue;
export type Reader = { text: string; folded: Folded; original: string; reading: Reading; options: RecogniseOptions };

/** The order of taking: what is more specific first, so that the 8 of a date is never read as a number. */
const recognisers: ((reader: Reader) => Found[])[] = [
  recogniseLinks,
  recogniseSymbols,
  recognisePhones,
  recogniseTargets,
  recogniseHijri,
  recogniseTimes,
  recogniseSpokenTimes,
  recogniseEras,
  recogniseDates,
  recogniseVague,
  recogniseLanguageLists,
  recogniseModes,
  recogniseRoman,
  recogniseNumbers,
  recogniseNumberWords,
  recogniseAcronyms,
];

/** Finds dates, times, numbers, links, codes, modes and lists of languages by value, in order of appearance. */
export function recogniseFacts(text: string, language: Language, options: RecogniseOptions = {}): Recognised[] {
  const folded = foldText(text);
  const reader: Reader = { text: folded.text, folded, original: text, reading: readingOf(language), options };
  const found: Found[] = [];
  for (const recognise of recognisers) {
    const more = recognise(reader);
    for (const one of more) reader.text = blank(reader.text, one);
    found.push(...more);
  }
  return found.map((one) => ({ ...one, ...unfoldSpan(folded, one.start, one.end) })).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Blanks a taken span. An empty link keeps its words, which may hold facts of their own. */
function blank(text: string, { kind, start, end }: Found): string {
  if (kind === 'empty-link') return text;
  return text.slice(0, start) + '\u0000'.repeat(end - start) + text.slice(end);
}
