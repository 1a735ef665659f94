import { allLanguages, type Language } from '../../../platform/language.ts';
import { countryNames } from '../countries/country-names.ts';
import { byLanguage } from '../pack-of.ts';
import { readTokens } from './read-tokens.ts';

/** In letters: a shorter name begins too many other words and stands for itself alone. */
const shortest = 5;
const endings: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.aligning.countryEnding);

/** Countries with a name of one word in every language, as rows of the lists of things: one form in each language, or the beginning of all. */
export function countryConcepts(): string[][] {
  return Object.keys(countryNames.en).flatMap((code) => {
    const row = allLanguages.map((language) => formsOf(code, language));
    return row.every((forms) => forms !== '') ? [row] : [];
  });
}

function formsOf(code: string, language: Language): string {
  const [, short = '', , ...cases] = countryNames[language][code] ?? [];
  const words = [short, ...(language === 'ru' ? cases : [])].map((name = '') => readTokens(name.replace(/^\([^)]*\)\s*|^ال/u, '')));
  if (words.some((some) => some.length !== 1)) return '';
  return [...new Set(words.flat().map((word) => formOf(word, language)))].join(',');
}

function formOf(word: string, language: Language): string {
  if (language === 'zh') return word;
  const begin = word.replace(endings[language] ?? /$^/u, '');
  return begin.length >= shortest ? begin : `${word}$`;
}
