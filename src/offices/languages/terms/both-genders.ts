import type { Language } from '../../../platform/language.ts';
import type { Term, TermWord } from './term.ts';
import { sexOfTitle, turnTitle } from './turn-title.ts';

/** Posts with each of their titles in the other gender too, and the gender that each shows: a title is found in a text whichever it bears. */
export function inBothGenders(terms: readonly Term[]): Term[] {
  return terms.map((term) => (term.domain === 'post' ? { ...term, words: wordsOf(term) } : term));
}

function wordsOf({ words }: Term): Term['words'] {
  return Object.fromEntries(
    (Object.entries(words) as [Language, TermWord[]][]).map(([language, list]) => {
      const shown = list.map((one): TermWord => {
        const gender = one.gender ?? sexOfTitle(one.text, language);
        return gender ? { ...one, gender } : one;
      });
      const known = new Set(list.map(({ text }) => text));
      const made = shown.flatMap((one): TermWord[] => {
        if (one.acronym || one.status === 'forbidden' || one.status === 'superseded') return [];
        const gender = one.gender === 'f' ? 'm' : 'f';
        const text = turnTitle(one.text, language, gender);
        return text && !known.has(text) ? [{ ...one, text, gender, status: 'admitted' }] : [];
      });
      return [language, [...shown, ...made]];
    }),
  );
}
