import { whole } from './read-patterns.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader } from './recognise-facts.ts';

/** Numbers in digits: percentages first, then ordinals, then plain and approximate numbers. */
export function recogniseNumbers(reader: Reader): Found[] {
  const { group, decimal, percent, ordinalDigits, about } = reader.reading;
  const digits = `(?<![\\p{Script=Latin}\\d.,/:-])(\\d{1,3}(?:(?:${group})\\d{3})+(?!\\d)|\\d+)((?:${decimal})\\d+)?(?![\\d]|[/:]\\d)`;
  const percents = all(reader, `${digits} ?(?:${percent})`).map(
    ({ start, end, groups }): Found => ({ kind: 'percent', start, end, value: numberOf(groups) }),
  );
  const taken: Found[] = [...percents];
  const ordinals = all(reader, ordinalDigits).filter(free(taken));
  taken.push(
    ...ordinals.map(
      ({ start, end, groups }): Found => ({ kind: 'ordinal', start, end, value: { value: Number((groups[1] ?? '').replace(/\D/g, '')) } }),
    ),
  );
  const approximate = all(reader, `(?<![\\p{L}])(?:${about})${digits}`).filter(free(taken));
  taken.push(
    ...approximate.map(
      ({ start, end, groups }): Found => ({ kind: 'number', start, end, value: { value: numberOf(groups), approximate: true } }),
    ),
  );
  const plain = all(reader, `${digits}(?![\\p{Script=Latin}])`).filter(free(taken));
  return [...taken, ...plain.map(({ start, end, groups }): Found => ({ kind: 'number', start, end, value: { value: numberOf(groups) } }))];
}

function free(taken: Found[]): (span: { start: number; end: number }) => boolean {
  return ({ start, end }) => !taken.some((other) => start < other.end && other.start < end);
}

function numberOf(groups: RegExpMatchArray): number {
  return Number(`${(groups[1] ?? '').replace(/\D/g, '')}.${(groups[2] ?? '').replace(/\D/g, '') || '0'}`);
}

type Token = { start: number; end: number; value: number; ordinal: boolean };

/** Numbers in words, cardinal and ordinal ("thirty-seventh", "trente-sept", "السابعة والثلاثين"). */
export function recogniseNumberWords(reader: Reader): Found[] {
  const found: Found[] = [];
  let run: Token[] = [];
  for (const token of tokens(reader)) {
    const gap = run.length ? reader.text.slice(run.at(-1)?.end, token.start) : '';
    const joins = run.length > 0 && isJoiner(reader, gap) && compose([...run, token].map(({ value }) => value)) !== undefined;
    if (!joins) {
      found.push(...closed(run));
      run = [];
    }
    run.push(token);
  }
  return [...found, ...closed(run)];
}

function tokens(reader: Reader): Token[] {
  const { cardinals, ordinals, attached } = reader.reading;
  const read = (words: Record<string, number>, ordinal: boolean): Token[] =>
    Object.entries(words).flatMap(([word, value]) =>
      all(reader, whole(`(?:${attached ? '[وبلفك]?' : ''})(?:${word})`)).map(({ start, end }) => ({ start, end, value, ordinal })),
    );
  const found = [...read(cardinals, false), ...read(ordinals, true)].sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = 0;
  return found.filter(({ start, end }) => {
    if (start < taken) return false;
    taken = end;
    return true;
  });
}

function isJoiner({ reading }: Reader, gap: string): boolean {
  const joiners = reading.joiner.replace(/^\(\?:|\)$/g, '').split('|');
  return joiners.includes(gap) || (reading.language === 'ar' && gap === ' ');
}

function closed(run: Token[]): Found[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const value = compose(run.map((token) => token.value)) ?? first.value;
  const ordinal = run.some((token) => token.ordinal);
  return [{ kind: ordinal ? 'ordinal' : 'number', start: first.start, end: last.end, value: { value, words: true } }];
}

/** Adds up number words from left to right; undefined when they do not make one number. */
function compose(values: number[]): number | undefined {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else if (value === 100 && current > 0) current = current < 10 ? current * 100 : current + 100;
    else if (adds(current, value)) current += value;
    else return undefined;
  }
  return total + current;
}

function adds(current: number, value: number): boolean {
  const rest = current % 100;
  if (rest === 0) return current === 0 || value < 100;
  if (rest >= 20 && rest % 10 === 0) return value < 20 && value > 0;
  return rest < 10 && value >= 20 && value < 100 && value % 10 === 0;
}
