import { inBothGenders } from './both-genders.ts';
import { mergeTerms } from './merge-terms.ts';
import type { Term } from './term.ts';
import { usualTerms } from './usual-terms.ts';

const made = new WeakMap<readonly Term[], readonly Term[]>();

/** A house's own terms, its posts in both genders, above the starter terms; the same list for the same terms, so that it is made ready to be found but once. */
export function termsOver(own: readonly Term[] | undefined): readonly Term[] {
  if (!own || own.length === 0) return usualTerms;
  const known = made.get(own) ?? mergeTerms(inBothGenders(own), usualTerms);
  made.set(own, known);
  return known;
}
