import type { Language } from '../../../platform/language.ts';
import { type SentenceBead, weighTraces } from '../../languages/public.ts';
import { type LengthRatio, lettersIn, weighLoss } from './find-lost-parts.ts';

type Place = SentenceBead['a'][number];
type TextOf = (language: Language, place: Place) => string;
type Pair = { one: Language; other: Language };

/**
 * Takes sentences without a partner into the pair beside them where that pair says them too: one language ends a sentence where another goes on
 * with a comma. What is likelier lost than said there (`enough`, a logarithm) stays alone.
 */
export function joinNeighbours(
  beads: readonly SentenceBead[],
  pair: Pair,
  textOf: TextOf,
  ratio: LengthRatio,
  enough: number,
): SentenceBead[] {
  const joined = beads.map((bead) => ({ ...bead }));
  for (const [index, bead] of joined.entries()) {
    const side = bead.b.length === 0 ? 'a' : bead.a.length === 0 ? 'b' : undefined;
    if (!side || (bead.a.length === 0 && bead.b.length === 0)) continue;
    const homes = [index - 1, index + 1].flatMap((at) => joined[at] ?? []).filter((home) => isBeside(home, bead, side));
    const weighed = homes.map((home) => ({ home, odds: oddsOfLoss(bead[side], home, side, pair, textOf, ratio) }));
    const best = weighed.sort((x, y) => x.odds - y.odds)[0];
    if (!best || best.odds >= enough) continue;
    best.home[side] = [...best.home[side], ...bead[side]].sort((x, y) => x.unit - y.unit || x.start - y.start);
    bead[side] = [];
  }
  return joined.filter(({ a, b }) => a.length + b.length > 0);
}

/** A pair that holds sentences of the same paragraph. */
function isBeside(home: SentenceBead, bead: SentenceBead, side: 'a' | 'b'): boolean {
  return home.a.length > 0 && home.b.length > 0 && home[side].some(({ unit }) => bead[side].some((one) => one.unit === unit));
}

function oddsOfLoss(
  part: readonly Place[],
  home: SentenceBead,
  side: 'a' | 'b',
  { one, other }: Pair,
  textOf: TextOf,
  ratio: LengthRatio,
): number {
  const [mine, theirs, answer] = side === 'a' ? [one, other, home.b] : [other, one, home.a];
  const text = part.map((place) => textOf(mine, place)).join(' ');
  const there = answer.map((place) => textOf(theirs, place)).join(' ');
  const traces = weighTraces([{ a: { language: mine, text }, b: { language: theirs, text: there } }])[0]?.a ?? [];
  const size = lettersIn(text, mine);
  const all = size + lettersIn(home[side].map((place) => textOf(mine, place)).join(' '), mine);
  const words = traces.reduce((sum, { weight }) => sum + weight, 0);
  return weighLoss({ all, there: lettersIn(there, theirs), size, words }, side === 'a' ? ratio : { ...ratio, middle: -ratio.middle });
}
