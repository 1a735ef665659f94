import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';

/** Words of official texts that dictionaries lack, as beginnings of words; Arabic without article and particles. */
const stems: Partial<Record<Language, string>> = byLanguage((pack) => pack.spelling.houseStems);
const beginnings = new Map(Object.entries(stems).map(([language, list]) => [language, list.split(' ')]));

/** Whether a word belongs to the language of official texts. */
export function isOfHouse(word: string, language: Language): boolean {
  const plain = word.toLowerCase();
  const bare = language === 'ar' ? plain.replace(/^[وف]?(?:[بك]?ال|لل|[بلك](?=.{4}))?/u, '') : plain;
  return (beginnings.get(language) ?? []).some((stem) => bare.startsWith(stem) || plain.startsWith(stem));
}

const prefixes: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.spelling.anyPrefix);
const suffixes: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.spelling.anySuffix);

/** What is left of a word without a beginning or ending that may be put to any word. */
export function partsOf(word: string, language: Language): string[] {
  const plain = word.toLowerCase();
  const front = plain.replace(prefixes[language] ?? /$^/u, '');
  const back = plain.replace(suffixes[language] ?? /$^/u, '');
  return [front, back].filter((part) => part !== plain && part.length >= 4);
}
