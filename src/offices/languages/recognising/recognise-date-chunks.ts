import { pattern, rememberSource } from '../read-patterns.ts';
import type { Reading } from '../reading/reading.ts';
import { referenceWords } from '../reading/section-words.ts';
import { statementWords } from '../statements/words-of.ts';
import { all } from './recognise-codes.ts';
import type { Reader } from './recognise-facts.ts';
import { yearFirstChunks } from './recognise-year-first.ts';
import { spelledBefore, spelledBehind } from './spelled-numbers.ts';

/** One month with what stands around it: "8 and 9 October 2023", "mid-December", "May 2018". */
export type Chunk = {
  start: number;
  end: number;
  month: number;
  days?: number[];
  through?: boolean;
  year?: string;
  vague?: 'early' | 'mid' | 'late' | 'expected';
  /** Alone it could be another word ("May", "mar."); beside a month at the other end of a span it is one. */
  doubtful?: true;
};

const year = '((?:19|20)\\d\\d)(?!\\d)';

/** Finds every month of the text with its days and its year. */
export function dateChunks(reader: Reader): Chunk[] {
  const { reading } = reader;
  if (reading.yearFirst) return yearFirstChunks(reader);
  const chunks = all(
    reader,
    rememberSource(reading, 'date chunk', () => chunkSource(reading)),
  ).flatMap(({ start, end, groups }) => {
    const chunk = chunkOf(reader, groups, start, end);
    return chunk ? [chunk] : [];
  });
  return chunks.sort((a, b) => a.start - b.start);
}

function daysSource(reading: Reading): string {
  const { dayMark, and, through } = reading;
  const day = `[0-3]?\\d(?!\\d)${dayMark}`;
  return `${day}(?:,? ?(?:${and}|${through})(?: ?${and})? ?${beforeDay(reading)}(?:ال)?${day}){0,12}`;
}

/** What may stand before the second of two days: its article and its weekday ("from Monday 4 to Friday 8 May"). */
export function beforeDay(reading: Reading): string {
  return rememberSource(reading, 'before day', () => {
    const weekdays = statementWords(reading.language).weekdays.join('|');
    return `(?:(?:the|le|el|on|в|во|في|يوم) )?(?:(?:${weekdays}),? )?(?:the |le |el )?`;
  });
}

function chunkSource(reading: Reading): string {
  const months = `(?:${reading.months.join('|')})`;
  const name = `${reading.attached}(?<month>${months}(?: ?/ ?${months})?)(?![\\p{L}\\p{N}])`;
  const parts = `(?<mid>${reading.mid})|(?<early>${reading.early})|(?<late>${reading.late})|(?<expected>${reading.expected})`;
  const vague = `(?:(?<![\\p{L}\\p{N}])${reading.attached}(?:${parts}))?`;
  const before = `(?:(?<![\\d.:,/])(?<days>${daysSource(reading)}) ?${reading.ofMonth})?`;
  const after = reading.monthFirst
    ? `(?: (?<after>${daysSource(reading)})(?=,? ?${year}|[).,;:]|$| (?:and|to|in|at|from|for|with|the) ))?`
    : '';
  return `${vague}${before}(?<![\\p{L}\\p{N}])${name}${after}(?:${reading.ofYear}(?<year>${year}))?`;
}

function chunkOf(reader: Reader, { groups }: RegExpMatchArray, from: number, end: number): Chunk | undefined {
  const name = groups?.month ?? '';
  const month = monthOf(reader.reading, name);
  if (reader.reading.language === 'en' && /^\p{Ll}/u.test(name)) return undefined;
  const { written, start } = daysOf(reader, groups?.days ?? groups?.after, from);
  const vague = groups?.mid ? 'mid' : groups?.early ? 'early' : groups?.late ? 'late' : groups?.expected ? 'expected' : undefined;
  const spoken = written || vague ? undefined : (spokenDay(reader, start) ?? spokenDayBehind(reader, start, end));
  const told = groups?.year ? { year: groups.year, end } : (spoken ?? written) ? spokenYear(reader, spoken?.end ?? end) : { end };
  if (spoken) return { start: spoken.start, month, days: [spoken.value], ...told };
  const standing = written || groups?.year ? 'sure' : standingOf(reader, name, start, vague !== undefined);
  if (standing === 'none') return undefined;
  const days = written ? daysIn(written, reader, start) : undefined;
  const doubtful = standing === 'doubtful' ? { doubtful: true as const } : {};
  return { start, month, ...days, ...told, ...(vague ? { vague } : {}), ...doubtful };
}

/** The days as they are written; behind "paragraph 9 until" the number of the paragraph is none. */
function daysOf({ reading, text }: Reader, written: string | undefined, start: number): { written: string | undefined; start: number } {
  const last = /^\d+\D+(\d+)$/u.exec(written ?? '')?.[1];
  if (!written || !last || !text.startsWith(written, start)) return { written, start };
  const named = `(?<![\\p{L}])(?:${referenceWords[reading.language]}) $`;
  if (!pattern(named, 'iu').test(text.slice(Math.max(0, start - 16), start))) return { written, start };
  return { written: last, start: start + written.length - last.length };
}

