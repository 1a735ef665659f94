import type { Bead } from './align-sentences.ts';
import type { UnitFeatures } from './unit-features.ts';

/** Word beginnings of either side that turned out to translate one another, under a common feature. */
export type Lexicon = { a: Map<string, string[]>; b: Map<string, string[]> };

export const noLexicon: Lexicon = { a: new Map(), b: new Map() };
/** How often two words must be seen together, and how mostly (Dice), to be held for one another's translation. */
export type Strictness = { together: number; dice: number };
const usual: Strictness = { together: 2, dice: 0.6 };

/** Learns from paired units which words stand together: seen together at least twice, and mostly together (Dice of .6 and more), unless told otherwise. */
export function learnLexicon(
  left: Pick<UnitFeatures, 'stems'>[],
  right: Pick<UnitFeatures, 'stems'>[],
  beads: Bead[],
  { together: leastTogether, dice: leastDice }: Strictness = usual,
): Lexicon {
  const pairs = beads.filter(({ a, b, confidence }) => a.length > 0 && b.length > 0 && confidence > 0.3);
  const rows = pairs.map(({ a, b }) => [stemsOf(left, a), stemsOf(right, b)] as const);
  const countsA = count(rows.map(([one]) => one));
  const countsB = count(rows.map(([, other]) => other));
  const lexicon: Lexicon = { a: new Map(), b: new Map() };
  const [stemsA, stemsB] = [[...countsA.keys()], [...countsB.keys()]];
  for (const [pair, together] of countTogether(rows, countsA, countsB, leastTogether)) {
    if (together < leastTogether) continue;
    const [one = '', other = ''] = [stemsA[Math.floor(pair / stemsB.length)], stemsB[pair % stemsB.length]];
    const dice = (2 * together) / ((countsA.get(one) ?? 0) + (countsB.get(other) ?? 0));
    if (dice < leastDice) continue;
    add(lexicon.a, one, `learned:${one}\t${other}`);
    add(lexicon.b, other, `learned:${one}\t${other}`);
  }
  return lexicon;
}

function stemsOf(units: Pick<UnitFeatures, 'stems'>[], places: number[]): string[] {
  return [...new Set(places.flatMap((place) => units[place]?.stems ?? []))];
}

function count(lists: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const stem of list) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/**
 * How often stems stand together, by the place of the one times how many others there are, plus the place of the other. Words of a third of all
 * units and more say nothing about which unit it is.
 */
function countTogether(
  rows: (readonly [string[], string[]])[],
  countsA: Map<string, number>,
  countsB: Map<string, number>,
  leastTogether: number,
): Map<number, number> {
  const often = Math.max(6, rows.length / 3);
  const usable = (counts: Map<string, number>) => {
    const places = new Map<string, number>();
    for (const [place, [stem, seen]] of [...counts].entries()) if (seen >= leastTogether && seen <= often) places.set(stem, place);
    return places;
  };
  const [placesA, placesB] = [usable(countsA), usable(countsB)];
  const together = new Map<number, number>();
  for (const [one, other] of rows) {
    const right = other.flatMap((stem) => placesB.get(stem) ?? []);
    for (const stem of one) {
      const place = placesA.get(stem);
      if (place === undefined) continue;
      for (const partner of right) {
        const key = place * countsB.size + partner;
        together.set(key, (together.get(key) ?? 0) + 1);
      }
    }
  }
  return together;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
