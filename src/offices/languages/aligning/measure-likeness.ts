import type { IndexedSide } from './index-features.ts';

/** The weight of what two sides have in common, unit by unit (row by row), and the weight of every run of up to `largest` units. */
export type Likeness = { shared: Float64Array; runsA: Float64Array[]; runsB: Float64Array[] };

/** Measures all pairs of units at once: each feature is added where both sides have it, so that pairs without likeness cost nothing. */
export function measureLikeness(a: IndexedSide, b: IndexedSide, weights: Float64Array, largest: number): Likeness {
  const columns = b.units.length;
  const shared = new Float64Array(a.units.length * columns);
  const places = placesOf(b.units, weights.length);
  for (const [row, features] of a.units.entries()) {
    const from = row * columns;
    for (const feature of features) {
      const weight = weights[feature] as number;
      for (const column of places[feature] ?? []) shared[from + column] = (shared[from + column] as number) + weight;
    }
  }
  return { shared, runsA: weighRuns(a.units, weights, largest), runsB: weighRuns(b.units, weights, largest) };
}

function placesOf(units: Int32Array[], features: number): number[][] {
  const places: number[][] = Array.from({ length: features }, () => []);
  for (const [place, unit] of units.entries()) for (const feature of unit) places[feature]?.push(place);
  return places;
}

/** For 1 to `largest` units: what the units from each place on weigh together, a feature of several counted once. */
function weighRuns(units: Int32Array[], weights: Float64Array, largest: number): Float64Array[] {
  const runs = Array.from({ length: largest + 1 }, () => new Float64Array(units.length));
  const seen = new Int32Array(weights.length).fill(-1);
  for (let from = 0; from < units.length; from++) {
    let weight = 0;
    for (let count = 1; count <= largest && from + count <= units.length; count++) {
      for (const feature of units[from + count - 1] ?? []) {
        if (seen[feature] === from) continue;
        seen[feature] = from;
        weight += weights[feature] as number;
      }
      (runs[count] as Float64Array)[from] = weight;
    }
  }
  return runs;
}

type Run = { units: Int32Array[]; from: number; count: number };

/** Opens a weighing of what several units of one side have in common with several of the other, a feature counted once. */
export function openCommon(weights: Float64Array): (a: Run, b: Run) => number {
  const marks = new Int32Array(weights.length);
  let stamp = 0;
  return (a, b) => {
    const [inA, counted] = [stamp + 1, stamp + 2];
    stamp += 2;
    for (let at = a.from; at < a.from + a.count; at++) for (const feature of a.units[at] as Int32Array) marks[feature] = inA;
    let weight = 0;
    for (let at = b.from; at < b.from + b.count; at++) {
      const unit = b.units[at] as Int32Array;
      for (let index = 0; index < unit.length; index++) {
        const feature = unit[index] as number;
        if (marks[feature] !== inA) continue;
        marks[feature] = counted;
        weight += weights[feature] as number;
      }
    }
    return weight;
  };
}
