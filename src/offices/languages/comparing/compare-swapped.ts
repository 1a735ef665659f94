import type { Language } from '../../../platform/language.ts';
import { readTraces, type Trace } from '../aligning/read-traces.ts';
import { byLanguage, packOf } from '../pack-of.ts';
import { pattern } from '../read-patterns.ts';
import type { Recognised } from '../recognising/recognise-facts.ts';
import { type Finding, type FindingSpan, finding } from './compare-finding.ts';
import type { ReadParagraph } from './compare-versions.ts';

/** A number that a paragraph says once, as percentages are told apart from others, and how near each word around it stands (0 to 1). */
type Placed = { value: string; start: number; end: number };
type Around = Map<string, number>;
type Pair = { one: Placed; other: Placed };

/** Letters after which a word is about a third as near. */
const reach: Record<Language, number> = byLanguage((pack) => pack.comparing.reach);
/** Between the two sides of a vote. */
const versus: Record<Language, string> = byLanguage((pack) => pack.comparing.versus);
/** How much better the other number's surroundings must fit, in all and in proportion: where it is sure, and where it is to be looked at. */
const fits = {
  spaced: { sure: { more: 0.05, times: 1.1 }, likely: { more: 0, times: 1 } },
  unspaced: { sure: { more: 0.3, times: 1.5 }, likely: { more: 0.2, times: 1.3 } },
};
/** In Chinese, numbers nearer to one another share their surroundings. */
const apart = 8;

/**
 * Two numbers in each other's places: both versions say both, in another order, and what stands around the one answers what stands around the
 * other ("12 seats for 8 members", "8 sièges pour 12 membres").
 */
export function compareSwapped(key: string, paragraphs: ReadParagraph[]): Finding[] {
  return paragraphs.flatMap((by, index) =>
    paragraphs.slice(index + 1).flatMap((other) => {
      const found = swapsBetween(by, other);
      const first = found.find(({ isSure }) => isSure) ?? found[0];
      if (!first) return [];
      const spans = [first.one, first.two].flatMap((pair) => [spanOf(by, pair.one), spanOf(other, pair.other)]);
      const stated = Object.fromEntries([by, other].map(({ language }) => [language, [first.one.one.value, first.two.one.value]]));
      return [
        finding(first.isSure ? 'must' : 'look', first.isSure ? 'number-differs' : 'number-lacking', key, {
          languages: [by.language, other.language],
          spans,
          facts: { stated },
        }),
      ];
    }),
  );
}

const spanOf = ({ language, key, text }: ReadParagraph, { start, end }: Placed): FindingSpan => ({
  language,
  key,
  start,
  end,
  text: text.slice(start, end),
});

function swapsBetween(by: ReadParagraph, other: ReadParagraph): { one: Pair; two: Pair; isSure: boolean }[] {
  const isSpaced = packOf(by.language).script.spaced && packOf(other.language).script.spaced;
  const { sure, likely } = isSpaced ? fits.spaced : fits.unspaced;
  const turned = turnedPairs(pairsOf(by, other), [by, other], !isSpaced);
  if (turned.length === 0) return [];
  const traces = { by: readTraces(by.text, by.language).traces, other: readTraces(other.text, other.language).traces };
  return turned.flatMap(([one, two]) => {
    const not = new Set([one, two].flatMap((pair) => [pair.one.value, pair.other.value].map((value) => value.replace('%', ''))));
    const [mine, theirs] = [one, two].map((pair) => around(by, pair.one, traces.by, not));
    const [yours, others] = [one, two].map((pair) => around(other, pair.other, traces.other, not));
    if (!mine || !theirs || !yours || !others) return [];
    const straight = likeness(mine, yours) + likeness(theirs, others);
    const crossed = likeness(mine, others) + likeness(theirs, yours);
    const isFit = ({ more, times }: typeof sure) => crossed - straight >= more && crossed > 0 && crossed >= times * straight;
    return isFit(likely) ? [{ one, two, isSure: isFit(sure) }] : [];
  });
}

/** Numbers that each paragraph says once. */
function pairsOf(by: ReadParagraph, other: ReadParagraph): Pair[] {
  const there = new Map(onceSaid(other).map((one) => [one.value, one]));
  return onceSaid(by).flatMap((one) => {
    const partner = there.get(one.value);
    return partner ? [{ one, other: partner }] : [];
  });
}

function onceSaid({ recognised }: ReadParagraph): Placed[] {
  const placed = recognised.flatMap((fact): Placed[] => {
    const value = numberIn(fact);
    return value === undefined ? [] : [{ value, start: fact.start, end: fact.end }];
  });
  return placed.filter((one) => placed.every((other) => other === one || other.value !== one.value));
}

function numberIn(fact: Recognised): string | undefined {
  if (fact.kind === 'percent') return `%${fact.value}`;
  if (fact.kind === 'ordinal') return fact.value.value > 1 ? String(fact.value.value) : undefined;
  return fact.kind === 'number' && !fact.value.implied && fact.value.value > 1 ? String(fact.value.value) : undefined;
}

/** Pairs of pairs of one kind whose order is not the same in both versions. */
function turnedPairs(pairs: readonly Pair[], versions: [ReadParagraph, ReadParagraph], near: boolean): [Pair, Pair][] {
  return pairs.flatMap((one, index) =>
    pairs.slice(index + 1).flatMap((two): [Pair, Pair][] => {
      const isTurned = one.one.start < two.one.start !== one.other.start < two.other.start;
      const isOneKind = one.one.value.startsWith('%') === two.one.value.startsWith('%');
      const gap = Math.min(Math.abs(one.one.start - two.one.start), Math.abs(one.other.start - two.other.start));
      const isScore = isSetAgainst(versions[0], one.one, two.one) || isSetAgainst(versions[1], one.other, two.other);
      return isTurned && isOneKind && !isScore && !(near && gap < apart) ? [[one, two]] : [];
    }),
  );
}

/** "7 to 8" is "8 contre 7": the two sides of a vote. */
function isSetAgainst({ text, language }: ReadParagraph, one: Placed, two: Placed): boolean {
  const [first, second] = one.start < two.start ? [one, two] : [two, one];
  const between = text.slice(first.end, second.start);
  return between.length < 24 && pattern(versus[language], 'iu').test(between);
}

/** What may be found again of the words around a number, the nearer the more; `not` are the numbers in question. */
function around({ text, language }: ReadParagraph, place: Placed, traces: readonly Trace[], not: ReadonlySet<string>): Around {
  const found: Around = new Map();
  for (const { start, end, keys } of traces) {
    if (start < place.end && place.start < end) continue;
    const between = start >= place.end ? text.slice(place.end, start) : text.slice(end, place.start);
    if (between.length > reach[language] * 4) continue;
    const bar = /[;；؛。]|\.(?!\d)/u.test(between) ? 0.2 : /[,،，]/u.test(between) ? 0.6 : 1;
    const near = Math.exp(-between.length / reach[language]) * bar;
    for (const key of keys) if (!not.has(key)) found.set(key, Math.max(found.get(key) ?? 0, near));
  }
  return found;
}

function likeness(one: Around, other: Around): number {
  let sum = 0;
  for (const [key, near] of one) sum += near * (other.get(key) ?? 0);
  return sum;
}
