import { pattern } from '../read-patterns.ts';
import { daysBetween, isDay, placeDay, two } from './read-calendar.ts';
import { all } from './recognise-codes.ts';
import { beforeDay, type Chunk, dateChunks } from './recognise-date-chunks.ts';
import type { Found, ReadDays, Reader } from './recognise-facts.ts';

type Link = 'and' | 'through';
type Chain = { chunks: Chunk[]; links: Link[] };
type Dated = Chunk & { at: string; inferred: boolean };

/** Days, ranges and lists of days, and months, by value; a missing year comes from its neighbour, then from the period. */
export function recogniseDates(reader: Reader): Found[] {
  const numeric = numericDates(reader);
  const chunks = dateChunks(reader).filter(({ start, end }) => !numeric.some((other) => start < other.end && other.start < end));
  return [...numeric, ...chains(reader, chunks).flatMap((chain) => foundIn(reader, chain))];
}

/** 2023-10-08 and 08/10/2023 or 8.10.2023, day first. */
function numericDates(reader: Reader): Found[] {
  const source = '(?<![\\d/.-])(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})([/.-])(\\d{1,2})\\5(\\d{4}))(?![\\d/-])';
  return all(reader, source).flatMap(({ start, end, groups }): Found[] => {
    const year = groups[1] ?? groups[7] ?? '';
    const month = Number(groups[2] ?? groups[6]);
    const day = Number(groups[3] ?? groups[4]);
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    const value = `${year}-${two(month)}-${two(day)}`;
    return [isDay(year, month, day) ? { kind: 'days', start, end, value: { from: value } } : { kind: 'no-day', start, end, value }];
  });
}

function chains(reader: Reader, chunks: Chunk[]): Chain[] {
  const made: Chain[] = [];
  for (const chunk of chunks) {
    const chain = made.at(-1);
    const link = chain && linkBetween(reader, chain, chunk);
    if (chain && link) {
      chain.chunks.push(chunk);
      chain.links.push(link);
    } else made.push({ chunks: [chunk], links: [] });
  }
  return made.filter((chain) => chain.chunks.some((chunk) => !chunk.doubtful));
}

/** How a month joins the chain before it: days join days, months only make spans. */
function linkBetween(reader: Reader, { chunks }: Chain, next: Chunk): Link | undefined {
  const last = chunks.at(-1);
  if (!last || (last.vague ?? 'expected') !== 'expected' || next.vague || Boolean(last.days) !== Boolean(next.days)) return undefined;
  const gap = reader.text.slice(last.end, next.start);
  const link = linkOf(reader, gap);
  if (next.days || link === 'through') return link;
  return chunks.length === 1 && isBetween(reader, last, next, gap, link) ? 'through' : undefined;
}

/** "between May and August": the Arabic "and" is part of the second month's word. */
function isBetween({ reading, text }: Reader, first: Chunk, second: Chunk, gap: string, link: Link | undefined): boolean {
  const opened = pattern(`(?<![\\p{L}\\p{N}])(?:${reading.between}) $`, 'iu').test(text.slice(Math.max(0, first.start - 12), first.start));
  return opened && (link === 'and' || (gap === ' ' && text[second.start] === 'و'));
}

function linkOf({ reading }: Reader, gap: string): Link | undefined {
  const mark = reading.afterYear ? `${reading.afterYear}?` : '';
  const before = ` ?${beforeDay(reading)}`;
  if (pattern(`^${mark},? ?-? ?(?:${reading.through})${before}$`, 'iu').test(gap)) return 'through';
  return pattern(`^${mark},? ?(?:${reading.and})+${before}$`, 'iu').test(gap) ? 'and' : undefined;
}

function foundIn(reader: Reader, { chunks, links }: Chain): Found[] {
  const all = dateChain(reader, chunks);
  const dated = all.filter((chunk) => lackingDay(chunk) === undefined);
  return [...all.flatMap(noDay), ...spanIn(dated, links)];
}

/** A day of the chunk that its month does not have. */
const lackingDay = ({ days = [], year, month, at }: Dated) => days.find((day) => !isDay(year ?? at, month, day));

