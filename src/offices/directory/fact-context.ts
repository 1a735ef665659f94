import type { Language } from '../../platform/language.ts';
import { preposeName, type RenderContext } from '../languages/public.ts';
import { isCountry } from './countries/list-countries.ts';
import { countryName, countryWithArticle } from './countries/name-country.ts';
import { countryIn, countryOf } from './countries/place-country.ts';

type Word = (code: string, language: Language) => string;

/** The forms of a country in a text: `{country:KEN:in}` is "in Kenya", "au Kenya". */
const forms: Record<string, Word> = {
  short: (code, language) => countryName(code, language),
  formal: (code, language) => countryName(code, language, 'formal'),
  the: (code, language) => countryWithArticle(code, language),
  'the-formal': (code, language) => countryWithArticle(code, language, 'formal'),
  of: countryOf,
  in: countryIn,
  to: (code, language) => toCountry(code, language),
};
const context: RenderContext = { countryName: nameInForm };

/** What rendering a text needs from the directory: countries in their forms. The same for every language. */
export function factContext(_language?: Language): RenderContext {
  return context;
}

function nameInForm(code: string, language: Language, form: string | undefined): string | undefined {
  const word = Object.hasOwn(forms, form ?? 'short') ? forms[form ?? 'short'] : undefined;
  return word && isCountry(code) ? word(code, language) : undefined;
}

/** Motion: French says it as it says place ("au Kenya"), the others set their preposition before the name with its article. */
function toCountry(code: string, language: Language): string {
  return language === 'fr' ? countryIn(code, 'fr') : preposeName(countryWithArticle(code, language), 'to', language);
}
