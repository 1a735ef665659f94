import type { Language } from '../../platform/language.ts';
import { agree, comparedValues } from './compare-values.ts';
import { type RecogniseOptions, recogniseFacts } from './recognise-facts.ts';

/** Places of the paragraphs of two versions that say the same: one to one, one to two, or one alone. */
export type Pairing = { a: number[]; b: number[] };
export type PairSide = { language: Language; texts: string[] };

type Weighed = { length: number; anchors: string[] };
type Step = { a: number; b: number; cost: number };

/** Costs found by dropping (53 of 63 named exactly) and cutting (50 of 52) each paragraph of a real report; length weighs 1.6, a stray value 1.5. */
const steps: Step[] = [
  { a: 1, b: 1, cost: 0 },
  { a: 1, b: 2, cost: 1.2 },
  { a: 2, b: 1, cost: 1.2 },
  { a: 1, b: 0, cost: 2 },
  { a: 0, b: 1, cost: 2 },
];

/** Pairs the paragraphs of two versions in order, by length and by the values both state (dynamic programming, no pruning). */
export function pairParagraphs(a: PairSide, b: PairSide, options: RecogniseOptions = {}): Pairing[] {
  const left = weigh(a, options);
  const right = weigh(b, options);
  const ratio = ratioOf(left, right);
  const best: { cost: number; step: Step | undefined }[][] = left.concat({ length: 0, anchors: [] }).map(() => []);
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      const choices = steps
        .filter((step) => step.a <= i && step.b <= j)
        .map((step) => ({
          step,
          cost: (best[i - step.a]?.[j - step.b]?.cost ?? 0) + costOf(left.slice(i - step.a, i), right.slice(j - step.b, j), step, ratio),
        }));
      const row = best[i];
      if (row)
        row[j] = choices.length
          ? choices.reduce((least, choice) => (choice.cost < least.cost ? choice : least))
          : { cost: 0, step: undefined };
    }
  }
  return walkBack(best, left.length, right.length);
}

/** How much longer the second language writes: by all its text, or by its middle paragraph when their numbers differ (one may be missing). */
function ratioOf(left: Weighed[], right: Weighed[]): number {
  const size = left.length === right.length ? total : middle;
  return (size(right) + 1) / (size(left) + 1);
}

function middle(side: Weighed[]): number {
  const lengths = side.map(({ length }) => length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

function walkBack(best: { step: Step | undefined }[][], rows: number, columns: number): Pairing[] {
  const pairs: Pairing[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const step = best[i]?.[j]?.step;
    if (!step) throw new Error('the aligner lost its way');
    pairs.unshift({ a: range(i - step.a, i), b: range(j - step.b, j) });
    i -= step.a;
    j -= step.b;
  }
  return pairs;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function weigh({ language, texts }: PairSide, options: RecogniseOptions): Weighed[] {
  return texts.map((text) => {
    const facts = recogniseFacts(text, language, options);
    const values = comparedValues(facts).filter(({ weak }) => !weak);
    const codes = facts.flatMap((fact) => (fact.kind === 'acronym' ? [`acronym ${fact.value}`] : []));
    return { length: text.length, anchors: [...new Set([...values.map(({ group, value }) => `${group} ${value}`), ...codes])] };
  });
}

function total(side: Weighed[]): number {
  return side.reduce((sum, { length }) => sum + length, 0);
}

function costOf(a: Weighed[], b: Weighed[], step: Step, ratio: number): number {
  if (a.length === 0 || b.length === 0) return step.cost;
  const length = 1.6 * Math.abs(Math.log((total(b) + 20) / (total(a) * ratio + 20)));
  return step.cost + length + anchorCost(anchorsOf(a), anchorsOf(b)) + strayCost(a, b) + strayCost(b, a);
}

function anchorsOf(side: Weighed[]): string[] {
  return side.flatMap(({ anchors }) => anchors);
}

/** Of two paragraphs taken as one, each must share a value with the other side if it has any. */
function strayCost(joined: Weighed[], other: Weighed[]): number {
  if (joined.length < 2) return 0;
  const theirs = anchorsOf(other);
  const strays = joined.filter(({ anchors }) => anchors.some(isValue) && !anchors.some((one) => theirs.some((two) => agree(one, two))));
  return 1.5 * strays.length;
}

/** From -2 (all values shared) over 0 (nothing to compare) to 1 (values on both sides, none shared). */
function anchorCost(a: string[], b: string[]): number {
  const [mine, theirs] = [a.filter(isValue), b.filter(isValue)];
  const shared = a.filter((one) => b.some((other) => agree(one, other))).length;
  if (shared === 0) return mine.length && theirs.length ? 1 : 0;
  return (-4 * shared) / (a.length + b.length + Math.max(0, shared * 2 - a.length - b.length));
}

function isValue(anchor: string): boolean {
  return !anchor.startsWith('acronym ');
}
