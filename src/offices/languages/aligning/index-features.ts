import type { Lexicon } from './learn-lexicon.ts';
import { type FeatureKind, featureKinds, type UnitFeatures } from './unit-features.ts';

/** The units of one side: features as numbers, lengths, what figures that only this side has weigh in each, and 1 for each that begins a paragraph. */
export type IndexedSide = { units: Int32Array[]; lengths: number[]; lonely: number[]; opens: number[] };
/** Both sides; `weights` says by number of a feature how much a shared one speaks for a pair. */
export type Indexed = { a: IndexedSide; b: IndexedSide; weights: Float64Array };

export const kindWeights: Record<FeatureKind, number> = {
  value: 2.7,
  digits: 3.1,
  marker: 2.3,
  same: 0.8,
  cognate: 0.9,
  name: 0.5,
  concept: 1.2,
  learned: 0.25,
  ending: 0.6,
  form: 3.2,
  part: 8,
};

/** A word much more frequent on one side keeps `uneven` of its weight. */
export const indexTuning = { uneven: 0.2 };

/** Keeps the features that both sides know, each weighed by its kind and its rarity. */
export function indexFeatures(left: UnitFeatures[], right: UnitFeatures[], lexicon: Lexicon): Indexed {
  const featuresA = left.map((unit) => [...unit.features, ...unit.stems.flatMap((stem) => lexicon.a.get(stem) ?? [])]);
  const featuresB = right.map((unit) => [...unit.features, ...unit.stems.flatMap((stem) => lexicon.b.get(stem) ?? [])]);
  const countsA = countUnits(featuresA);
  const countsB = countUnits(featuresB);
  const ids = new Map<string, number>();
  const weights: number[] = [];
  const units = Math.max(left.length, right.length);
  for (const [feature, count] of countsA) {
    const other = countsB.get(feature);
    if (other === undefined) continue;
    const [fewer, more] = [Math.min(count, other), Math.max(count, other)];
    ids.set(feature, weights.length);
    // Of a feature that one side has much more often, most have no partner.
    weights.push(weigh(feature, more, units) * (indexTuning.uneven + ((1 - indexTuning.uneven) * fewer) / more));
  }
  const side = (read: UnitFeatures[], lists: string[][], counts: Map<string, number>): IndexedSide => ({
    units: lists.map((list) => Int32Array.from([...new Set(list.flatMap((feature) => ids.get(feature) ?? []))])),
    lengths: read.map(({ length }) => length),
    lonely: lists.map((list) => lonelyIn(list, ids, counts, units)),
    opens: read.map(({ opens }) => (opens ? 1 : 0)),
  });
  return { a: side(left, featuresA, countsA), b: side(right, featuresB, countsB), weights: Float64Array.from(weights) };
}

function weigh(feature: string, count: number, units: number): number {
  return kindWeights[kindOf(feature)] * Math.log((units + 1) / count);
}

const kinds = new Map(featureKinds.map((kind) => [letters(kind), kind]));

/** The kind of a feature by its first and third letter: cutting it out of thousands of features is dear. */
function kindOf(feature: string): FeatureKind {
  return kinds.get(letters(feature)) ?? 'form';
}

function letters(feature: string): number {
  return feature.charCodeAt(0) * 256 + feature.charCodeAt(2);
}

/** A word that only one side knows is a gap in the lists; a figure that only one side has was changed or left out. */
function lonelyIn(list: string[], ids: Map<string, number>, counts: Map<string, number>, units: number): number {
  const lonely = list.filter((feature) => feature.startsWith('digits:') && !ids.has(feature));
  return lonely.reduce((all, feature) => all + weigh(feature, counts.get(feature) ?? 1, units), 0);
}

function countUnits(lists: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const feature of new Set(list)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
