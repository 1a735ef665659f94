import type { Bead } from './align-sentences.ts';
import type { UnitFeatures } from './unit-features.ts';

/** How long the second language writes for the first one's length (`ratio`), and how far a pair strays from it (`spread`, 1 is usual). */
export type LengthModel = { ratio: number; spread: number };

export const lengthTuning = { fixed: 0.07, perLetter: 1.3, perWord: 100, floor: -6.5, background: 3 };

export function startingLengths(left: UnitFeatures[], right: UnitFeatures[]): LengthModel {
  const all = total(right) / Math.max(1, total(left));
  return { ratio: all, spread: 1 };
}

/** Ratio and spread as the surest pairs of one to one have them; what was there before counts as a few more. */
export function estimateLengths(left: UnitFeatures[], right: UnitFeatures[], beads: Bead[]): LengthModel {
  const sure = beads.filter(({ a, b, confidence }) => a.length > 0 && b.length > 0 && confidence > 0.3);
  const logs = sure
    .map(({ a, b }) => ({ one: sum(left, a), other: sum(right, b) }))
    .filter(({ one }) => one >= 25)
    .map(({ one, other }) => ({ log: Math.log(other / one), size: one }));
  if (logs.length < 4) return startingLengths(left, right);
  const sorted = logs.map(({ log }) => log).sort((x, y) => x - y);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const ratio = Math.exp(middle);
  const strays = logs.map(({ log, size }) => (log - middle) ** 2 / variance(size, 1));
  const mean = strays.reduce((all, one) => all + Math.min(one, 9), 0);
  return { ratio, spread: Math.min(2.5, Math.max(0.5, (mean + 8) / (strays.length + 8))) };
}

function variance(size: number, spread: number): number {
  return spread * (lengthTuning.fixed + lengthTuning.perLetter / (size + 6) + lengthTuning.perWord / (size + 6) ** 2);
}

/** How much better two lengths fit one another than chance would have it (a log likelihood ratio). */
export function lengthScore(one: number, other: number, { ratio, spread }: LengthModel): number {
  const expected = one * ratio;
  const spreadHere = variance((expected + other) / 2, spread);
  const z2 = Math.log((other + 3) / (expected + 3)) ** 2 / spreadHere;
  return Math.max(lengthTuning.floor, -z2 / 2 - Math.log(Math.sqrt(2 * Math.PI * spreadHere) / lengthTuning.background));
}

/** As well as any two lengths may fit. */
export function bestLengthScore({ spread }: LengthModel): number {
  return -Math.log(Math.sqrt(2 * Math.PI * spread * lengthTuning.fixed) / lengthTuning.background);
}

function sum(units: UnitFeatures[], places: number[]): number {
  return places.reduce((all, place) => all + (units[place]?.length ?? 0), 0);
}

function total(units: UnitFeatures[]): number {
  return units.reduce((all, { length }) => all + length, 0);
}
