import type { Lexicon } from './learn-lexicon.ts';
import type { FeatureKind, UnitFeatures } from './unit-features.ts';

/** Both sides with features as numbers; `weights` says by number how much a shared one speaks for a pair. */
export type Indexed = { a: Int32Array[]; b: Int32Array[]; lengthsA: number[]; lengthsB: number[]; weights: Float64Array };

export const kindWeights: Record<FeatureKind, number> = {
  value: 2.7,
  digits: 3.1,
  marker: 2.3,
  same: 0.8,
  cognate: 0.9,
  name: 0.5,
  concept: 1.75,
  learned: 0.4,
  ending: 0.6,
  form: 3.2,
};

/** A figure that one side alone has speaks against a pair by `lonely` times its weight; a word much more frequent on one side keeps `uneven` of it. */
export const indexTuning = { lonely: 3, uneven: 0.4 };

/** Keeps the features that both sides know, each weighed by its kind and its rarity. */
export function indexFeatures(left: UnitFeatures[], right: UnitFeatures[], lexicon: Lexicon): Indexed {
  const featuresA = left.map((unit) => [...unit.features, ...unit.stems.flatMap((stem) => lexicon.a.get(stem) ?? [])]);
  const featuresB = right.map((unit) => [...unit.features, ...unit.stems.flatMap((stem) => lexicon.b.get(stem) ?? [])]);
  const countsA = countUnits(featuresA);
  const countsB = countUnits(featuresB);
  const ids = new Map<string, number>();
  const weights: number[] = [];
  const units = Math.max(left.length, right.length);
  for (const feature of new Set([...countsA.keys(), ...countsB.keys()])) {
    const counts = [countsA.get(feature) ?? 0, countsB.get(feature) ?? 0];
    const [fewer, more] = [Math.min(...counts), Math.max(...counts)];
    const kind = feature.slice(0, feature.indexOf(':')) as FeatureKind;
    // A word that only one side knows is a gap in the lists; a figure that only one side has was left out.
    if (fewer === 0 && kind !== 'digits') continue;
    ids.set(feature, weights.length);
    // Of a feature that one side has much more often, most have no partner.
    const evenness = fewer === 0 ? indexTuning.lonely : indexTuning.uneven + ((1 - indexTuning.uneven) * fewer) / more;
    weights.push(kindWeights[kind] * Math.log((units + 1) / more) * evenness);
  }
  const numbered = (lists: string[][]) =>
    lists.map((list) => Int32Array.from([...new Set(list.flatMap((feature) => ids.get(feature) ?? []))]));
  return {
    a: numbered(featuresA),
    b: numbered(featuresB),
    lengthsA: left.map(({ length }) => length),
    lengthsB: right.map(({ length }) => length),
    weights: Float64Array.from(weights),
  };
}

function countUnits(lists: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const feature of new Set(list)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
