import type { Language } from '../../../platform/language.ts';
import { letterPartOf, type SentenceBead, weighTraces } from '../../languages/public.ts';
import type { FileVersion } from '../reading/read-files.ts';
import type { AlignedRows, SentencePairs } from './align-rows.ts';
import { findLostPart, type LengthRatio, lettersIn, type Side } from './find-lost-parts.ts';
import { joinNeighbours, type WeighedBead } from './join-neighbours.ts';

type Place = SentenceBead['a'][number];
/** A sentence, or a part of one, that a version has and another lacks. `near` is where it should stand. */
export type Omission = {
  kind: 'sentence' | 'clause';
  key: string;
  by: Language;
  lacking: Language;
  has: Place[];
  near: Place[];
  confidence: number;
  /** The logarithm of how likely the loss of a part is, where one was weighed. */
  odds?: number;
  /** Words of it that nothing in the other version answers. */
  words?: Place[];
};

/** In letters: shorter sentences are headings, marks and cut-off ends, of which alignment makes too much. */
const least = 16;
/** How much likelier a loss must be than none before it is told, as a logarithm. */
export const lossLimits = { enough: 0.8, apart: 0.7, sure: 3 };

type KeyOf = (language: Language, place: Place) => string | undefined;
type TextOf = (language: Language, place: Place) => string;
type Find = { keyOf: KeyOf; pairs: Omit<SentencePairs, 'beads'> & { beads: WeighedBead[] }; textOf: TextOf; ratio: LengthRatio };

/** Sentences without a partner inside paragraphs that have one, and parts of sentences that their partner lacks. */
export function findOmissions(versions: readonly FileVersion[], { rows, sentences }: AlignedRows): Omission[] {
  const keys = new Map(
    rows.flatMap(({ key, places }) =>
      Object.keys(places).length < 2
        ? []
        : Object.entries(places).flatMap(([language, own]) => (own ?? []).map((place) => [`${language} ${place}`, key] as const)),
    ),
  );
  const texts = new Map(versions.map(({ language, paragraphs }) => [language, paragraphs]));
  return sentences.flatMap((pairs) => {
    const keyOf: KeyOf = (language, { unit }) => keys.get(`${language} ${unit}`);
    const textOf: TextOf = (language, { unit, start, end }) => texts.get(language)?.[unit]?.text.slice(start, end) ?? '';
    const ratio = ratioOf(pairs, textOf);
    const beads = joinNeighbours(pairs.beads, pairs, textOf, ratio, lossLimits.apart);
    const find: Find = { keyOf, textOf, ratio, pairs: { ...pairs, beads } };
    return [...withoutAnswers(lostSentences(find)), ...lostParts(find)];
  });
}

/** Sentences left alone on both sides of one row answer each other: their order was changed, and nothing is lost. */
function withoutAnswers(lost: Lost[]): Omission[] {
  const kept = [...lost];
  for (const one of lost) {
    const answer = kept.find((other) => other.key === one.key && other.by === one.lacking && isLike(one, other));
    if (!answer || !kept.includes(one)) continue;
    kept.splice(kept.indexOf(one), 1);
    kept.splice(kept.indexOf(answer), 1);
  }
  return kept.map(({ size: _, ...omission }) => omission);
}

type Lost = Omission & { size: number };
const isLike = (one: Lost, other: Lost) => one.size / other.size > 0.45 && one.size / other.size < 2.2;

/** A sentence without a partner is surely lost where its version has more of them and nothing beside it could say it. */
function lostSentences({ keyOf, textOf, pairs: { one, other, beads } }: Find): Lost[] {
  const counted = new Map<string, number>();
  for (const [language, side] of [[one, 'a'] as const, [other, 'b'] as const]) {
    for (const place of beads.flatMap((bead) => bead[side])) {
      const id = `${language} ${keyOf(language, place)}`;
      counted.set(id, (counted.get(id) ?? 0) + 1);
    }
  }
  const sentencesIn = (key: string, language: Language) => counted.get(`${language} ${key}`) ?? 0;
  return beads.flatMap((bead, index): Lost[] => {
    const isMine = bead.b.length === 0;
    if (!isMine && bead.a.length > 0) return [];
    const has = isMine ? bead.a : bead.b;
    const [by, lacking] = isMine ? [one, other] : [other, one];
    const key = has[0] && keyOf(by, has[0]);
    const size = has.reduce((sum, place) => sum + lettersIn(textOf(by, place), by), 0);
    if (!key || size < least || has.every((place) => takesLeave(by, place, textOf))) return [];
    const near = nearest(beads, index, isMine ? 'b' : 'a');
    const { odds = lossLimits.sure } = bead;
    const isSure = size > 40 && odds >= lossLimits.sure && sentencesIn(key, by) > sentencesIn(key, lacking);
    return [{ kind: 'sentence', key, by, lacking, has, near, confidence: isSure ? 0.8 : 0.6, size, odds }];
  });
}

