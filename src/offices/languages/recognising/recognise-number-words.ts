import { pattern, rememberSource, whole } from '../read-patterns.ts';
import type { NumberWords } from '../reading/number-words.ts';
import { composeNumber, type NumberToken } from './compose-number.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader } from './recognise-facts.ts';
import { recogniseHanNumbers } from './recognise-han-numbers.ts';

/** Numbers in words, cardinal and ordinal ("thirty-seventh", "trente-sept", "السابعة والثلاثين", "第三十七"), fractions and words for two. */
export function recogniseNumberWords(reader: Reader): Found[] {
  const grammar = reader.reading.numbers;
  if (grammar.han) {
    const read = recogniseHanNumbers(reader);
    return [...read, ...impliedIn(reader, read)];
  }
  const fractions = [...fractionsIn(reader), ...multiplesIn(reader)];
  const { idioms: words } = grammar;
  const idioms = words
    ? all(
        reader,
        rememberSource(grammar, 'idioms', () => whole(words)),
      )
    : [];
  const taken = [...fractions, ...idioms];
  const free = tokensIn(reader).filter(({ start, end }) => !taken.some((other) => start < other.end && other.start < end));
  const { parts, runs } = partsIn(reader, runsOf(reader, free));
  const read = [...parts, ...runs.flatMap((run) => foundIn(reader, run))];
  const percents = read.filter(({ kind }) => kind === 'percent');
  const found = read.filter(
    (one) =>
      !percents.some((other) => other !== one && one.start < other.end && other.start < one.end) &&
      !read.some((other) => other.start < one.start && one.end <= other.end),
  );
  const own = fractions.filter((one) => !found.some(({ start, end }) => start <= one.start && one.end <= end));
  return [...own, ...found, ...impliedIn(reader, [...own, ...found])];
}

/** "Two thirds" is the number .6667. */
function fractionsIn(reader: Reader): Found[] {
  return anyOf(reader, 'fractions', reader.reading.numbers.fractions).map(
    ({ start, end, key }): Found => ({ kind: 'number', start, end, value: { value: quotient(key), words: true } }),
  );
}

/** "Doubled" is a two. */
function multiplesIn(reader: Reader): Found[] {
  const { multiples = {} } = reader.reading.numbers;
  return anyOf(reader, 'multiples', multiples).map(
    ({ start, end, key }): Found => ({ kind: 'number', start, end, value: { value: Number(key), words: true } }),
  );
}

/** "One eighth of the seats", "две шестых": a small number before an ordinal that names the part. */
function partsIn(reader: Reader, runs: NumberToken[][]): { parts: Found[]; runs: NumberToken[][] } {
  const { numbers } = reader.reading;
  const parts: Found[] = [];
  const left = runs.filter((run, index) => {
    const next = runs[index + 1];
    const part = next && numbers.partOf ? partOf(reader, run, next, numbers.partOf) : undefined;
    if (part) parts.push(part);
    return !part && !parts.some((one) => one.start < (run[0]?.start ?? 0) && (run.at(-1)?.end ?? 0) <= one.end);
  });
  return { parts, runs: left };
}

function partOf({ reading, text }: Reader, run: NumberToken[], next: NumberToken[], behind: string): Found | undefined {
  const [count, first, last] = [run[0], next[0], next.at(-1)];
  if (!count || !first || !last || run.length > 1 || count.kind !== 'cardinal' || count.value > 9 || last.kind !== 'ordinal')
    return undefined;
  const under = composeNumber(next, reading.numbers);
  if (under === undefined || under < 3 || under > 100 || count.value >= under) return undefined;
  if (!/^[ -]$/.test(text.slice(count.end, first.start)) || !pattern(`^(?:${behind})`, 'iu').test(text.slice(last.end, last.end + 16)))
    return undefined;
  const word = text.slice(first.start, last.end);
  if (reading.language === 'ru' && !pattern(count.value === 1 ? '(?:ая|ую|ой)$' : '(?:ых|ые|ыми)$', 'iu').test(word)) return undefined;
  return { kind: 'number', start: count.start, end: last.end, value: { value: Number((count.value / under).toFixed(4)), words: true } };
}

