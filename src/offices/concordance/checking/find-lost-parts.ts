import type { Language } from '../../../platform/language.ts';
import { compilePattern, pattern, type WeighedTrace } from '../../languages/public.ts';
import { cutParts, type PartCut } from './cut-parts.ts';
import { openGaps } from './weigh-gaps.ts';

/** A stretch of a bead's text that the other side seems not to have; `odds` is the logarithm of how likely that is against all being there. */
export type LostPart = { start: number; end: number; odds: number; words: { start: number; end: number }[] };
/** How long sentences of the two languages are beside one another: the usual logarithm of their ratio, and its spread for a long sentence. */
export type LengthRatio = { middle: number; variance: number };
export type Side = { text: string; language: Language; traces: readonly WeighedTrace[] };

/** What lengths and words weigh beside one another where a sentence may be joined to the pair beside it. */
export const lossTuning = { length: 0.62, unanswered: 0.27, answered: 0.72, aside: 1.5, lengthMost: 8 };
/**
 * What speaks for the loss of a part, fitted to losses made in parallel texts and to what clean ones show: the lengths, the room between the
 * words around it, its words that are answered and those that are not, words of the other side that nothing here answers (a free translation), and where the part stands.
 */
export const partTuning = {
  base: -4.22,
  length: 0.64,
  gap: 0.25,
  missing: 0.61,
  found: 0.5,
  stray: 0.81,
  share: 1.63,
  sign: 0.21,
  last: 1.4,
  fromChinese: 0.28,
  toChinese: -0.76,
};
/** In letters: a shorter part is no clause. */
const least = 14;
const mostShare = 0.8;

/** The likeliest part of a text that another leaves out: sentences, clauses between signs, or phrases from one linking word to the next. */
export function findLostPart(longer: Side, shorter: Side, ratio: LengthRatio): LostPart | undefined {
  const cuts = cutParts(longer.text, longer.language);
  const letters = sums(cuts, (from, to) => lettersIn(longer.text.slice(from, to), longer.language) - 1);
  const within = (from: number, to: number) => longer.traces.filter(({ start }) => start >= from && start < to);
  const missing = sums(cuts, (from, to) => missingIn(within(from, to)));
  const found = sums(cuts, (from, to) => foundIn(within(from, to)));
  const all = letters.at(-1) ?? 0;
  const there = lettersIn(shorter.text, shorter.language);
  const known = weighSides(longer, shorter, there);
  const gapOf = openGaps(cuts, { ...longer, letters: all }, { ...shorter, letters: there }, Math.exp(ratio.middle));
  let best: LostPart | undefined;
  for (let from = 0; from < cuts.length - 1; from++) {
    for (let to = from + 1; to < cuts.length; to++) {
      const between = (sum: readonly number[]) => (sum[to] ?? 0) - (sum[from] ?? 0);
      const size = between(letters);
      if (size < least) continue;
      if (size / all > mostShare) break;
      const [first, last] = [cuts[from], cuts[to]];
      const place = placeOf(first, to === cuts.length - 1) - (first?.cost ?? 0) - (last?.cost ?? 0);
      const words = partTuning.missing * between(missing) - partTuning.found * between(found);
      const lengths = partTuning.length * lengthsOf({ all, there, size }, ratio) + partTuning.share * (size / all);
      const odds = known + lengths + words + place + partTuning.gap * gapOf(from, to, size);
      if (!best || odds > best.odds) best = { start: first?.at ?? 0, end: last?.at ?? 0, odds, words: [] };
    }
  }
  if (!best) return undefined;
  const aside = /^[(（]?[^()（）]*[)）]\s*$/u.test(longer.text.slice(best.start, best.end)) ? lossTuning.aside : 0;
  return { ...best, odds: best.odds - aside, words: lostWords(longer.traces, best) };
}

/** What is known before a part is looked at: the languages, and how much of the shorter side the longer one leaves unanswered. */
function weighSides(longer: Side, shorter: Side, there: number): number {
  const { base, stray, fromChinese, toChinese } = partTuning;
  const languages = (longer.language === 'zh' ? fromChinese : 0) + (shorter.language === 'zh' ? toChinese : 0);
  return base + languages - (stray * missingIn(shorter.traces)) / Math.sqrt(there);
}

/** A part behind a sign, and the last one, are left out more easily. */
function placeOf(first: PartCut | undefined, isLast: boolean): number {
  return (first && first.at > 0 && first.cost === 0 ? partTuning.sign : 0) + (isLast ? partTuning.last : 0);
}

const missingIn = (traces: readonly WeighedTrace[]) => sum(traces.filter(({ isAnswered }) => !isAnswered));
const foundIn = (traces: readonly WeighedTrace[]) => -sum(traces.filter(({ isAnswered }) => isAnswered));

/**
 * The logarithm of how much likelier the loss of a part is than its being there: by the letters of the whole, of the part and of the other
 * side, and by what of its words is answered (see `lossTuning`).
 */
export function weighLoss({ words, ...sizes }: { all: number; there: number; size: number; words: number }, ratio: LengthRatio): number {
  return lossTuning.length * lengthsOf(sizes, ratio) + words;
}

/** How much likelier the lengths are with the part lost than with it there, as a logarithm within bounds. */
function lengthsOf({ all, there, size }: { all: number; there: number; size: number }, { middle, variance }: LengthRatio): number {
  const ratio = Math.log(Math.max(1, all) / there) - middle;
  const spread = variance + 2 / Math.min(Math.max(1, all), there);
  const lengths = (ratio ** 2 - (ratio + Math.log(1 - Math.min(mostShare, size / all))) ** 2) / (2 * spread);
  return Math.max(-lossTuning.lengthMost, Math.min(lossTuning.lengthMost, lengths));
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

/** A name that Chinese spells by sounds, its parts joined by a point: a character for a syllable. */
const spelledName = compilePattern(String.raw`\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,7}?(?=·|先生|女士|[^\p{Script=Han}]|$))+`, 'gu');

/** Letters and digits as English would write them: a Chinese character counts as three, in a name spelled by sounds as two; addresses not at all. */
export function lettersIn(text: string, language: Language): number {
  const plain = text
    .replace(/\S+@\S+|https?:\/\/\S+|[(（][A-Z]{2,8}[)）]/g, '')
    .replace(pattern(String.raw`(?<!\p{L})[A-Z]{3,7}(?!\p{L})`, 'gu'), spelled);
  const letters = plain.replace(pattern(String.raw`[^\p{L}\p{N}]`, 'gu'), '').length;
  if (language !== 'zh') return Math.max(1, letters);
  const han = plain.match(pattern(String.raw`\p{Script=Han}`, 'gu'))?.length ?? 0;
  const inNames = plain.match(spelledName)?.reduce((all, name) => all + name.length - 1, 0) ?? 0;
  return letters + 2 * han - inNames + 1;
}
