import type { Language } from '../../../platform/language.ts';
import { countryNames } from '../countries/country-names.ts';
import { foldText } from '../read-folded.ts';
import { pattern } from '../read-patterns.ts';
import { statementWords } from './words-of.ts';

/** A way to name a country; the source of a pattern on folded text, letters in their own case. */
export type CountryForm = { source: string; code: string };

/** Endings of Russian cases that a country's name takes. */
const caseEnding = '(?:[аяуюыиейоь]|и[июя]|ией|[еоё]й|[еоё]м|ою|ью|[ая]м|[ая]ми|[ая]х|[ое]в|ый|ого|ому|ым|ую|ые|ых|ыми)?';
const articles = /^(?:the |le |la |les |l'|el |los |las )/i;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const plain = (name: string) =>
  foldText(name.replace(/ ?[([（].*?[)\]）]/g, ''))
    .text.replace(articles, '')
    .trim();
/** Words that are far more often something else than this country, or that fold into a city's name. */
const doubtful: Partial<Record<Language, readonly string[]>> = { ar: ['مالي', 'عمان'], ru: ['Того'], zh: ['中国'] };

/** Every way a language names the countries, the longest first. */
export function countryForms(language: Language): CountryForm[] {
  const listed = Object.entries(countryNames[language]).flatMap(([code, [, short, formal, ...cases]]) =>
    [...new Set([plain(short), plain(formal)])]
      .filter((name) => name !== '' && !doubtful[language]?.includes(name))
      .map((name) => ({ source: clitics(escaped(name), language), code }))
      .concat(language === 'ru' ? declined([plain(short), ...cases.map(plain)], code) : []),
  );
  const others = Object.entries(statementWords(language).countries).map(([code, source]) => ({ code, source }));
  return [...others, ...listed].sort((a, b) => b.source.length - a.source.length);
}

/** An Arabic article melts into a preposition: الأردن, للأردن. */
function clitics(name: string, language: Language): string {
  return language === 'ar' && name.startsWith('ال') ? `(?:ال|لل)${name.slice(2)}` : name;
}

/** Genitive and prepositional give the part that stays; the other cases end otherwise. */
function declined([nominative = '', ...cases]: string[], code: string): CountryForm[] {
  const split = cases.map((name) => name.split(' '));
  const first = nominative.split(' ');
  const length = split[0]?.length ?? 0;
  if (split.some((parts) => parts.length !== length)) return [];
  const words = Array.from({ length }, (_, index) => {
    const forms = split.map((parts) => parts[index] ?? '');
    return stemOf(forms, first.length === length ? first[index] : undefined);
  });
  return words.includes(undefined) ? [] : [{ source: words.join(' '), code }];
}

function stemOf(forms: string[], nominative: string | undefined): string | undefined {
  const [first = ''] = forms;
  if (forms.every((form) => form === first)) {
    const ends = nominative !== undefined && nominative !== first && /[иеы]$/.test(first);
    return ends ? `${escaped(first.slice(0, -1))}${caseEnding}` : escaped(first);
  }
  let length = 0;
  while (length < first.length && forms.every((form) => form[length] === first[length])) length++;
  return length >= 3 ? `${escaped(first.slice(0, length))}${caseEnding}` : undefined;
}

/** Whether a text uses a word of the same beginning as the country's name: "kényane" speaks of Kenya; folded, lower-case text. */
export function alludesTo(code: string, language: Language, folded: string): boolean {
  const [, short = ''] = countryNames[language][code] ?? [];
  const name = plain(short).toLowerCase();
  if (language === 'zh') return name.length >= 2 && folded.includes(name.slice(0, 2));
  const bare = language === 'ar' ? name.replace(/^ال/, '') : name;
  if (bare.includes(' ') || bare.length < 4) return false;
  const stem = bare.slice(0, Math.max(language === 'ar' ? 3 : 4, Math.min(5, bare.length - 3)));
  return pattern(`(?<![\\p{L}])(?:[وفبلك]{0,2}(?:ال|لل)?)?${escaped(stem)}`, 'iu').test(folded);
}
