import type { Language } from '../../../platform/language.ts';
import { readTraces, type SentenceBead, type Trace, weighTraces } from '../../languages/public.ts';
import { type LengthRatio, lettersIn, lossTuning, weighLoss } from './find-lost-parts.ts';

type Place = SentenceBead['a'][number];
/** `odds`, a logarithm, says how much likelier a lone sentence is lost than said by a pair beside it, where one could say it. */
export type WeighedBead = SentenceBead & { odds?: number };
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
): WeighedBead[] {
  const joined = beads.map((bead): WeighedBead => ({ ...bead }));
  for (const [index, bead] of joined.entries()) {
    const side = bead.b.length === 0 ? 'a' : bead.a.length === 0 ? 'b' : undefined;
    if (!side || (bead.a.length === 0 && bead.b.length === 0)) continue;
    const homes = [index - 1, index + 1].flatMap((at) => joined[at] ?? []).filter((home) => isBeside(home, bead, side));
    const weighed = homes.map((home) => ({ home, odds: oddsOfLoss(bead[side], home, side, pair, textOf, ratio) }));
    const best = weighed.sort((x, y) => x.odds - y.odds)[0];
    if (best) bead.odds = best.odds;
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
  const [text, beside] = [part, home[side]].map((places) => places.map((place) => textOf(mine, place)).join(' ')) as [string, string];
  const there = answer.map((place) => textOf(theirs, place)).join(' ');
  const words = weighWords({ language: mine, text }, { language: mine, text: beside }, { language: theirs, text: there });
  const size = lettersIn(text, mine);
  const sizes = { size, all: size + lettersIn(beside, mine), there: lettersIn(there, theirs) };
  return weighLoss({ ...sizes, words }, side === 'a' ? ratio : { ...ratio, middle: -ratio.middle });
}

type Text = { language: Language; text: string };

/** What the words of a sentence say for its loss: those unanswered speak for it; those answered against it, unless they answer its neighbour. */
function weighWords(part: Text, beside: Text, there: Text): number {
  const traces = weighTraces([{ a: part, b: there }])[0]?.a ?? [];
  const [own, neighbours, theirs] = [part, beside, there].map(({ language, text }) => readTraces(text, language).traces);
  const count = (list: readonly Trace[] | undefined, keys: readonly string[]) =>
    (list ?? []).filter((one) => one.keys.some((key) => keys.includes(key))).length;
  return traces.reduce((sum, { start, end, weight, isAnswered }) => {
    if (!isAnswered) return sum + lossTuning.unanswered * weight;
    const keys = own?.find((one) => one.start === start && one.end === end)?.keys ?? [];
    const isFree = count(theirs, keys) > count(neighbours, keys);
    return sum + (isFree ? lossTuning.answered : 0) * weight;
  }, 0);
}
