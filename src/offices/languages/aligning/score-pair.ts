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
export const scoreTuning = { shared: 0.35, stray: 0.08, crowd: 1.5, lonely: 3, length: 1.14, bias: -1.4 };
export const largestShape = 4;
/** What it costs to take sentences of two paragraphs as one, and to begin or end a paragraph on one side only. */
export const borderTuning = { within: 1, apart: 0.8 };

/** The cost of the borders of paragraphs in and around a pair; an end of the text is a border on both sides. */
export function borderScore({ a, b }: Pick<Indexed, 'a' | 'b'>, i: number, p: number, j: number, q: number): number {
  let within = 0;
  for (let at = i + 1; at < i + p; at++) within += a.opens[at] as number;
  for (let at = j + 1; at < j + q; at++) within += b.opens[at] as number;
  const opening = Math.abs((a.opens[i] ?? 1) - (b.opens[j] ?? 1));
  const closing = Math.abs((a.opens[i + p] ?? 1) - (b.opens[j + q] ?? 1));
  return -borderTuning.within * within - borderTuning.apart * (opening + closing);
}

/** The score of a shape, the same whichever side is the larger; minus infinity for one that is not tried. */
export function shapeScore(a: number, b: number): number {
  return shapeScores[`${Math.max(a, b)}:${Math.min(a, b)}`] ?? Number.NEGATIVE_INFINITY;
}

/**
 * Sums up a pair of which lengths and weights are known. A figure that stands on one side alone may be an error of the other version: it speaks
 * only against taking several units together.
 */
export function sumUp(shape: number, lengths: number, together: number, strays: number, lonely: number, several: boolean): number {
  const { bias, length, shared, stray, crowd, lonely: alone } = scoreTuning;
  return shape + bias + length * lengths + shared * together - stray * ((several ? crowd : 1) * strays + alone * lonely);
}

function featuresOf({ units }: Indexed['a'], places: readonly number[]): Set<number> {
  const features = new Set<number>();
  for (const place of places) for (const feature of units[place] ?? []) features.add(feature);
  return features;
}

/** The score of any units of one side with any of the other, neighbours or not. */
export function scorePair({ a: left, b: right, weights }: Indexed, model: LengthModel, a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [featuresOf(left, a), featuresOf(right, b)];
  const weigh = (features: Iterable<number>, others?: ReadonlySet<number>) => {
    let sum = 0;
    for (const feature of features) if (!others || others.has(feature)) sum += weights[feature] ?? 0;
    return sum;
  };
  const together = weigh(inA, inB);
  const sum = (places: readonly number[], of: number[]) => places.reduce((all, place) => all + (of[place] ?? 0), 0);
  const lengths = lengthScore(sum(a, left.lengths), sum(b, right.lengths), model);
  const lonely = a.length + b.length > 2 ? sum(a, left.lonely) + sum(b, right.lonely) : 0;
  const score = sumUp(
    shapeScore(a.length, b.length),
    lengths,
    together,
    weigh(inA) + weigh(inB) - 2 * together,
    lonely,
    a.length + b.length > 2,
  );
  const within = sum(a.slice(1), left.opens) + sum(b.slice(1), right.opens);
  return score - borderTuning.within * within;
}