/** Each language takes leave in its own words, and may do so in the sentence before. */
function takesLeave(language: Language, place: Place, textOf: TextOf): boolean {
  return letterPartOf(textOf(language, place), language) === 'closing';
}

/** The last partner's sentence before a bead, else the first behind it. */
function nearest(beads: readonly SentenceBead[], index: number, side: 'a' | 'b'): Place[] {
  const before = beads.slice(0, index).findLast((bead) => bead[side].length > 0);
  const found = before ?? beads.slice(index).find((bead) => bead[side].length > 0);
  return found?.[side].slice(-1) ?? [];
}

function lostParts({ keyOf, textOf, ratio, pairs: { one, other, beads } }: Find): Omission[] {
  const paired = beads.filter((bead) => bead.a.length > 0 && bead.b.length > 0);
  const side = (language: Language, places: Place[]) => ({ language, text: places.map((place) => textOf(language, place)).join(' ') });
  const texts = paired.map((bead) => ({ bead, a: side(one, bead.a), b: side(other, bead.b) }));
  const weighed = weighTraces(texts);
  return texts.flatMap(({ bead, a, b }, index) => {
    if (bead.a.some((place) => takesLeave(one, place, textOf))) return [];
    const mine = { ...a, traces: weighed[index]?.a ?? [] };
    const theirs = { ...b, traces: weighed[index]?.b ?? [] };
    return [
      ...lostIn({ keyOf, by: one, lacking: other, has: bead.a, near: bead.b }, mine, theirs, ratio),
      ...lostIn({ keyOf, by: other, lacking: one, has: bead.b, near: bead.a }, theirs, mine, { ...ratio, middle: -ratio.middle }),
    ];
  });
}

type Where = Pick<Omission, 'by' | 'lacking' | 'has' | 'near'> & { keyOf: KeyOf };

function lostIn({ keyOf, ...where }: Where, longer: Side, shorter: Side, ratio: LengthRatio): Omission[] {
  const key = where.has[0] && keyOf(where.by, where.has[0]);
  const part = key ? findLostPart(longer, shorter, ratio) : undefined;
  if (!key || !part || part.odds < lossLimits.enough) return [];
  const has = cut(where.has, part.start, part.end);
  const whole = has.every((place) =>
    where.has.some(({ unit, start, end }) => unit === place.unit && start === place.start && end - place.end < 3),
  );
  const confidence = Math.min(0.9, 0.5 + part.odds / 10);
  return [
    {
      ...where,
      kind: whole && where.has.length > 1 ? 'sentence' : 'clause',
      key,
      has,
      confidence,
      odds: part.odds,
      words: part.words.flatMap(({ start, end }) => cut(where.has, start, end)),
    },
  ];
}

/** A stretch of the joined sentences as stretches of the paragraphs they stand in. */
function cut(places: readonly Place[], from: number, to: number): Place[] {
  let at = 0;
  return places.flatMap(({ unit, start, end }) => {
    const [first, last] = [Math.max(from, at) - at, Math.min(to, at + end - start) - at];
    at += end - start + 1;
    return last > first ? [{ unit, start: start + first, end: start + last }] : [];
  });
}

/** How long paired sentences of the two languages are beside one another. */
function ratioOf({ one, other, beads }: SentencePairs, textOf: TextOf): LengthRatio {
  const letters = (language: Language, places: Place[]) => lettersIn(places.map((place) => textOf(language, place)).join(' '), language);
  const paired = beads.filter(({ a, b }) => a.length > 0 && b.length > 0);
  return lengthRatio(paired.map(({ a, b }) => Math.log(letters(one, a) / letters(other, b))));
}

/** The usual ratio of the sentences' lengths and its variance, beside what is usual for short texts. */
function lengthRatio(logs: number[]): LengthRatio {
  const middle = median(logs);
  const spread = 1.48 * median(logs.map((log) => Math.abs(log - middle)));
  return { middle, variance: Math.max(0.012, Math.min(0.06, spread ** 2 - 0.025)) };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
