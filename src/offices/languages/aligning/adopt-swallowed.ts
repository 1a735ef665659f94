import { pattern } from '../read-patterns.ts';
import type { Bead } from './align-sentences.ts';
import { type LengthModel, lengthScore } from './length-model.ts';
import { answerOdds, type Spoken } from './part-strangers.ts';

/**
 * What speaks for a lone paragraph being written at an end of the sentence beside its place: `prior` before anything is known, `words` of what
 * its words say, `length` of how well a stretch of its length fits, `capital` where the rest begins with one, or lacks it. A heading may
 * be translated freely: its words say `free` at worst.
 */
export const swallowTuning = { prior: 0.2, words: 0.4, length: 0.5, capital: 0.8, noCapital: -3, free: -2 };
/** In characters: a longer paragraph is no heading or line that a translation writes into a sentence. */
const longest = 160;
const closes = /[.!?;؛؟。！？；][)»”"’」』）]*\s*$/u;

type Side = 'a' | 'b';
type Spot = { home: Bead; side: Side; place: number; answer: number; atStart: boolean };

/**
 * Takes headings and short lines that stand alone into the pair before or behind them, where the other version writes them without a stop into
 * the same sentence: "Settlement of disputes Disputes shall be settled…".
 */
export function adoptSwallowed(beads: readonly Bead[], a: Spoken, b: Spoken): Bead[] {
  const adopted = beads.map((bead) => ({ ...bead }));
  const sides = { a, b };
  const ratio = lengthOf(b) / Math.max(1, lengthOf(a));
  for (const [index, bead] of adopted.entries()) {
    const side = bead.b.length === 0 ? 'a' : bead.a.length === 0 ? 'b' : undefined;
    const place = side && bead[side][0];
    if (side === undefined || place === undefined || bead[side].length > 1 || !isShortParagraph(sides[side], place)) continue;
    const spots = spotsOf(adopted, index, side, place, sides);
    const best = spots
      .map((spot) => ({ spot, odds: oddsOf(spot, sides, { ratio: side === 'a' ? ratio : 1 / ratio, spread: 1 }) }))
      .sort((x, y) => y.odds - x.odds)[0];
    if (!best || best.odds <= 0) continue;
    best.spot.home[side] = [...best.spot.home[side], place].sort((x, y) => x - y);
    bead[side] = [];
  }
  return adopted.filter((bead) => bead.a.length + bead.b.length > 0);
}

function lengthOf({ units }: Spoken): number {
  return units.reduce((all, { text }) => all + lettersOf(text), 0);
}

function isShortParagraph({ units }: Spoken, place: number): boolean {
  const own = units[place];
  return own !== undefined && own.text.length <= longest && [place - 1, place + 1].every((at) => units[at]?.paragraph !== own.paragraph);
}

/** The pairs beside a lone paragraph where no stop parts it from the sentence there. */
function spotsOf(beads: Bead[], index: number, side: Side, place: number, sides: Record<Side, Spoken>): Spot[] {
  const other = side === 'a' ? 'b' : 'a';
  const { units } = sides[side];
  const isOpen = (at: number) => !closes.test(units[at]?.text ?? '.');
  const pairAt = (from: number, step: number) => {
    const home = beads[from];
    return home && home.a.length > 0 && home.b.length > 0 && home[side].includes(place + step) ? home : undefined;
  };
  const next = isOpen(place) ? nearestPair(beads, index, 1, side, pairAt) : undefined;
  const before = isOpen(place - 1) ? nearestPair(beads, index, -1, side, pairAt) : undefined;
  return [
    ...(next ? [{ home: next, side, place, answer: next[other][0] ?? -1, atStart: true }] : []),
    ...(before ? [{ home: before, side, place, answer: before[other].at(-1) ?? -1, atStart: false }] : []),
  ];
}

/** The bead beside one, what only the other side has passed over. */
function nearestPair(beads: Bead[], index: number, step: 1 | -1, side: Side, pairAt: (from: number, step: number) => Bead | undefined) {
  let at = index + step;
  while (beads[at] && (beads[at] as Bead)[side].length === 0) at += step;
  return Math.abs(at - index) === 1 ? pairAt(at, step) : undefined;
}

/** What speaks for a paragraph being the first or last words of a sentence, and the pair there the rest of it: the best cut decides. */
function oddsOf({ home, side, place, answer, atStart }: Spot, sides: Record<Side, Spoken>, model: LengthModel): number {
  const other = side === 'a' ? 'b' : 'a';
  const [{ language }, { language: theirs }] = [sides[side], sides[other]];
  const textOf = (which: Side, places: readonly number[]) => places.map((at) => sides[which].units[at]?.text ?? '').join(' ');
  const [own, paired, whole] = [textOf(side, [place]), textOf(side, home[side]), textOf(other, [answer])];
  const beside = textOf(
    other,
    home[other].filter((at) => at !== answer),
  );
  const fitOf = (mine: string, there: string, least = Number.NEGATIVE_INFINITY) =>
    Math.max(least, swallowTuning.words * answerOdds({ language, text: mine }, { language: theirs, text: there })) +
    swallowTuning.length * lengthScore(lettersOf(mine), lettersOf(there), model);
  const before = fitOf(paired, `${beside} ${whole}`);
  let best = Number.NEGATIVE_INFINITY;
  for (const cut of cutsOf(whole, theirs)) {
    const [first, last] = [whole.slice(0, cut), whole.slice(cut)];
    const [text, rest] = atStart ? [first, last] : [last, first];
    const stretch = Math.log(lettersOf(text) / (lettersOf(own) * model.ratio));
    if (Math.abs(stretch) > 1.1) continue;
    best = Math.max(best, fitOf(own, text, swallowTuning.free) + fitOf(paired, `${beside} ${rest}`) - before + caseOdds(last, theirs));
  }
  return best + swallowTuning.prior;
}

/** Where a language has capitals, what follows a heading begins with one. */
function caseOdds(last: string, language: Spoken['language']): number {
  if (language === 'ar' || language === 'zh') return 0;
  return /^[«“"]?[\p{Lu}\d]/u.test(last) ? swallowTuning.capital : swallowTuning.noCapital;
}

function lettersOf(text: string): number {
  return Math.max(1, text.replace(pattern(String.raw`[^\p{L}\p{N}]`, 'gu'), '').length);
}

/** Where a sentence may be cut in two: between words, in Chinese between characters. */
function cutsOf(text: string, language: Spoken['language']): number[] {
  const border = language === 'zh' ? pattern(String.raw`(?=\p{Script=Han})`, 'gu') : /(?<=\s)(?=\S)/gu;
  return [...text.matchAll(border)].map(({ index }) => index).filter((at) => at > 0);
}
