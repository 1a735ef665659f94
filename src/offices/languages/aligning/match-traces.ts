import type { Language } from '../../../platform/language.ts';
import { learnLexicon } from './learn-lexicon.ts';
import { readTraces, type Trace } from './read-traces.ts';

/**
 * A stretch of text with a weight for each of its traces: above zero speaks for the loss of the trace, below for its being there. Where one
 * trace alone answers it and nothing else, `answer` is its place in the other text.
 */
export type WeighedTrace = {
  start: number;
  end: number;
  weight: number;
  isAnswered: boolean;
  kind: Trace['kind'];
  answer?: { start: number; end: number };
};
type Side = { language: Language; text: string };

/** How often a word of a kind is answered where its sentence is, until the text itself tells. */
const usual: Record<Trace['kind'], number> = { value: 0.95, listed: 0.74, other: 0 };
/** How often the rest of a sentence answers a word whose own part is gone, at least and where nothing was learned. */
const usualChance = 0.17;
/** So many sentences a word must have stood in before the text is believed rather than the list. */
const belief = 3;

type Tally = { seen: number; answered: number };
type Pair = { a: ReturnType<typeof readTraces>; b: ReturnType<typeof readTraces> };

/**
 * Weighs, for sentences paired with one another, what each leaves unanswered of the other: by value, by the lists, by likeness and by what the
 * pairs themselves teach; a word that these versions often leave unanswered weighs little.
 */
export function weighTraces(pairs: readonly { a: Side; b: Side }[]): { a: WeighedTrace[]; b: WeighedTrace[] }[] {
  const read = pairs.map(({ a, b }) => ({ a: readTraces(a.text, a.language), b: readTraces(b.text, b.language) }));
  learn(read);
  const tallies = { a: tally(read, 'a', 'b'), b: tally(read, 'b', 'a') };
  return read.map((pair) => ({ a: weighSide(pair.a, pair.b, tallies.a), b: weighSide(pair.b, pair.a, tallies.b) }));
}

/** A word is asked for by what was learned only where little doubt is left. */
const sure = { together: 3, dice: 0.75 };

/** Adds keys for stems that mostly stand together in these pairs. */
function learn(read: Pair[]): void {
  const unit = ({ traces }: Pair['a']) => ({ stems: [...new Set(traces.flatMap(({ stems }) => stems))] });
  const beads = read.map((_, place) => ({ a: [place], b: [place], confidence: 1 }));
  const lexicon = learnLexicon(
    read.map(({ a }) => unit(a)),
    read.map(({ b }) => unit(b)),
    beads,
    sure,
  );
  for (const { a, b } of read) {
    for (const [side, known] of [
      [a, lexicon.a],
      [b, lexicon.b],
    ] as const) {
      for (const trace of side.traces) {
        const learned = trace.stems.flatMap((stem) => known.get(stem) ?? []);
        for (const key of learned) side.keys.add(key);
        if (trace.kind !== 'other' || learned.length === 0) continue;
        trace.keys.push(...learned);
        trace.kind = 'listed';
      }
    }
  }
}

const nameOf = ({ kind, stems, keys }: Trace): string => (kind === 'value' ? 'value' : (stems[0] ?? keys[0] ?? ''));

function tally(read: Pair[], from: 'a' | 'b', to: 'a' | 'b'): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const pair of read) {
    for (const trace of pair[from].traces) {
      const name = nameOf(trace);
      const known = tallies.get(name) ?? { seen: 0, answered: 0 };
      tallies.set(name, { seen: known.seen + 1, answered: known.answered + (isAnswered(trace, pair[to].keys) ? 1 : 0) });
    }
  }
  return tallies;
}

/** Hours, days and months are written in other ways elsewhere. */
function isSmall({ keys }: Trace): boolean {
  return Number(keys[0]) <= 31;
}

function isAnswered({ keys }: Trace, there: Set<string>): boolean {
  return keys.some((key) => there.has(key));
}

function expectedOf(trace: Trace): { expected: number; byChance: number } {
  if (trace.rate) return { expected: trace.rate.answered, byChance: trace.rate.byChance };
  return { expected: trace.kind === 'value' && isSmall(trace) ? usual.listed : usual[trace.kind], byChance: usualChance };
}

/** The place of the one trace that answers another, where neither could be answered otherwise. */
function onlyAnswer({ keys }: Trace, own: readonly Trace[], theirs: readonly Trace[]): WeighedTrace['answer'] {
  const sharing = (traces: readonly Trace[]) => traces.filter((other) => other.keys.some((key) => keys.includes(key)));
  const [answer, ...more] = sharing(theirs);
  if (!answer || more.length > 0 || sharing(own).length > 1) return undefined;
  return { start: answer.start, end: answer.end };
}

function weighSide({ traces }: Pair['a'], { keys, traces: theirs }: Pair['b'], tallies: Map<string, Tally>): WeighedTrace[] {
  const times = new Map<string, number>();
  for (const trace of traces) times.set(nameOf(trace), (times.get(nameOf(trace)) ?? 0) + 1);
  return traces.map((trace) => {
    const { kind, start, end } = trace;
    const answered = isAnswered(trace, keys);
    const here = times.get(nameOf(trace)) ?? 1;
    const { seen, answered: before } = tallies.get(nameOf(trace)) ?? { seen: 0, answered: 0 };
    const others = kind === 'value' ? 0 : Math.max(0, seen - here);
    const { expected, byChance } = expectedOf(trace);
    const likely = (belief * expected + (others > 0 ? before - (answered ? here : 0) : 0)) / (belief + others);
    const weight = answered ? Math.log(byChance / Math.max(likely, 0.3)) : Math.log((1 - byChance) / (1 - Math.min(likely, 0.95)));
    const answer = answered ? onlyAnswer(trace, traces, theirs) : undefined;
    const known = { start, end, kind, isAnswered: answered, ...(answer ? { answer } : {}) };
    return { ...known, weight: answered ? (here > 1 ? weight / here : weight) : Math.max(0, weight) / here };
  });
}
