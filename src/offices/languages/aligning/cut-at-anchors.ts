import type { Indexed } from './index-features.ts';

export type Stretch = { fromA: number; toA: number; fromB: number; toB: number };
type Anchor = { a: number; b: number; weight: number };

/** As many cells as one search may have: beyond them a text is cut. */
const mostCells = 40_000;
/** As many units as a stretch has where anchors allow it. */
const wanted = 60;
const surest = 9;

/** Cuts two long sides into stretches, each beginning with two units that share several things found nowhere else; short sides stay whole. */
export function cutAtAnchors(indexed: Indexed): Stretch[] {
  const [rows, columns] = [indexed.a.units.length, indexed.b.units.length];
  const stretches: Stretch[] = [];
  let [fromA, fromB] = [0, 0];
  const close = (toA: number, toB: number) => {
    stretches.push({ fromA, toA, fromB, toB });
    [fromA, fromB] = [toA, toB];
  };
  if (rows * columns > mostCells) for (const { a, b } of inOrder(findAnchors(indexed))) if (a - fromA >= wanted && b > fromB) close(a, b);
  close(rows, columns);
  return stretches.flatMap(halve);
}

/** Pairs of units that alone know the same things, with the weight of those things. */
function findAnchors({ a, b, weights }: Indexed): Anchor[] {
  const [onlyA, onlyB] = [onlyPlaces(a.units, weights.length), onlyPlaces(b.units, weights.length)];
  const anchors = new Map<string, Anchor>();
  for (let feature = 0; feature < weights.length; feature++) {
    const [i, j] = [onlyA[feature] ?? -1, onlyB[feature] ?? -1];
    if (i < 0 || j < 0) continue;
    const anchor = anchors.get(`${i} ${j}`) ?? { a: i, b: j, weight: 0 };
    anchor.weight += weights[feature] ?? 0;
    anchors.set(`${i} ${j}`, anchor);
  }
  return [...anchors.values()].filter(({ weight }) => weight >= surest).sort((x, y) => x.a - y.a || x.b - y.b);
}

/** For each feature the one unit that has it, -1 for none, -2 for several. */
function onlyPlaces(units: Int32Array[], features: number): Int32Array {
  const places = new Int32Array(features).fill(-1);
  for (const [place, unit] of units.entries()) for (const feature of unit) places[feature] = places[feature] === -1 ? place : -2;
  return places;
}

/** The longest run of anchors that rises on both sides. */
function inOrder(anchors: Anchor[]): Anchor[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, anchor] of anchors.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[ends[middle] ?? 0]?.b ?? 0) < anchor.b) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  }
  const run: Anchor[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.unshift(anchors[at] as Anchor);
  return run;
}

/** A stretch without anchors that would still be too large is cut in proportion, so that memory stays bounded. */
function halve(stretch: Stretch): Stretch[] {
  const { fromA, toA, fromB, toB } = stretch;
  if ((toA - fromA) * (toB - fromB) <= 100 * mostCells) return [stretch];
  const [midA, midB] = [(fromA + toA) >> 1, (fromB + toB) >> 1];
  return [...halve({ fromA, toA: midA, fromB, toB: midB }), ...halve({ fromA: midA, toA, fromB: midB, toB })];
}
