import type { Language } from '../../../platform/language.ts';
import type { WeighedTrace } from '../../languages/public.ts';
import { cutParts } from './cut-parts.ts';

/** A stretch of a bead's text that the other side seems not to have; `odds` is the logarithm of how likely that is against all being there. */
export type LostPart = { start: number; end: number; odds: number; words: { start: number; end: number }[] };
/** How long sentences of the two languages are beside one another: the usual logarithm of their ratio, and its spread for a long sentence. */
export type LengthRatio = { middle: number; variance: number };
export type Side = { text: string; language: Language; traces: readonly WeighedTrace[] };

/** What lengths and words weigh beside one another, and what a part costs before anything is known of it. */
export const lossTuning = { length: 0.5, word: 0.6, aside: 1.5, lengthMost: 8 };
/** In letters: a shorter part is no clause. */
const least = 14;
const mostShare = 0.8;

/** The likeliest part of a text that another leaves out: sentences, clauses between signs, or phrases from one linking word to the next. */
export function findLostPart(longer: Side, shorter: Side, ratio: LengthRatio): LostPart | undefined {
  const cuts = cutParts(longer.text, longer.language);
  const letters = sums(cuts, (from, to) => lettersIn(longer.text.slice(from, to), longer.language) - 1);
  const weights = sums(cuts, (from, to) => sum(longer.traces.filter(({ start }) => start >= from && start < to)));
  const all = letters.at(-1) ?? 0;
  const there = lettersIn(shorter.text, shorter.language);
  let best: LostPart | undefined;
  for (let from = 0; from < cuts.length - 1; from++) {
    for (let to = from + 1; to < cuts.length; to++) {
      const size = (letters[to] ?? 0) - (letters[from] ?? 0);
      const share = size / all;
      if (size < least) continue;
      if (share > mostShare) break;
      const words = (weights[to] ?? 0) - (weights[from] ?? 0);
      const costs = (cuts[from]?.cost ?? 0) + (cuts[to]?.cost ?? 0);
      const odds = weighLoss({ all, there, size, words }, ratio) - costs;
      if (odds > (best?.odds ?? 0)) best = { start: cuts[from]?.at ?? 0, end: cuts[to]?.at ?? 0, odds, words: [] };
    }
  }
  if (!best) return undefined;
  const aside = /^[(（]?[^()（）]*[)）]\s*$/u.test(longer.text.slice(best.start, best.end)) ? lossTuning.aside : 0;
  return { ...best, odds: best.odds - aside, words: lostWords(longer.traces, best) };
}

/**
 * The logarithm of how much likelier the loss of a part is than its being there: by the letters of the whole, of the part and of the other
 * side, and by what of its words is answered.
 */
export function weighLoss(
  { all, there, size, words }: { all: number; there: number; size: number; words: number },
  { middle, variance }: LengthRatio,
): number {
  const ratio = Math.log(Math.max(1, all) / there) - middle;
  const spread = variance + 2 / Math.min(Math.max(1, all), there);
  const lengths = (ratio ** 2 - (ratio + Math.log(1 - Math.min(mostShare, size / all))) ** 2) / (2 * spread);
  const { length, word, lengthMost } = lossTuning;
  return length * Math.max(-lengthMost, Math.min(lengthMost, lengths)) + word * words;
}

/** Words of a part that are in the lists or were learned and that nothing of the other side answers. */
function lostWords(traces: readonly WeighedTrace[], { start, end }: { start: number; end: number }) {
  return traces
    .filter((trace) => trace.start >= start && trace.end <= end && !trace.isAnswered && trace.weight > 0.3)
    .map((trace) => ({ start: trace.start, end: trace.end }));
}

const sum = (traces: readonly WeighedTrace[]) => traces.reduce((all, { weight }) => all + weight, 0);

/** Running sums over the stretches between cuts. */
function sums(cuts: readonly { at: number }[], of: (from: number, to: number) => number): number[] {
  const made = [0];
  for (let index = 1; index < cuts.length; index++) made.push((made[index - 1] ?? 0) + of(cuts[index - 1]?.at ?? 0, cuts[index]?.at ?? 0));
  return made;
}

/** What stands for an acronym: the length of the name that another language spells out. */
const spelled = 'x'.repeat(16);

/** Letters and digits as English would write them: a Chinese character counts as three, addresses not at all. */
export function lettersIn(text: string, language: Language): number {
  const plain = text.replace(/\S+@\S+|https?:\/\/\S+|[(（][A-Z]{2,8}[)）]/g, '').replace(/(?<!\p{L})[A-Z]{3,7}(?!\p{L})/gu, spelled);
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (language !== 'zh') return Math.max(1, letters);
  return letters + 2 * (plain.match(/\p{Script=Han}/gu)?.length ?? 0) + 1;
}
