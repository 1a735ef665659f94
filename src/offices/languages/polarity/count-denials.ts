import type { Language } from '../../../platform/language.ts';
import { foldText, unfoldSpan } from '../read-folded.ts';
import { denialPatterns, findPlaces as find, maskPlaces as masked, type Stretch as Span } from './compile-denials.ts';

/**
 * What a sentence denies. `least`: clauses with a denial; `most`: denials and what goes with one; `perhaps`: what may be one; `weak` and
 * `only`: words that deny otherwise or restrict. `spans` are the denying words, `firm` those that no translation leaves out.
 */
export type Denials = { least: number; most: number; perhaps: number; weak: number; only: number; spans: Span[]; firm: Span[] };

/** Counts the denials of a sentence; "not only" and its like are none, and several denying words of one clause are one. */
export function countDenials(sentence: string, language: Language): Denials {
  const folded = foldText(sentence);
  const patterns = denialPatterns(language);
  const lower = folded.text.toLowerCase();
  const text = masked(lower, [...find(lower, patterns.idle), ...find(lower, patterns.unless)]);
  const perhaps = find(text, patterns.perhaps);
  const weak = find(text, patterns.weak);
  const denial = find(masked(text, weak), patterns.denial).filter(
    ({ start }) => !perhaps.some((span) => span.start <= start && start < span.end),
  );
  return {
    least: clausesWith(text, denial, language),
    most: denial.length + countAgain(text, language, patterns.again, denial.length) + find(text, patterns.until).length,
    perhaps: perhaps.length,
    weak: weak.length,
    only: find(text, patterns.only).length,
    spans: denial.map(({ start, end }) => unfoldSpan(folded, start, end)),
    firm: find(text, patterns.firm).map(({ start, end }) => unfoldSpan(folded, start, end)),
  };
}

/** Russian and French deny by "никто" and "aucun" only beside a denial; Spanish by "ninguno" at the head of a clause or behind a preposition. */
function countAgain(text: string, language: Language, pattern: string, denials: number): number {
  const found = find(text, pattern);
  if (denials > 0) return found.length;
  if (language === 'ru' || language === 'fr') return 0;
  if (language !== 'es') return found.length;
  return found.filter(({ start }) => /(?:^|[,;:.(]|\b(?:en|de|a|con|por|que|bajo|para|y))\W*$/u.test(text.slice(0, start))).length;
}

const borders = /[,;:.()،؛。，；：—–]/gu;
/** Denials farther apart than this, in letters, deny two things even without a sign between them. */
const reach: Partial<Record<Language, number>> = { zh: 16 };
const usualReach = 38;

function clausesWith(text: string, denials: readonly Span[], language: Language): number {
  const cuts = [...text.matchAll(borders)].map(({ index }) => index);
  return denials.filter((one, index) => {
    const before = denials[index - 1];
    if (!before || one.start - before.end > (reach[language] ?? usualReach)) return true;
    return cuts.some((cut) => cut > before.start && cut < one.start);
  }).length;
}
