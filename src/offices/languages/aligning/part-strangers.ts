import type { Language } from '../../../platform/language.ts';
import { letterPartOf } from '../texts/letter-part.ts';
import type { Bead } from './align-sentences.ts';
import { readTraces, type Trace, type TracedText } from './read-traces.ts';
import { isLabel } from './split-labels.ts';

export type Spoken = { language: Language; units: readonly { paragraph: number; text: string }[] };

/**
 * Pairs of sentences that score more than `doubtful` are not asked. Two paragraphs whose pairs sum to less than `least` are strangers; in others
 * a pair is that scores `kept` below it. Words tell `words` of their weight, for they come in company.
 */
export const strangerTuning = { doubtful: 6, least: -6.5, kept: -2.5, words: 0.6 };
/** How often figures and addresses are answered in a translation, and by chance. */
const ofValues = { answered: 0.9, byChance: 0.1 };
/** Of texts of another kind than those that taught the rates, less is answered. */
const surest = 0.65;
/** In characters: what is shorter and has another number is another label, heading or item. */
const label = 32;

/**
 * Parts pairs that only their place and length brought together: hardly a word of either side is answered by the other, where the words of a
 * translation mostly are. Inside two paragraphs that other sentences pair already, more must speak against it.
 */
export function partStrangers(beads: readonly Bead[], a: Spoken, b: Spoken, least = strangerTuning.least): Bead[] {
  const scores = beads.map((bead) => scoreOf(bead, a, b));
  const sums = new Map<string, number>();
  for (const [place, bead] of beads.entries())
    for (const pair of pairsOf(bead, a, b)) sums.set(pair, (sums.get(pair) ?? 0) + (scores[place] ?? 0));
  return beads.flatMap((bead, place) => {
    const score = scores[place] ?? 0;
    const held = pairsOf(bead, a, b).map((pair) => sums.get(pair) ?? 0);
    if (held.length === 0 || (Math.min(...held) >= least && score >= least + strangerTuning.kept)) return [bead];
    return [
      { a: bead.a, b: [], confidence: 0 },
      { a: [], b: bead.b, confidence: 0 },
    ];
  });
}

/** What speaks for a pair: its place and length as the search saw them, and where these leave a doubt its words. */
function scoreOf(bead: Bead, a: Spoken, b: Spoken): number {
  if (bead.a.length === 0 || bead.b.length === 0) return 0;
  const score = -Math.log(1 / bead.confidence - 1) * 4;
  if (score > strangerTuning.doubtful) return score;
  const [one, other] = [textOf(a, bead.a), textOf(b, bead.b)];
  if (isLetterPart(one) && isLetterPart(other)) return score;
  return areOtherLabels(one, other) ? Number.NEGATIVE_INFINITY : score + strangerTuning.words * answerOdds(one, other);
}

type Text = { language: Language; text: string };

/** How much likelier two texts are each other's translation than strangers, by their listed words and figures: a logarithm. */
export function answerOdds(a: Text, b: Text): number {
  const [one, other] = [readTraces(a.text, a.language), readTraces(b.text, b.language)];
  const sum = (traces: readonly Trace[], there: Set<string>) => traces.reduce((all, trace) => all + oddsOf(trace, there), 0);
  return sum(one.traces, other.keys) + sum(other.traces, one.keys);
}

function oddsOf({ kind, keys, rate }: Trace, there: Set<string>): number {
  if (kind === 'other') return 0;
  const { answered, byChance } = rate ?? ofValues;
  const likely = Math.min(surest, answered);
  return Math.log(keys.some((key) => there.has(key)) ? likely / byChance : (1 - likely) / (1 - byChance));
}

/** Each language takes leave and greets in its own words. */
function isLetterPart({ language, text }: Text): boolean {
  const part = letterPartOf(text, language);
  return part === 'closing' || part === 'salutation';
}

/** A label is no heading, and none of another number. */
function areOtherLabels(a: Text, b: Text): boolean {
  if (a.text.length > label || b.text.length > label || !(isLabel(a.text) || isLabel(b.text))) return false;
  const [one, other] = [readTraces(a.text, a.language), readTraces(b.text, b.language)].map(numbersOf);
  if (!one || !other || one.some((number) => other.includes(number))) return false;
  return (one.length > 0 || !isLabel(a.text)) && (other.length > 0 || !isLabel(b.text));
}

function numbersOf({ keys }: TracedText): string[] {
  return [...keys].filter((key) => /^\d+$/.test(key));
}

function textOf({ language, units }: Spoken, places: readonly number[]): Text {
  return { language, text: places.map((place) => units[place]?.text ?? '').join(' ') };
}

/** The pairs of paragraphs that a pair of sentences links. */
function pairsOf({ a, b }: Bead, left: Spoken, right: Spoken): string[] {
  const pairs = a.flatMap((one) => b.map((other) => `${left.units[one]?.paragraph} ${right.units[other]?.paragraph}`));
  return [...new Set(pairs)];
}
