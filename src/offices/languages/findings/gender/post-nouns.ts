import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';

/** Nouns of office; longer ones stand before the shorter they contain. */
const postNounIds = [
  'deputy',
  'secretary-general',
  'president',
  'director',
  'commissioner',
  'rapporteur',
  'envoy',
  'ambassador',
  'minister',
  'representative',
  'coordinator',
  'observer',
  'adviser',
] as const;
export type PostNounId = (typeof postNounIds)[number];
/** How a language says one, as patterns on folded text: one form where it has no gender, else by gender. */
export type PostForms = string | { m: string; f: string };
export type PostNoun = { id: string; forms: Record<Language, PostForms> };

export const postNouns: readonly PostNoun[] = postNounIds.map((id) => ({ id, forms: byLanguage((pack) => pack.gender.postNouns[id]) }));

/** Titles before a name, by gender, on folded text. */
export const honorifics: Record<Language, { f: string; m: string }> = byLanguage((pack) => pack.gender.honorifics);
