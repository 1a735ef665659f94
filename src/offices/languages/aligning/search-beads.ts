import type { Bead } from './align-sentences.ts';
import type { Indexed } from './index-features.ts';
import { type LengthModel, lengthScore } from './length-model.ts';
import { largestShape, scorePair, shapeScore, sumUp } from './score-pair.ts';

type Take = (a: number, b: number, score: number) => void;

/** The best chain of pairs in order (dynamic programming without pruning); then what does not belong into a pair is taken out of it. */
export function searchBeads(indexed: Indexed, model: LengthModel, largest = largestShape): Bead[] {
  const scoreFrom = openScorer(indexed, model, largest);
  const [rows, columns] = [indexed.a.units.length, indexed.b.units.length];
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array((rows + 1) * width);
  const alone = shapeScore(1, 0);
  best[0] = 0;
  const improve = (at: number, score: number, step: number) => {
    if (score <= (best[at] as number)) return;
    best[at] = score;
    from[at] = step;
  };
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      const here = i * width + j;
      const standing = best[here] as number;
      if (i < rows) improve(here + width, standing + alone, 16);
      if (j < columns) improve(here + 1, standing + alone, 1);
      scoreFrom(i, j, (a, b, score) => improve(here + a * width + b, standing + score, a * 16 + b));
    }
  }
  return walkBack(from, rows, columns).flatMap((bead) => leaveOutStrangers(indexed, model, bead));
}

/** Scores every pair that begins at two units, adding one unit at a time. */
function openScorer(
  { a: left, b: right, weights }: Indexed,
  model: LengthModel,
  largest: number,
): (i: number, j: number, take: Take) => void {
  const [a, b] = [left.units, right.units];
  const inA = new Float64Array(weights.length);
  const inB = new Float64Array(weights.length);
  const shapes = Array.from({ length: 25 }, (_, at) => shapeScore(Math.floor(at / 5), at % 5));
  let stamp = 0;
  return (i, j, take) => {
    stamp += 1;
    let [lengthA, weightA, lonelyA] = [0, 0, 0];
    for (let p = 1; p <= largest && i + p <= a.length; p++) {
      weightA += mark(a[i + p - 1], inA, stamp, weights);
      lengthA += left.lengths[i + p - 1] as number;
      lonelyA += left.lonely[i + p - 1] as number;
      let [lengthB, weightB, together, lonelyB] = [0, 0, 0, 0];
      for (let q = 1; q <= largest && j + q <= b.length; q++) {
        const shape = shapes[p * 5 + q] as number;
        if (shape === Number.NEGATIVE_INFINITY) break;
        const more = b[j + q - 1] as Int32Array;
        const stampB = stamp * 8 + p;
        for (let at = 0; at < more.length; at++) {
          const feature = more[at] as number;
          if (inB[feature] === stampB) continue;
          inB[feature] = stampB;
          weightB += weights[feature] as number;
          if (inA[feature] === stamp) together += weights[feature] as number;
        }
        lengthB += right.lengths[j + q - 1] as number;
        lonelyB += right.lonely[j + q - 1] as number;
        take(
          p,
          q,
          sumUp(shape, lengthScore(lengthA, lengthB, model), together, weightA + weightB - 2 * together, p + q > 2 ? lonelyA + lonelyB : 0),
        );
      }
    }
  };
}

/** Marks a unit's features as seen and answers the weight of those that were not. */
function mark(features: Int32Array | undefined, seen: Float64Array, stamp: number, weights: Float64Array): number {
  let weight = 0;
  for (const feature of features ?? []) {
    if (seen[feature] === stamp) continue;
    seen[feature] = stamp;
    weight += weights[feature] as number;
  }
  return weight;
}

function walkBack(from: Uint8Array, rows: number, columns: number): Omit<Bead, 'confidence'>[] {
  const beads: Omit<Bead, 'confidence'>[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const step = from[i * (columns + 1) + j] ?? 0;
    const [a, b] = [step >> 4, step & 15];
    if (a + b === 0) throw new Error('the aligner lost its way');
    i -= a;
    j -= b;
    beads.unshift({ a: range(i, a), b: range(j, b) });
  }
  return beads;
}

/** A unit in the middle of several may have no partner, when those around it were written as one on the other side. */
function leaveOutStrangers(indexed: Indexed, model: LengthModel, bead: Omit<Bead, 'confidence'>): Bead[] {
  const { a, b } = bead;
  if (a.length === 0 || b.length === 0) return [{ ...bead, confidence: 0 }];
  const score = scorePair(indexed, model, a, b);
  const alone = shapeScore(1, 0);
  const without = [
    ...a.slice(1, -1).map((place) => ({ a: a.filter((one) => one !== place), b, stranger: { a: [place], b: [] } })),
    ...b.slice(1, -1).map((place) => ({ a, b: b.filter((one) => one !== place), stranger: { a: [], b: [place] } })),
  ].map((other) => ({ ...other, score: scorePair(indexed, model, other.a, other.b) }));
  const better = without.filter((other) => other.score + alone > score).sort((x, y) => y.score - x.score)[0];
  if (!better) return [{ ...bead, confidence: sure(score) }];
  return [
    { a: better.a, b: better.b, confidence: sure(better.score) },
    { ...better.stranger, confidence: 0 },
  ];
}

function sure(score: number): number {
  return 1 / (1 + Math.exp(-score / 4));
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
