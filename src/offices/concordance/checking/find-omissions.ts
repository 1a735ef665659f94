import type { Language } from '../../../platform/language.ts';
import type { SentenceBead } from '../../languages/public.ts';
import type { FileVersion } from '../reading/read-files.ts';
import type { AlignedRows, SentencePairs } from './align-rows.ts';

type Place = SentenceBead['a'][number];
/** A sentence, or much of one, that a version has and another lacks. `near` is where it should stand. */
export type Omission = {
  kind: 'sentence' | 'clause';
  key: string;
  by: Language;
  lacking: Language;
  has: Place[];
  near: Place[];
  confidence: number;
};

/** Shorter sentences are headings, marks and cut-off ends, of which alignment makes too much. */
const least = 24;

/** Sentences without a partner inside paragraphs that have one, and sentences far shorter than their partner. */
export function findOmissions(versions: readonly FileVersion[], { rows, sentences }: AlignedRows): Omission[] {
  const keys = new Map(
    rows.flatMap(({ key, places }) =>
      Object.keys(places).length < 2
        ? []
        : Object.entries(places).flatMap(([language, own]) => (own ?? []).map((place) => [`${language} ${place}`, key] as const)),
    ),
  );
  return sentences.flatMap((pairs) => {
    const find = { keyOf: (language: Language, place: Place) => keys.get(`${language} ${place.unit}`), pairs, versions };
    return [...withoutAnswers(lostSentences(find)), ...lostClauses(find)];
  });
}

/** Sentences left alone on both sides of one row answer each other: their order was changed, and nothing is lost. */
function withoutAnswers(lost: Omission[]): Omission[] {
  const kept = [...lost];
  for (const one of lost) {
    const answer = kept.find((other) => other.key === one.key && other.by === one.lacking && isLike(one, other));
    if (!answer || !kept.includes(one)) continue;
    kept.splice(kept.indexOf(one), 1);
    kept.splice(kept.indexOf(answer), 1);
  }
  return kept;
}

function isLike(one: Omission, other: Omission): boolean {
  const ratio = weightOf(one.has, one.by) / weightOf(other.has, other.by);
  return ratio > 0.45 && ratio < 2.2;
}

type Find = { keyOf: (language: Language, place: Place) => string | undefined; pairs: SentencePairs; versions: readonly FileVersion[] };

function lostSentences({ keyOf, pairs: { one, other, beads } }: Find): Omission[] {
  return beads.flatMap((bead, index): Omission[] => {
    const isMine = bead.b.length === 0;
    if (!isMine && bead.a.length > 0) return [];
    const has = isMine ? bead.a : bead.b;
    const [by, lacking] = isMine ? [one, other] : [other, one];
    const key = has[0] && keyOf(by, has[0]);
    const size = weightOf(has, by);
    if (!key || size < least) return [];
    return [
      { kind: 'sentence', key, by, lacking, has, near: nearest(beads, index, isMine ? 'b' : 'a'), confidence: size > 60 ? 0.8 : 0.6 },
    ];
  });
}

/** The last partner's sentence before a bead, else the first behind it. */
function nearest(beads: readonly SentenceBead[], index: number, side: 'a' | 'b'): Place[] {
  const before = beads.slice(0, index).findLast((bead) => bead[side].length > 0);
  const found = before ?? beads.slice(index).find((bead) => bead[side].length > 0);
  return found?.[side].slice(-1) ?? [];
}

function weightOf(places: readonly Place[], language: Language): number {
  return places.reduce((all, { start, end }) => all + end - start, 0) * (language === 'zh' ? 3 : 1);
}

/** A clause weighs at least this much, and its loss stands out by this many times the usual spread of lengths. */
const clause = { least: 34, spread: 2.9, fewest: 8 };

function lostClauses({ keyOf, pairs: { one, other, beads } }: Find): Omission[] {
  const measured = beads.flatMap((bead) => {
    const [mine, theirs] = [weightOf(bead.a, one), weightOf(bead.b, other)];
    return mine > least && theirs > least ? [{ bead, mine, theirs, log: Math.log(mine / theirs) }] : [];
  });
  if (measured.length < clause.fewest) return [];
  const middle = median(measured.map(({ log }) => log));
  const spread = Math.max(0.08, 1.48 * median(measured.map(({ log }) => Math.abs(log - middle))));
  return measured.flatMap(({ bead, mine, theirs, log }): Omission[] => {
    const longer = log > middle;
    const wanted = Math.exp(middle);
    const lost = longer ? mine - theirs * wanted : theirs - mine / wanted;
    const expected = spread * Math.sqrt(1 + 60 / Math.min(mine, theirs));
    const far = Math.abs(log - middle) / expected;
    const [by, lacking, has, near] = longer ? ([one, other, bead.a, bead.b] as const) : ([other, one, bead.b, bead.a] as const);
    const key = has[0] && keyOf(by, has[0]);
    if (!key || far < clause.spread || lost < clause.least) return [];
    return [{ kind: 'clause', key, by, lacking, has, near, confidence: Math.min(0.75, 0.35 + far / 12) }];
  });
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
