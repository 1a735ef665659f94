import { adoptSwallowed } from './adopt-swallowed.ts';
import { alignSentences, type Bead } from './align-sentences.ts';
import { type Cut, cutSide, type PairSide, type SentencePlace } from './cut-side.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { partStrangers, type Spoken } from './part-strangers.ts';

export type SentenceBead = { a: SentencePlace[]; b: SentencePlace[]; confidence: number };
export type Alignment = { paragraphs: Bead[]; sentences: SentenceBead[] };

/**
 * Pairs two versions: sentences first, n to m and in order, then the paragraphs that hang together by them. What has no partner stands in a
 * bead of its own; paragraphs merged, split, added and left out on either side are found again. `least` (a logarithm, usually that of `strangerTuning`) is how
 * little may speak for two paragraphs in one place.
 */
export function alignTexts(a: PairSide, b: PairSide, least?: number): Alignment {
  const [left, right] = [cutSide(a), cutSide(b)];
  const found = alignSentences(
    left.map(({ features }) => features),
    right.map(({ features }) => features),
  );
  const [mine, theirs] = [spoken(a, left), spoken(b, right)];
  const beads = adoptSwallowed(partStrangers(found, mine, theirs, least), mine, theirs);
  const counts = { a: a.texts.length, b: b.texts.length };
  return {
    paragraphs: joinParagraphs(left.map(placed), right.map(placed), beads, counts),
    sentences: beads.map((bead) => ({ a: places(left, bead.a), b: places(right, bead.b), confidence: bead.confidence })),
  };
}

/** Pairs the paragraphs of two versions (see `alignTexts`). */
export function alignUnits(a: PairSide, b: PairSide): Bead[] {
  return alignTexts(a, b).paragraphs;
}

function spoken({ language, texts }: PairSide, cuts: Cut[]): Spoken {
  return { language, units: cuts.map(({ unit, start, end }) => ({ paragraph: unit, text: (texts[unit] ?? '').slice(start, end) })) };
}

function placed({ unit, features }: Cut): { paragraph: number; length: number } {
  return { paragraph: unit, length: features.length };
}

function places(cuts: Cut[], beads: number[]): SentencePlace[] {
  return beads.flatMap((place) => {
    const found = cuts[place];
    return found ? [{ unit: found.unit, start: found.start, end: found.end }] : [];
  });
}