/** "31 April": a slip that one text alone shows; 32 and more count something else. */
function noDay(chunk: Dated): Found[] {
  const day = lackingDay(chunk);
  if (day === undefined || day < 1 || day > 31 || chunk.inferred) return [];
  return [{ kind: 'no-day', start: chunk.start, end: chunk.end, value: `${chunk.at}-${two(chunk.month)}-${two(day)}` }];
}

function spanIn(dated: Dated[], links: Link[]): Found[] {
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  const inferred = dated.some((chunk) => chunk.inferred) ? { inferred: true } : {};
  if (first.days && first.at !== 'XXXX') return [{ kind: 'days', ...span, value: { ...daysOf(dated, links), ...inferred } }];
  const names = dated.map((chunk) => `${chunk.at}-${two(chunk.month)}${chunk.days?.[0] ? `-${two(chunk.days[0])}` : ''}`);
  const edtf = names.length > 1 ? `${names[0]}/${names.at(-1)}` : rangeWithin(first, names[0] ?? '');
  return [{ kind: 'vague', ...span, value: { edtf, ...(first.vague ? { as: first.vague } : {}), ...inferred } }];
}

function rangeWithin(chunk: Dated, from: string): string {
  const last = chunk.days?.at(-1);
  return chunk.days && chunk.days.length > 1 && last ? `${from}/${from.slice(0, 7)}-${two(last)}` : from;
}

/** Gives each chunk its year: its own, or that of the next one in the chain (a December before a February lies a year back), or the period's. */
function dateChain(reader: Reader, given: Chunk[]): Dated[] {
  const chunks = reader.reading.yearFirst ? yearsForward(given) : given;
  const dated: Dated[] = [];
  for (const chunk of [...chunks].reverse()) {
    const next = dated[0];
    if (chunk.year) dated.unshift({ ...chunk, at: chunk.year, inferred: false });
    else if (next?.year) {
      const year = yearBefore(chunk, next);
      dated.unshift({ ...chunk, year, at: year, inferred: false });
    } else {
      const placed = placeDay(chunk.month, chunk.days?.[0], reader.options.period);
      const at = placed.inferred && next && isAfter(chunk.month, placed.year, next) ? yearBefore(chunk, next) : placed.year;
      dated.unshift({ ...chunk, at, inferred: placed.inferred });
    }
  }
  return dated;
}

/** In Chinese a year holds for the days after it, until December turns into January. */
function yearsForward(chunks: Chunk[]): Chunk[] {
  const dated: Chunk[] = [];
  for (const chunk of chunks) {
    const last = dated.at(-1);
    const year = chunk.year ?? (last?.year && String(Number(last.year) + (chunk.month < last.month ? 1 : 0)));
    dated.push(year ? { ...chunk, year } : chunk);
  }
  return dated;
}

const yearBefore = (chunk: Chunk, next: Dated) => String(Number(next.at) - (chunk.month > next.month ? 1 : 0));
const isAfter = (month: number, year: string, next: Dated) => !next.days && `${year}-${two(month)}` > `${next.at}-${two(next.month)}`;

function daysOf(dated: Dated[], links: Link[]): ReadDays {
  const iso = dated.flatMap((chunk) => isoDays(chunk, dated.length > 1));
  const from = iso[0] ?? '';
  const to = iso.at(-1) ?? '';
  if (links.includes('through') && iso.length === 2) return { from, to };
  if (dated.length === 1 && isRun(dated[0]?.days ?? [], dated[0]?.through)) return from === to ? { from } : { from, to };
  const also = iso.slice(1).filter((day) => day !== from);
  return also.length ? { from, alsoOn: also } : { from };
}

function isoDays({ at, month, days = [], through }: Dated, spelledOut: boolean): string[] {
  const iso = days.map((day) => `${at}-${two(month)}-${two(day)}`);
  return through && spelledOut ? daysBetween(iso[0] ?? '', iso.at(-1) ?? '') : iso;
}

function isRun(days: number[], through: boolean | undefined): boolean {
  return Boolean(through) || days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
}
