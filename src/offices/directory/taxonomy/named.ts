import type { Language } from '../../../platform/language.ts';

/** A name in the six languages of the United Nations. */
export type SixNames = Readonly<Record<Language, string>>;

/** Builds the six names in the order English, French, Spanish, Arabic, Russian, Chinese. */
export function six(en: string, fr: string, es: string, ar: string, ru: string, zh: string): SixNames {
  return { en, fr, es, ar, ru, zh };
}
