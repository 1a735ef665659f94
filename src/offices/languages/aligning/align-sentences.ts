import { cutAtAnchors } from './cut-at-anchors.ts';
import { type Indexed, type IndexedSide, indexFeatures } from './index-features.ts';
import { type Lexicon, learnLexicon, noLexicon } from './learn-lexicon.ts';
import { estimateLengths, type LengthModel, startingLengths } from './length-model.ts';
import { largestShape } from './score-pair.ts';
import { searchBeads } from './search-beads.ts';
import type { UnitFeatures } from './unit-features.ts';

/** Places that say the same: one to one, one to several, several to several; an empty side has no partner. `confidence` is 0 to 1. */
export type Bead = { a: number[]; b: number[]; confidence: number };

const passes = 3;

/**
 * Pairs the units of two sides in order, n to m, in three passes: by length, by the values, names and listed words both state; then again
 * with the lengths and the words learned from the pairs of the pass before. A pass that could learn nothing is left out.
 */
export function alignSentences(left: UnitFeatures[], right: UnitFeatures[]): Bead[] {
  let lengths: LengthModel = startingLengths(left, right);
  let lexicon: Lexicon = noLexicon;
  const teaches = Math.min(left.length, right.length) > 1;
  for (let pass = 1; pass < passes && teaches; pass++) {
    const beads = search(indexFeatures(left, right, lexicon), lengths, 2);
    const [before, estimated, learned] = [lengths, estimateLengths(left, right, beads), learnLexicon(left, right, beads)];
    const isSettled = lexicon.a.size + learned.a.size === 0 && estimated.ratio === before.ratio && estimated.spread === before.spread;
    [lengths, lexicon] = [estimated, learned];
    if (isSettled) break;
  }
  return search(indexFeatures(left, right, lexicon), lengths, largestShape);
}

/** Long texts are cut where a pair is beyond doubt; each stretch is searched whole. */
function search(indexed: Indexed, lengths: LengthModel, largest: number): Bead[] {
  return cutAtAnchors(indexed).flatMap(({ fromA, toA, fromB, toB }) => {
    const stretch = { a: part(indexed.a, fromA, toA), b: part(indexed.b, fromB, toB), weights: indexed.weights };
    return searchBeads(stretch, lengths, largest).map(({ a, b, confidence }) => ({
      a: a.map((place) => place + fromA),
      b: b.map((place) => place + fromB),
      confidence,
    }));
  });
}

function part(side: IndexedSide, from: number, to: number): IndexedSide {
  return {
    units: side.units.slice(from, to),
    lengths: side.lengths.slice(from, to),
    lonely: side.lonely.slice(from, to),
    opens: side.opens.slice(from, to),
  };
}
