import type { ScreenLanguage } from '../../../platform/language.ts';
import { inLanguage } from '../../languages/public.ts';
import { isCountry } from '../countries/list-countries.ts';
import { countryName } from '../countries/name-country.ts';
import type { ListedBody } from './list-bodies.ts';

/** A body under the word it is looked up by: its country for a parliament, its own name for any other. */
export type Entry = { body: ListedBody; heading: string; letter: string };

/** Sorts bodies as a reader of the language expects; the Arabic article does not count, a letter with an accent stands under its plain one. */
export function orderBodies(bodies: readonly ListedBody[], language: ScreenLanguage): Entry[] {
  const collator = new Intl.Collator(language);
  return bodies
    .map((body) => {
      const heading = headingOf(body, language);
      return { body, heading, key: sortingKey(heading, language) };
    })
    .sort((one, other) => collator.compare(one.key, other.key))
    .map(({ body, heading, key }) => ({ body, heading, letter: firstLetter(key, language) }));
}

/** The word a body is looked up by. */
export function headingOf({ kind, country, names }: ListedBody, language: ScreenLanguage): string {
  return kind === 'parliament' && country && isCountry(country) ? countryName(country, language) : inLanguage(names.formal, language);
}

function sortingKey(heading: string, language: ScreenLanguage): string {
  return language === 'ar' ? heading.replace(/^ال/, '') : heading;
}

/** É under E, أ and إ under ا; Spanish keeps its Ñ. */
function firstLetter(key: string, language: ScreenLanguage): string {
  const first = key.charAt(0).toLocaleUpperCase(language);
  return language === 'es' && first === 'Ñ' ? first : first.normalize('NFD').charAt(0);
}