/** A day in words before its month: "the seventh of May", "le sept mai", "السابع من أيار". */
function spokenDay(reader: Reader, start: number): { start: number; value: number; end?: undefined } | undefined {
  const { spokenDay: words } = reader.reading;
  if (!words || !pattern(`(?:${words.gap})$`, 'iu').test(reader.text.slice(Math.max(0, start - 12), start))) return undefined;
  const spelled = spelledBefore(reader, start, `^(?:${words.gap})$`);
  const part = spelled && words.partBefore !== undefined && isPartOf(reader, spelled, words.partBefore);
  if (!spelled || part || spelled.value > 31 || (words.ordinal && !spelled.ordinal)) return undefined;
  return { start: spelled.start, value: spelled.value };
}

/** A day in words behind its month, with the word for a day: "июня двадцать шестого дня". */
function spokenDayBehind(reader: Reader, start: number, end: number): { start: number; value: number; end: number } | undefined {
  const { behind } = reader.reading.spokenDay ?? {};
  if (!behind || !pattern(`^.{3,30} (?:${behind})(?![\\p{L}])`, 'iu').test(reader.text.slice(end, end + 40))) return undefined;
  const spelled = spelledBehind(reader, end, '^ $');
  const word = spelled && pattern(`^ (?:${behind})(?![\\p{L}])`, 'iu').exec(reader.text.slice(spelled.end, spelled.end + 12));
  return word && spelled.value <= 31 && spelled.ordinal ? { start, value: spelled.value, end: spelled.end + word[0].length } : undefined;
}

/** Counts what stands before it, and is no day: "the tenth working day of January", "the third Friday of November". */
function isPartOf({ text, reading }: Reader, { start, value }: { start: number; value: number }, nouns: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (pattern(`(?:${nouns}) $`, 'iu').test(before)) return true;
  const isDated = /^[^.،؛]{0,40}(?:19|20)\d\d/u.test(text.slice(start, start + 48));
  return value <= 5 && !isDated && pattern(`(?<![\\p{L}])(?:${statementWords(reading.language).weekdays.join('|')}) $`, 'iu').test(before);
}

/** A year in words behind its month: "June, one thousand nine hundred and forty-five". */
function spokenYear(reader: Reader, end: number): { year?: string; end: number } {
  const { numbers, ofYear } = reader.reading;
  if (
    !pattern(
      `^(?:,? |${ofYear})(?:of the year |l'an |de l'an )?(?:${Object.keys(numbers.cardinals).join('|')}|${Object.keys(numbers.scales).join('|')})(?![\\p{L}])`,
      'iu',
    ).test(reader.text.slice(end, end + 32))
  )
    return { end };
  const spelled = spelledBehind(reader, end, `^(?:,? |${ofYear})(?:of the year |l'an |de l'an )?$`);
  return spelled && spelled.value >= 1000 && spelled.value < 2100 ? { year: String(spelled.value), end: spelled.end } : { end };
}

/** A month with neither day nor year must look like one: "may" and "march" are verbs, "mar." ends a sentence on the sea, the Arabic "اب" is a father. */
function standingOf(reader: Reader, name: string, start: number, vague: boolean): 'sure' | 'doubtful' | 'none' {
  const { reading } = reader;
  if (reading.language === 'en' && !/^\p{Lu}\p{L}{2,}/u.test(name)) return 'none';
  if (vague || name.includes('/')) return 'sure';
  const preposed = pattern(`(?<![\\p{L}\\p{N}])(?:${reading.beforeMonth}) $`, 'iu').test(reader.text.slice(Math.max(0, start - 12), start));
  return preposed || (name.length > 3 && !name.endsWith('.')) ? 'sure' : 'doubtful';
}

/** The month of a name or of a pair of names, in either order. */
function monthOf({ months }: Reading, name: string): number {
  const first = name.split('/')[0]?.trim() ?? '';
  return months.findIndex((month) => pattern(`^(?:${month})$`, 'iu').test(first)) + 1;
}

function daysIn(text: string, { reading, text: whole }: Reader, start: number): { days: number[]; through?: boolean } {
  const days = (text.match(/\d+/g) ?? []).map(Number);
  if (days.length !== 2) return { days };
  const ranged =
    pattern(`\\d\\D*?(?:(?<![\\p{L}])(?:${reading.through})(?![\\p{L}])|-)`, 'iu').test(text) ||
    pattern(`(?<![\\p{L}\\p{N}])(?:${reading.between}) ${beforeDay(reading)}$`, 'iu').test(whole.slice(Math.max(0, start - 32), start));
  return ranged ? { days, through: true } : { days };
}
