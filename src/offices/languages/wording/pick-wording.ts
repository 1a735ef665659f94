import { allLanguages, type Language } from '../../../platform/language.ts';
import type { InLanguages } from '../facts.ts';

/** The wording in a language; else the first that exists, English first. Empty when nobody wrote one. */
export function pickWording(names: InLanguages, language: Language): { text: string; missing: boolean } {
  const own = names[language];
  if (own) return { text: own, missing: false };
  return { text: allLanguages.map((code) => names[code]).find(Boolean) ?? '', missing: true };
}
