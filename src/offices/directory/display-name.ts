import type { Language } from '../../platform/language.ts';

/** A person's name in one script (ISO 15924 code). */
export type PersonNameRow = { script: string; given: string; family: string; family_first: boolean };

const scriptsOf: Record<Language, readonly string[]> = {
  en: ['Latn'],
  fr: ['Latn'],
  es: ['Latn'],
  ar: ['Arab', 'Latn'],
  ru: ['Cyrl', 'Latn'],
  zh: ['Hans', 'Hani', 'Latn'],
};

/** The name as the holder's own order has it, in the script of the language where one is known, else in Latin letters, else in any. */
export function displayName(names: readonly PersonNameRow[], language: Language): string {
  const wanted = scriptsOf[language].map((script) => names.find((name) => name.script === script)).find(Boolean);
  const name = wanted ?? names[0];
  return name ? writeName(name) : '';
}

/** One script's name as one line; Han names take no space. */
export function writeName({ script, given, family, family_first }: PersonNameRow): string {
  const parts = family_first ? [family, given] : [given, family];
  return parts.filter((part) => part !== '').join(/^Han/.test(script) ? '' : ' ');
}
