import { allLanguages } from '../../../platform/language.ts';
import type { Term, TermWord } from './term.ts';

/** Joins lists of terms; terms of one id become one, the first list's wordings first and none twice. */
export function mergeTerms(...lists: readonly (readonly Term[])[]): Term[] {
  const merged = new Map<string, Term>();
  for (const term of lists.flat()) {
    const known = merged.get(term.id);
    merged.set(term.id, known ? { ...known, words: joined(known, term) } : term);
  }
  return [...merged.values()];
}

function joined(one: Term, other: Term): Term['words'] {
  return Object.fromEntries(
    allLanguages.flatMap((language) => {
      const words = [...(one.words[language] ?? []), ...(other.words[language] ?? []).map(demoted)];
      const once = words.filter((word, index) => words.findIndex(({ text }) => text === word.text) === index);
      return once.length ? [[language, once] as const] : [];
    }),
  );
}

/** A second source's preferred wording is admitted beside the first's. */
function demoted(word: TermWord): TermWord {
  return word.status === 'preferred' && !word.acronym ? { ...word, status: 'admitted' } : word;
}