/** Every place where one of several patterns stands, with its key. */
function anyOf(reader: Reader, name: string, patterns: Record<string, string>): { start: number; end: number; key: string }[] {
  const entries = Object.entries(patterns).map(([one, other]) =>
    name === 'fractions' ? { key: other, source: one } : { key: one, source: other },
  );
  if (entries.length === 0) return [];
  const source = rememberSource(reader.reading, name, () =>
    whole(`${reader.reading.attached}(?:${entries.map((entry) => `(${entry.source})`).join('|')})`),
  );
  return all(reader, source).flatMap(({ start, end, groups }) => {
    const entry = entries[groups.slice(1).findIndex((group) => group !== undefined)];
    return entry ? [{ start, end, key: entry.key }] : [];
  });
}

function quotient(fraction: string): number {
  const [over, under] = fraction.split('/').map(Number);
  return Number(((over ?? 0) / (under ?? 1)).toFixed(4));
}

/** Words that hold a number and are none. */
function impliedIn(reader: Reader, taken: Found[]): Found[] {
  const isFree = (span: { start: number; end: number }) => !taken.some((other) => span.start < other.end && other.start < span.end);
  return anyOf(reader, 'implied', reader.reading.numbers.implied as Record<string, string>)
    .filter(isFree)
    .map(({ start, end, key }): Found => ({ kind: 'number', start, end, value: { value: Number(key), words: true, implied: true } }));
}

const tables = new Map<NumberWords, { source: string; entries: { value: number; kind: NumberToken['kind'] }[] }>();

/** All number words of a language as one pattern with a group for each. */
function tableOf(grammar: NumberWords) {
  const known = tables.get(grammar);
  if (known) return known;
  const kinds = { ordinal: grammar.ordinals, cardinal: grammar.cardinals, scale: grammar.scales } as const;
  const words = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
    Object.entries(kinds[kind]).map(([source, value]) => ({ source, value, kind })),
  );
  const ordered = words.sort((a, b) => Number(/[ -]/.test(b.source)) - Number(/[ -]/.test(a.source)));
  const made = { source: ordered.map(({ source }) => `(${source})`).join('|'), entries: ordered };
  tables.set(grammar, made);
  return made;
}

function tokensIn(reader: Reader): NumberToken[] {
  const { numbers } = reader.reading;
  const { source, entries } = tableOf(numbers);
  const end = '(?![\\p{L}\\p{N}])';
  const words = rememberSource(numbers, 'tokens', () => `(?<![\\p{L}\\p{N}])(${numbers.attached ?? ''})(?:${source})${end}`);
  return all(reader, words).flatMap((match) => {
    const index = match.groups.slice(2).findIndex((group) => group !== undefined);
    const entry = entries[index];
    return entry ? [{ start: match.start, end: match.end, ...entry, joined: /^و/.test(match.groups[1] ?? '') }] : [];
  });
}

/** Words that make one number together. */
function runsOf(reader: Reader, tokens: NumberToken[]): NumberToken[][] {
  const runs: NumberToken[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const longer = run && joinedRun(reader, run, token);
    if (longer) runs[runs.length - 1] = longer;
    else runs.push([token]);
  }
  return runs;
}

