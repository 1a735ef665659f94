import { pattern } from '../read-patterns.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader } from './recognise-facts.ts';

type Span = { start: number; end: number };

/** Numbers in digits: percentages first, then ordinals, then plain and approximate numbers, with a scale behind them ("2.5 million", "250万"). */
export function recogniseNumbers(reader: Reader): Found[] {
  const { percent, points, ordinalDigits, about } = reader.reading;
  const digits = digitsSource(reader);
  const ofPoints = all(reader, `${digits}[ -]?(?:${points})`).map(
    ({ start, end, groups }): Found => ({ kind: 'percent', start, end, value: numberOf(groups), points: true }),
  );
  const percents = all(reader, `${digits} ?(?:${percent})`)
    .filter(free(ofPoints))
    .map(({ start, end, groups }): Found => ({ kind: 'percent', start, end, value: numberOf(groups) }))
    .concat(ofPoints);
  const taken: Found[] = [...percents];
  taken.push(...turnedGroups(reader).filter(free(taken)));
  const ordinals = all(reader, ordinalDigits).filter(free(taken));
  taken.push(
    ...ordinals.map(
      ({ start, end, groups }): Found => ({ kind: 'ordinal', start, end, value: { value: Number((groups[1] ?? '').replace(/\D/g, '')) } }),
    ),
  );
  const approximate = all(reader, `(?<![\\p{L}])(?:${about})${digits}`, 'giu').filter(free(taken));
  taken.push(...approximate.map((match) => numberFound(reader, match, { approximate: true })));
  const plain = all(reader, digits)
    .filter(free(taken))
    .filter(({ end }) => !startsLatin(reader, end));
  return [...taken, ...plain.map((match) => numberFound(reader, match, {}))];
}

/** A number in digits by the language's marks; a decimal mark of another house is read where it cannot group thousands. */
function digitsSource({ reading: { group, decimal } }: Reader): string {
  const fraction = `(?:${decimal})\\d+|[.,](?:\\d{1,2}|\\d{4,})(?![\\d.,]\\d)`;
  return `(?<![\\p{Script=Latin}\\d.,/:])(?<!(?<!\\d)-)(\\d{1,3}(?:(?:${group})\\d{3})+(?!\\d)|\\d+)(${fraction})?(?![\\d]|[/:]\\d)`;
}

/** Groups of an Arabic number that a page gave from the right: 300 1 is 1,300. */
function turnedGroups(reader: Reader): Found[] {
  if (reader.reading.language !== 'ar') return [];
  const behind = '(?![\\d.,/:%-]|\\.\\d| \\d)';
  const short = `(?<![\\d.,/:-] ?)(\\d{3}(?: \\d{3})*) (\\d{1,2})${behind}`;
  const zeros = `(?<![\\d.,/:-] ?)(0\\d\\d(?: \\d{3})*) (\\d{3})${behind}`;
  return all(reader, `(?:${short}|${zeros})`).map(
    ({ start, end, groups }): Found => ({ kind: 'number', start, end, value: { value: Number(groups[0].split(' ').reverse().join('')) } }),
  );
}

/** In Arabic, groups of three alone may have been given from the right: 900 118 is 118,900 or 900,118. */
function turnedOf({ reading }: Reader, [, digits = '', fraction]: RegExpMatchArray): { turned?: number } {
  const turned = reading.language === 'ar' && fraction === undefined && /^\d{3}(?: \d{3})+$/.test(digits);
  return turned ? { turned: Number(digits.split(' ').reverse().join('')) } : {};
}

/** A letter right behind the digits makes them part of a code, unless a scale follows ("5m"). */
function startsLatin({ text }: Reader, end: number): boolean {
  return /^\p{Script=Latin}/u.test(text.slice(end, end + 1));
}

function numberFound(reader: Reader, { start, end, groups }: Span & { groups: RegExpMatchArray }, more: { approximate?: true }): Found {
  const scale = scaleAfter(reader, end);
  const value = numberOf(groups) * (scale?.value ?? 1);
  return {
    kind: 'number',
    start,
    end: scale?.end ?? end,
    value: { value: Number(value.toPrecision(12)), ...more, ...turnedOf(reader, groups) },
  };
}

function scaleAfter({ reading, text }: Reader, end: number): { value: number; end: number } | undefined {
  const { scales, han } = reading.numbers;
  const after = text.slice(end, end + 24);
  for (const [source, value] of Object.entries(scales)) {
    const found = pattern(han ? `^ ?[多余]?(?:${source})` : `^[ -](?:${source})(?![\\p{L}])`, 'iu').exec(after);
    if (found) return { value, end: end + found[0].length };
  }
  return undefined;
}

function free(taken: Found[]): (span: Span) => boolean {
  return ({ start, end }) => !taken.some((other) => start < other.end && other.start < end);
}

function numberOf(groups: RegExpMatchArray): number {
  return Number(`${(groups[1] ?? '').replace(/\D/g, '')}.${(groups[2] ?? '').replace(/\D/g, '') || '0'}`);
}
