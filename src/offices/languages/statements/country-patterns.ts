import type { Language } from '../../../platform/language.ts';
import { countryNames } from '../countries/country-names.ts';
import { byLanguage } from '../pack-of.ts';
import { foldText } from '../read-folded.ts';
import { pattern } from '../read-patterns.ts';
import { hasNationality } from './read-nationalities.ts';
import { statementWords } from './words-of.ts';

/** A way to name a country; the source of a pattern on folded text, letters in their own case. A weak one may well mean something else. */
export type CountryForm = { source: string; code: string; weak?: true };

/** Endings of Russian cases that a noun and an adjective in a country's name take. */
const nounEnding = '(?:[аяуюыиеоьй]|и[июя]|[ие]ей|ией|[еоё]й|[еоё]м|[еою]ю|ью|[ая]ми?|[ая]х|[ое]в)?';
const adjectiveEnding = '(?:[ая]я|[оеиы]й|[ую]ю|[ое]го|[ое]му|[иыое]м|[оеиы]е|[ыи]х|[ыи]ми|[ое]ю)';
const articles = /^(?:the |le |la |les |l'|el |los |las )/i;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const plain = (name: string) =>
  foldText(name.replace(/ ?[([（].*?[)\]）]/g, ''))
    .text.replace(articles, '')
    .trim();
/** Words that are far more often something else than this country, or that fold into a city's name. */
const doubtful: Partial<Record<Language, readonly string[]>> = byLanguage((pack) => pack.statements.doubtfulCountries);

/** Every way a language names the countries, the longest first. */
export function countryForms(language: Language): CountryForm[] {
  const listed = Object.entries(countryNames[language]).flatMap(([code, [, short, formal]]) =>
    [...new Set([plain(short), plain(formal)])].filter((name) => name !== '').map((name) => formOf(name, code, language)),
  );
  const others = Object.entries(statementWords(language).countries).map(([code, source]) => ({ code, source }));
  return [...others, ...listed].sort((a, b) => b.source.length - a.source.length);
}

/** An Arabic article melts into a preposition: الأردن, للأردن. */
function clitics(name: string, language: Language): string {
  return language === 'ar' && name.startsWith('ال') ? `(?:ال|لل)${name.slice(2)}` : name;
}

function formOf(name: string, code: string, language: Language): CountryForm {
  const source = language === 'ru' ? declined(name) : clitics(escaped(name), language);
  return doubtful[language]?.includes(name) ? { source, code, weak: true } : { source, code };
}

/** A name in any case, word by word: adjectives lose two letters, nouns a vowel; what ends in another о, у, э or и stays. */
function declined(name: string): string {
  return escaped(name).replace(pattern(String.raw`\p{Lu}\p{L}{3,}`, 'gu'), (word) => {
    if (/овы$/u.test(word)) return `${word.slice(0, -1)}(?:ы|${adjectiveEnding})`;
    const noun = word.replace(/ии$/u, 'ия').replace(/ство$/u, 'ства');
    if (/(?:[ая]я|[иы]й|ое|ее|[иы]е|Святой)$/u.test(noun) && noun.length > 4) return noun.slice(0, -2) + adjectiveEnding;
    return /[оуэюи]$/u.test(noun) ? noun : noun.replace(/[аяыейь]$/u, '') + nounEnding;
  });
}

/** Whether a text in another script holds a country's English name, as addresses on envelopes do. */
export function writesInEnglish(code: string, folded: string): boolean {
  const [, short = ''] = countryNames.en[code] ?? [];
  return short !== '' && pattern(`(?<![\\p{L}])${escaped(plain(short).toLowerCase())}(?![\\p{L}])`, 'u').test(folded);
}

/** Whether a text uses a word of the same beginning as the country's name: "kényane" speaks of Kenya; folded, lower-case text. */
export function alludesTo(code: string, language: Language, folded: string): boolean {
  if (hasNationality(code, language)) return false;
  const [, short = ''] = countryNames[language][code] ?? [];
  const name = plain(short).toLowerCase();
  if (language === 'zh') return name.length >= 2 && folded.includes(name.slice(0, 2));
  const bare = language === 'ar' ? name.replace(/^ال/, '') : name;
  if (bare.includes(' ') || bare.length < 4) return false;
  const stem = bare.slice(0, Math.max(language === 'ar' ? 3 : 4, Math.min(5, bare.length - 3)));
  return pattern(`(?<![\\p{L}])(?:[وفبلك]{0,2}(?:ال|لل)?)?${escaped(stem)}`, 'iu').test(folded);
}