function joinedRun({ reading, text }: Reader, run: NumberToken[], token: NumberToken): NumberToken[] | undefined {
  const { numbers } = reading;
  const last = run.at(-1);
  if (numbers.single && pattern(`^(?:${numbers.single})$`, 'iu').test(text.slice(token.start, token.end))) return undefined;
  const gap = last ? text.slice(last.end, token.start) : '';
  if (!last || !pattern(`^(?:${numbers.joiner})$`, 'iu').test(gap)) return undefined;
  const adds = numbers.adder !== undefined && pattern(`^(?:${numbers.adder})$`, 'iu').test(gap);
  const counted = token.kind === 'ordinal' && last.kind === 'cardinal' && last.value < 10 && token.joined && token.value >= 20;
  const next = { ...token, joined: token.joined || adds, ...(counted ? { kind: 'cardinal' as const } : {}) };
  if (last.kind === 'ordinal' && !(numbers.ordinalChain && (token.kind === 'ordinal' || adds))) return undefined;
  if (numbers.ordinalChain && next.kind === 'ordinal' && last.kind !== 'ordinal') return undefined;
  if (/^(?: and | y )$/.test(gap) && !mayJoin([...run], token)) return undefined;
  const longer = [...run, next];
  return composeNumber(longer, numbers) === undefined ? undefined : longer;
}

/** An "and" stands after hundreds ("two hundred and five") or, in Spanish, between tens and units; "twenty and five" are two numbers. */
function mayJoin(run: NumberToken[], token: NumberToken): boolean {
  const last = run.at(-1);
  if (!last || token.kind === 'scale') return false;
  return last.value >= 100 ? token.value < 100 : last.value >= 30 && last.value % 10 === 0 && token.value < 10 && token.kind !== 'ordinal';
}

function foundIn(reader: Reader, run: NumberToken[]): Found[] {
  const { numbers, percent, points } = reader.reading;
  const value = composeNumber(run, numbers);
  const first = run[0];
  const last = run.at(-1);
  if (value === undefined || !first || !last) return [];
  const ordinal = run.some(({ kind }) => kind === 'ordinal');
  const implied = !ordinal && isLoneScale(reader, run) ? { implied: true } : {};
  const half = halfAfter(reader, last);
  const whole = half ? value + half.value : value;
  const span = { start: first.start, end: half?.end ?? last.end };
  const inPoints = pattern(`^[ -]?(?:${points})`, 'iu').exec(reader.text.slice(span.end, span.end + 32));
  if (!ordinal && inPoints) return [{ kind: 'percent', start: span.start, end: span.end + inPoints[0].length, value: whole, points: true }];
  const after = pattern(`^ ?(?:${percent})(?![\\p{L}])`, 'iu').exec(reader.text.slice(span.end, span.end + 24));
  if (!ordinal && after) return [{ kind: 'percent', start: span.start, end: span.end + after[0].length, value: whole }];
  if (!ordinal && whole === 1) return [];
  return [{ kind: ordinal ? 'ordinal' : 'number', ...span, value: { value: whole, words: true, ...implied } }];
}

/** "Thousands of members" are no number; "mil", "mille" and "ألف" are a thousand, but the letter of "المرفق ألف" is none. */
function isLoneScale(reader: Reader, run: NumberToken[]): boolean {
  const only = run[0];
  if (run.length > 1 || only === undefined) return false;
  const { numbers } = reader.reading;
  const { loneScale, lettered, cardinals } = numbers;
  if (lettered && pattern(`(?:${lettered}) $`, 'iu').test(reader.text.slice(Math.max(0, only.start - 16), only.start))) return true;
  const word = reader.text.slice(only.start, only.end);
  if (only.kind === 'cardinal') return only.value === 100 && 'hundred' in cardinals;
  return only.kind === 'scale' && !(loneScale && pattern(`^${numbers.attached ?? ''}(?:${loneScale})$`, 'iu').test(word));
}

function halfAfter({ reading, text }: Reader, last: NumberToken): { value: number; end: number } | undefined {
  const found = reading.numbers.half && pattern(`^(?:${reading.numbers.half})(?![\\p{L}])`, 'iu').exec(text.slice(last.end, last.end + 24));
  if (!found) return undefined;
  const counted = last.kind === 'scale' ? 10 ** Math.floor(Math.log10(last.value)) : 1;
  return { value: counted / 2, end: last.end + found[0].length };
}
