import type { Indexed } from './index-features.ts';
import { type LengthModel, lengthScore } from './length-model.ts';

/** What a shape of pair costs before anything is known of it, by how many units it takes of either side. */
export const shapeScores: Record<string, number> = {
  '1:1': 0,
  '1:0': -1.36,
  '2:1': -2.27,
  '2:2': -6.5,
  '3:1': -4.1,
  '4:1': -4.2,
  '3:2': -9,
};
/** How much shared and stray features weigh beside lengths, found by search on texts kept apart from those that were measured. */
export const scoreTuning = { shared: 0.45, stray: 0.16, length: 1.14, bias: -0.66 };
export const largestShape = 4;

/** The score of a shape, the same whichever side is the larger; minus infinity for one that is not tried. */
export function shapeScore(a: number, b: number): number {
  return shapeScores[`${Math.max(a, b)}:${Math.min(a, b)}`] ?? Number.NEGATIVE_INFINITY;
}

/** Sums up a pair of which lengths and weights are known. */
export function sumUp(shape: number, lengths: number, together: number, strays: number): number {
  const { bias, length, shared, stray } = scoreTuning;
  return shape + bias + length * lengths + shared * together - stray * strays;
}

/** The score of any units of one side with any of the other, neighbours or not. */
export function scorePair(indexed: Indexed, model: LengthModel, a: readonly number[], b: readonly number[]): number {
  const inA = new Set(a.flatMap((place) => [...(indexed.a[place] ?? [])]));
  const inB = new Set(b.flatMap((place) => [...(indexed.b[place] ?? [])]));
  const weigh = (features: Iterable<number>) => [...features].reduce((all, feature) => all + (indexed.weights[feature] ?? 0), 0);
  const together = weigh([...inA].filter((feature) => inB.has(feature)));
  const length = (places: readonly number[], lengths: number[]) => places.reduce((all, place) => all + (lengths[place] ?? 0), 0);
  const lengths = lengthScore(length(a, indexed.lengthsA), length(b, indexed.lengthsB), model);
  return sumUp(shapeScore(a.length, b.length), lengths, together, weigh(inA) + weigh(inB) - 2 * together);
}
