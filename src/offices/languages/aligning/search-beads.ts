import type { Bead } from './align-sentences.ts';
import type { Indexed } from './index-features.ts';
import { bestLengthScore, type LengthModel, lengthScore } from './length-model.ts';
import { measureLikeness, openCommon } from './measure-likeness.ts';
import { borderScore, largestShape, scorePair, scoreTuning, shapeScore, sumUp } from './score-pair.ts';

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

/**
 * Scores every pair that begins at two units. A pair that scores less than its units would alone can stand on no best path and is passed over:
 * what two sums of single likenesses allow at most is asked first, and what several units truly share only then.
 */
function openScorer(indexed: Indexed, model: LengthModel, largest: number): (i: number, j: number, take: Take) => void {
  const { a, b, weights } = indexed;
  const { shared, runsA, runsB } = measureLikeness(a, b, weights, largest);
  const weighCommon = openCommon(weights);
  const columns = b.units.length;
  const most = scoreTuning.length * bestLengthScore(model);
  const shapes = shapesUpTo(largest);
  return (i, j, take) => {
    for (const { p, q, shape, least } of shapes) {
      if (i + p > a.units.length || j + q > columns) continue;
      let together = 0;
      for (let row = i; row < i + p; row++)
        for (let at = row * columns + j; at < row * columns + j + q; at++) together += shared[at] as number;
      const weight = (runsA[p]?.[i] as number) + (runsB[q]?.[j] as number);
      const lonely = p + q > 2 ? sumOf(a.lonely, i, p) + sumOf(b.lonely, j, q) : 0;
      const bound = Math.min(together, weight / 2);
      if (sumUp(shape, 0, bound, weight - 2 * bound, lonely, p + q > 2) + most < least) continue;
      const lengths = lengthScore(sumOf(a.lengths, i, p), sumOf(b.lengths, j, q), model);
      const borders = borderScore(indexed, i, p, j, q);
      if (sumUp(shape + borders, lengths, bound, weight - 2 * bound, lonely, p + q > 2) < least) continue;
      const common = p * q === 1 ? together : weighCommon({ units: a.units, from: i, count: p }, { units: b.units, from: j, count: q });
      take(p, q, sumUp(shape + borders, lengths, common, weight - 2 * common, lonely, p + q > 2));
    }
  };
}

type Shape = { p: number; q: number; shape: number; least: number };

function shapesUpTo(largest: number): Shape[] {
  const sizes = range(1, largest);
  return sizes
    .flatMap((p) => sizes.map((q) => ({ p, q, shape: shapeScore(p, q), least: (p + q) * shapeScore(1, 0) })))
    .filter(({ shape }) => shape > Number.NEGATIVE_INFINITY);
}

function sumOf(values: readonly number[], from: number, count: number): number {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += values[at] as number;
  return sum;
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
