import { pattern } from './read-patterns.ts';
import type { Reading } from './reading/reading.ts';
import { all } from './recognise-codes.ts';
import type { Reader } from './recognise-facts.ts';

/** One month with what stands around it: "8 and 9 October 2023", "mid-December", "May 2018". */
export type Chunk = {
  start: number;
  end: number;
  month: number;
  days?: number[];
  through?: boolean;
  year?: string;
  vague?: 'early' | 'mid' | 'late' | 'expected';
};

const year = '((?:19|20)\\d\\d)(?!\\d)';

/** Finds every month of the text with its days and its year. */
export function dateChunks(reader: Reader): Chunk[] {
  const { reading } = reader;
  const chunks = all(reader, chunkSource(reading)).flatMap(({ start, end, groups }) => {
    const chunk = chunkOf(reader, groups, start, end);
    return chunk ? [chunk] : [];
  });
  return chunks.sort((a, b) => a.start - b.start);
}

function daysSource({ dayMark, and, through }: Reading): string {
  const day = `[0-3]?\\d(?!\\d)${dayMark}`;
  return `${day}(?: ?(?:${and}|${through})(?: ?${and})? ?(?:ال)?${day}){0,12}`;
}

function chunkSource(reading: Reading): string {
  const months = `(?:${reading.months.join('|')})`;
  const name = `${reading.attached}(?<month>${months}(?: ?/ ?${months})?)(?![\\p{L}\\p{N}])`;
  const vague = `(?:(?<mid>${reading.mid})|(?<early>${reading.early})|(?<late>${reading.late})|(?<expected>${reading.expected}))?`;
  const before = `(?:(?<![\\d.:,/])(?<days>${daysSource(reading)}) ?${reading.ofMonth})?`;
  const after = reading.monthFirst
    ? `(?: (?<after>${daysSource(reading)})(?=,? ?${year}|[).,;:]|$| (?:and|to|in|at|from|for|with|the) ))?`
    : '';
  return `(?:${vague})(?:${before})(?<![\\p{N}]|(?<!^|[^\\p{L}])\\p{L})${name}${after}(?:${reading.ofYear}(?<year>${year}))?`;
}

function chunkOf(reader: Reader, { groups }: RegExpMatchArray, start: number, end: number): Chunk | undefined {
  const name = groups?.month ?? '';
  const month = monthOf(reader.reading, name);
  const written = groups?.days ?? groups?.after;
  const vague = groups?.mid ? 'mid' : groups?.early ? 'early' : groups?.late ? 'late' : groups?.expected ? 'expected' : undefined;
  if (!written && !groups?.year && !isMonthAlone(reader, name, vague !== undefined)) return undefined;
  const days = written ? daysIn(written, reader.reading) : undefined;
  return { start, end, month, ...days, ...(groups?.year ? { year: groups.year } : {}), ...(vague ? { vague } : {}) };
}

/** A month with neither day nor year must look like one: "may" and "march" are verbs, the Arabic "اب" is a father. */
function isMonthAlone(reader: Reader, name: string, vague: boolean): boolean {
  if (reader.reading.language === 'en')
    return /^\p{Lu}\p{L}{2,}/u.test(name) && (vague || name.length > 3 || /\b(?:in|of|until|by|since) $/i.test(before(reader, name)));
  return name.includes('/') || name.length > 3 || vague;
}

function before(reader: Reader, name: string): string {
  const at = reader.text.indexOf(name);
  return reader.text.slice(Math.max(0, at - 8), at);
}

/** The month of a name or of a pair of names, in either order. */
function monthOf({ months }: Reading, name: string): number {
  const first = name.split('/')[0]?.trim() ?? '';
  return months.findIndex((month) => pattern(`^(?:${month})$`, 'iu').test(first)) + 1;
}

function daysIn(text: string, { through }: Reading): { days: number[]; through?: boolean } {
  const days = (text.match(/\d+/g) ?? []).map(Number);
  const ranged = days.length === 2 && pattern(`\\d\\D*?(?:^|[^\\p{L}])(?:${through})(?![\\p{L}])`, 'iu').test(text);
  return ranged ? { days, through: true } : { days };
}
