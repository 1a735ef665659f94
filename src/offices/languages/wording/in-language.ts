import { allLanguages, type Language } from '../../../platform/language.ts';
import type { InLanguages } from '../facts.ts';

/** The wording in a language, else in English, else in any language that has one; empty when nobody wrote any. */
export function inLanguage(names: InLanguages | null | undefined, language: Language): string {
  if (!names) return '';
  const order = [language, 'en' as const, ...allLanguages];
  return order.map((code) => names[code]).find((text) => text !== undefined && text !== '') ?? '';
}
