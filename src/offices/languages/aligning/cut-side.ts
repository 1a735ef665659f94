import type { Language } from '../../../platform/language.ts';
import { findLabels } from './split-labels.ts';
import { splitSentences } from './split-sentences.ts';
import { readUnit, type UnitFeatures } from './unit-features.ts';

/** The paragraphs of one version in order. */
export type PairSide = { language: Language; texts: readonly string[] };
/** A sentence by its paragraph and its place in it. */
export type SentencePlace = { unit: number; start: number; end: number };

/** In characters: a shorter clause stays with its neighbour. */
const shortestClause = 30;

export type Cut = SentencePlace & { features: UnitFeatures };

/** The sentences and long clauses of a version with what may be found again of each. */
export function cutSide({ language, texts }: PairSide): Cut[] {
  return texts.flatMap((text, unit) =>
    splitSentences(text, language)
      .flatMap((sentence) => splitLabels(text, sentence))
      .flatMap((sentence) => (sentence.label ? [sentence] : splitClauses(text, sentence).map((clause) => ({ ...clause, label: false }))))
      .map(({ start, end, label }, index) => ({
        unit,
        start,
        end,
        features: { ...readUnit(text.slice(start, end), language, label || end - start === text.trim().length), opens: index === 0 },
      })),
  );
}

/** Labels of parts that were joined with what they head stand apart again. */
function splitLabels(text: string, { start, end }: { start: number; end: number }): { start: number; end: number; label: boolean }[] {
  const cuts = findLabels(text.slice(start, end)).map((cut) => start + cut);
  return [start, ...cuts].map((from, index) => {
    const to = cuts[index] ?? end;
    return { start: from, end: from + text.slice(from, to).trimEnd().length, label: index < cuts.length };
  });
}

/** Resolutions are one sentence of many long clauses, which translations may set as paragraphs: each is paired for itself. */
function splitClauses(text: string, { start, end }: { start: number; end: number }): { start: number; end: number }[] {
  const cuts = [...text.slice(start, end).matchAll(/[;؛；]\s*(?=\S)/gu)].map((found) => start + found.index + found[0].length);
  const clauses: { start: number; end: number }[] = [];
  for (const [index, to] of [...cuts, end].entries()) {
    const from = clauses.at(-1)?.end ?? start;
    const last = index === cuts.length;
    if (last && to - from < shortestClause && clauses.length > 0) clauses.splice(-1, 1, { start: clauses.at(-1)?.start ?? start, end: to });
    else if (last || to - from >= shortestClause) clauses.push({ start: from, end: to });
  }
  return clauses;
}
