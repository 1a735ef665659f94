import { allLanguages, asLanguage, type ScreenLanguage } from '../../platform/language.ts';
import { packOf } from '../languages/public.ts';

/** A language's name as a label of its own: "Français", "Inglés"; the code itself for a language that is none of ours. */
export function labelLanguage(code: string, language: ScreenLanguage): string {
  const known = asLanguage(code);
  return known ? capitalise(packOf(language).languageNames[known], language) : code;
}

/** The first letter of a label in capitals; Arabic has none. */
export function capitalise(text: string, language: ScreenLanguage): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** The languages a body may be written to in, each in the reader's words. */
export function languageOptions(language: ScreenLanguage): { value: string; label: string }[] {
  return allLanguages.map((value) => ({ value, label: labelLanguage(value, language) }));
}
