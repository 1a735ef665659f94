import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';

/**
 * How a language denies, as patterns on folded text in lower case. `none` looks like a denying word and is none; `idle` holds denying words and denies nothing ("not only", "no later than");
 * `perhaps` may stand for a denial or for a restriction ("ne … que"); `denial` turns its clause round, `again` goes with a denial of
 * the same clause ("nor", "ni", "aucun"); `only` restricts; `except` excepts; `unless` makes an exception, `until` may be told by a denial; `weak` denies by another word ("refuse"), `firm` by
 * one that no translation can leave out ("without").
 */
export type DenialWords = Record<
  'none' | 'idle' | 'perhaps' | 'denial' | 'again' | 'unless' | 'until' | 'firm' | 'weak' | 'only' | 'except',
  string
>;

export const denialWords: Record<Language, DenialWords> = byLanguage((pack) => pack.polarity.denialWords);
