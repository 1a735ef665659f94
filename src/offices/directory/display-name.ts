import type { Language } from '../../platform/language.ts';

/** A person's name in one script (ISO 15924 code). */
export type PersonNameRow = { script: string; given: string; family: string; family_first: boolean; particle?: string | null };

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

/** One script's name as one line, the particle before the family name; Han names take no space, and none follows "d’". */
export function writeName({ script, given, family, family_first, particle }: PersonNameRow): string {
  const whole = [particle ?? '', family].filter(Boolean).join(/[’']$/.test(particle ?? '') ? '' : ' ');
  const parts = family_first ? [whole, given] : [given, whole];
  return parts.filter((part) => part !== '').join(/^Han/.test(script) ? '' : ' ');
}
