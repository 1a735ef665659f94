import type { Language } from '../../platform/language.ts';
import type { BodyNames } from '../directory/public.ts';
import type { InLanguages } from '../languages/public.ts';

/** A body's name as the subject of a sentence, with its article ("the Parliament of Kenya", "le Parlement du Kenya"), in every language it has. */
export function nameWithArticle(names: BodyNames, kind: 'formal' | 'short' = 'formal'): InLanguages {
  const languages = Object.keys(names.formal) as Language[];
  return Object.fromEntries(languages.map((language) => [language, inOne(names, language, kind)]));
}

function inOne(names: BodyNames, language: Language, kind: 'formal' | 'short'): string {
  const formal = names.formal[language] ?? '';
  const article = articleOf(names.ofForm[language] ?? '', formal, language);
  const short = names.short[language] ?? formal;
  if (kind === 'formal' || short === formal) return article + formal;
  return language === 'fr' || language === 'es' ? shortWithArticle(article, short) : short;
}

/** The article is read from the form after a noun: "du Parlement", "del Parlamento", "of the Parliament". */
function articleOf(ofForm: string, formal: string, language: Language): string {
  const before = ofForm.endsWith(formal) ? ofForm.slice(0, ofForm.length - formal.length) : '';
  const known: Partial<Record<Language, Record<string, string>>> = {
    en: { 'of the ': 'the ' },
    fr: { 'du ': 'le ', 'des ': 'les ', 'de la ': 'la ', 'de l’': 'l’', "de l'": 'l’' },
    es: { 'del ': 'el ', 'de la ': 'la ', 'de los ': 'los ', 'de las ': 'las ' },
  };
  return known[language]?.[before] ?? '';
}

/** An acronym keeps the article of its name, elided before a vowel as it is spoken: "le PNUD", "l’OIT". */
function shortWithArticle(article: string, short: string): string {
  if (article === 'l’' && !/^[aàâeéèêiîoôuyhœ]/i.test(short)) return short;
  return article + short;
}
