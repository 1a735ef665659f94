import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';

/** A group of persons in the masculine and the feminine plural, with the article that makes it all of them. */
export type Group = { m: string; f: string; article: string };

/** Groups that a house naming women and men names twice; nouns that are alike for both are none. */
export const groups: Partial<Record<Language, readonly Group[]>> = byLanguage((pack) => pack.gender.inclusiveGroups);

/** Words that name a man and mean anybody, with one that does not. */
export const generalWords: Partial<Record<Language, readonly (readonly [man: string, person: string])[]>> = byLanguage(
  (pack) => pack.gender.generalWords,
);

/** Short marks for both: "délégué·e·s", "élu(e)s", "delegados/as", "todxs", "l@s", "s/he", "المشاركون/ات". */
export const shortMarks: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.gender.shortMarks);
