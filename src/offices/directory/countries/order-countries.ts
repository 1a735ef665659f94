import type { Language } from '../../../platform/language.ts';
import { countryName } from './name-country.ts';

/** The order follows the ICU of the runtime; Chinese is pinned to pinyin, the order of UN lists. */
const locales: Record<Language, string> = { en: 'en', fr: 'fr', es: 'es', ar: 'ar', ru: 'ru', zh: 'zh-u-co-pinyin' };
const collators = new Map<Language, Intl.Collator>();

/** Compares two alpha-3 codes by the short names in a language's own alphabet; articles, the Arabic ال too, do not count. */
export function compareCountries(language: Language): (one: string, other: string) => number {
  const collator = collators.get(language) ?? new Intl.Collator(locales[language]);
  collators.set(language, collator);
  return (one, other) => collator.compare(sortingName(one, language), sortingName(other, language));
}

function sortingName(code: string, language: Language): string {
  const name = countryName(code, language);
  return language === 'ar' ? name.replace(/^ال/, '') : name;
}
