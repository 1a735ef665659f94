import { allLanguages } from '../../../platform/language.ts';
import { organizations } from '../organizations/find-organization.ts';
import { mergeTerms } from './merge-terms.ts';
import { starterTerms } from './starter-terms.ts';
import type { Term, TermWord } from './term.ts';

/** The organizations of the taxonomy as terms: their official names and acronyms. */
const organizationTerms: Term[] = organizations.map(({ code, names }) => ({
  id: code,
  domain: 'organization',
  words: Object.fromEntries(
    allLanguages.map((language) => {
      const { name, acronym, gender } = names[language];
      const full: TermWord = { text: name, status: 'preferred', ...(gender ? { gender } : {}) };
      const isLetters = acronym !== undefined && /^\p{Lu}{2,}$/u.test(acronym);
      return [
        language,
        [full, ...(acronym ? [{ text: acronym, status: 'admitted' as const, ...(isLetters ? { acronym: true } : {}) }] : [])],
      ];
    }),
  ),
}));

/** The terms that texts are checked with where a house gives none of its own. */
export const usualTerms: readonly Term[] = mergeTerms(starterTerms, organizationTerms);
