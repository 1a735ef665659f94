import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';
import { wholeIn } from '../read-patterns.ts';

/**
 * Words that say without a denial what another language may say with one ("remains cut off", "is not accessible"): patterns on folded text in
 * lower case. They answer a denial near their place; nobody asks for them.
 */
export const oppositeWords: Record<Language, string> = byLanguage((pack) => pack.polarity.oppositeWords);

const patterns = new Map<Language, string>();

/** The opposites of a language as the source of one pattern of whole words. */
export function oppositePattern(language: Language): string {
  const made = patterns.get(language) ?? wholeIn(language, oppositeWords[language]);
  patterns.set(language, made);
  return made;
}
