import type { Language } from '../../../platform/language.ts';
import { readTraces, type TracedText } from '../aligning/read-traces.ts';
import { byLanguage } from '../pack-of.ts';
import type { Stretch } from './compile-denials.ts';

export type Sentence = { text: string; language: Language };
/** Where the other version says what stands around a place: its middle, and how much speaks for it (0: nothing). */
export type Counterpart = { at: number; sure: number };

/** How many characters of a language one of English takes. */
export const density: Record<Language, number> = byLanguage((pack) => pack.polarity.density);
/** In characters of English: how far words speak for a place, and how far apart they may be answered. */
export const locateTuning = { near: 16, far: 60, spread: 24, most: 3 };

const kept = new Map<string, TracedText>();
const mostKept = 4000;

function tracesOf({ text, language }: Sentence): TracedText {
  const key = `${language}${text}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = readTraces(text, language);
  kept.set(key, made);
  return made;
}

/** Finds the counterpart of places of one sentence in another by the words around them that the other answers; the nearest weigh most. */
export function openLocator(one: Sentence, other: Sentence): (place: Stretch) => Counterpart {
  const here = tracesOf(one).traces;
  const there = placesByKey(tracesOf(other));
  const { near, far, spread, most } = locateTuning;
  const scale = density[one.language];
  const width = spread * density[other.language];
  return ({ start, end }) => {
    const votes = here.flatMap((trace) => {
      const apart = (trace.start >= end ? trace.start - end : (start - trace.end) * 1.5) / scale;
      if (apart < 0 || apart > far) return [];
      const answers = [...new Set(trace.keys.flatMap((key) => there.get(key) ?? []))];
      if (answers.length === 0 || answers.length > most) return [];
      return answers.map((at) => ({ at, weight: Math.exp(-apart / near) / answers.length }));
    });
    let best: Counterpart = { at: 0, sure: 0 };
    for (const { at } of votes) {
      const sure = votes.reduce((sum, vote) => sum + vote.weight * Math.exp(-(((vote.at - at) / width) ** 2)), 0);
      if (sure > best.sure) best = { at, sure };
    }
    return best;
  };
}

/** Whether the listed words of a place are said in the other sentence too, elsewhere than in the stretches left out. */
export function isSaidToo({ start, end }: Stretch, here: Sentence, there: Sentence, without: readonly Stretch[]): boolean {
  const said = tracesOf(here).traces.filter((trace) => trace.start < end && trace.end > start);
  const keys = new Set(said.flatMap((trace) => trace.keys).filter((key) => key.startsWith('c')));
  return tracesOf(there).traces.some(
    (trace) => trace.keys.some((key) => keys.has(key)) && !without.some((one) => trace.start < one.end && trace.end > one.start),
  );
}

/** Whether the listed words of a place are said within a stretch of the other sentence. */
export function isSaidNear({ start, end }: Stretch, here: Sentence, there: Sentence, near: Stretch): boolean {
  const said = tracesOf(here).traces.filter((trace) => trace.start < end && trace.end > start);
  const keys = new Set(said.flatMap((trace) => trace.keys).filter((key) => key.startsWith('c')));
  return tracesOf(there).traces.some(
    (trace) => trace.start < near.end && trace.end > near.start && trace.keys.some((key) => keys.has(key)),
  );
}

function placesByKey({ traces }: TracedText): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { keys, start } of traces) for (const key of new Set(keys)) places.set(key, [...(places.get(key) ?? []), start]);
  return places;
}
