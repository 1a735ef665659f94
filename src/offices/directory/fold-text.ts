import { allLanguages } from '../../platform/language.ts';
import type { InLanguages } from '../languages/public.ts';
import type { BodyNames } from './bodies/body-names.ts';
import { isCountry } from './countries/list-countries.ts';
import { countryName } from './countries/name-country.ts';

/**
 * Text as a search sees it: lower case, without accents, Arabic vowels and tatweel; the forms of alef, ya and ta marbuta are one,
 * and so are the Persian and the Arabic ones of ya and kaf, and all digits.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640\u2066-\u2069\u200e\u200f]/gu, '')
    .toLowerCase()
    .replace(/[ٱأإآ]/g, 'ا')
    .replace(/[ىئیې]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ھہە]/g, 'ه')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/ء/g, '')
    .replace(/[’'`ʼ]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/[-‐‑–—_/.,()«»“”"]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

type Searched = { slug: string; country: string | null; names: BodyNames };

/** Whether every word of the query begins a word of the body's names, acronyms, country in any language, or slug. */
export function matchesQuery(body: Searched, query: string): boolean {
  const wanted = foldText(query).split(' ').filter(Boolean);
  const haystack = ` ${foldText(searchedText(body))}`;
  return wanted.every((word) => haystack.includes(` ${word}`) || haystack.includes(` ال${word}`));
}

function searchedText({ slug, country, names }: Searched): string {
  const all = (each: InLanguages | undefined) => Object.values(each ?? {});
  const countries =
    country && isCountry(country) ? allLanguages.flatMap((code) => [countryName(country, code), countryName(country, code, 'formal')]) : [];
  return [slug, country ?? '', ...all(names.short), ...all(names.formal), ...all(names.acronym), ...countries].join(' ');
}
