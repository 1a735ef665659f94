import type { Language } from '../../../platform/language.ts';
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
      .flatMap((sentence) => splitClauses(text, sentence))
      .map(({ start, end }) => ({
        unit,
        start,
        end,
        features: readUnit(text.slice(start, end), language, end - start === text.trim().length),
      })),
  );
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
