import { pattern } from '../read-patterns.ts';
import type { Found, Reader } from './recognise-facts.ts';
import { recogniseNumberWords } from './recognise-number-words.ts';

/** No number in words is longer. */
const reach = 64;

type Spelled = { start: number; end: number; value: number; ordinal: boolean };

/** The number in words that ends where a word begins; `gap` is what may stand between them. */
export function spelledBefore(reader: Reader, at: number, gap: string): Spelled | undefined {
  const from = Math.max(0, at - reach);
  const found = spelledIn(reader, from, at).findLast((one) => pattern(gap, 'iu').test(reader.text.slice(one.end, at)));
  return found;
}

/** The number in words that begins where a word ends. */
export function spelledBehind(reader: Reader, at: number, gap: string): Spelled | undefined {
  return spelledIn(reader, at, at + reach).find((one) => pattern(gap, 'iu').test(reader.text.slice(at, one.start)));
}

function spelledIn(reader: Reader, from: number, to: number): Spelled[] {
  const own = { ...reader, text: reader.text.slice(from, to) };
  return recogniseNumberWords(own)
    .flatMap((one) => spelledOf(one, from))
    .sort((a, b) => a.start - b.start);
}

function spelledOf({ kind, start, end, value }: Found, from: number): Spelled[] {
  if (kind !== 'number' && kind !== 'ordinal') return [];
  const { value: number } = value;
  if (kind === 'number' && value.implied) return [];
  return [{ start: start + from, end: end + from, value: number, ordinal: kind === 'ordinal' }];
}
