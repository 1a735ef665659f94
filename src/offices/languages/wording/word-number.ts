import type { Language } from '../../../platform/language.ts';
import { directionOf } from '../../../platform/language.ts';
import { fill } from '../pack.ts';
import { byLanguage, packOf } from '../pack-of.ts';
import { isolate } from '../texts/isolates.ts';
import { wordArabicOrdinal } from './word-arabic-ordinal.ts';

export const numberForms = ['plain', 'm', 'f', 'about'] as const;
export type NumberForm = (typeof numberForms)[number];

/** Groups and marks a number as the language does: `1,240`, `1 240`; groups never break and keep their order in Arabic. */
export function wordNumber(value: number, language: Language): string {
  const { group, decimal, smallestGrouped } = packOf(language).number;
  const [whole = '0', fraction] = plainDigits(Math.abs(value)).split('.');
  const grouped = Math.abs(value) >= smallestGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const words = `${value < 0 ? '−' : ''}${grouped}${fraction ? decimal + fraction : ''}`;
  return directionOf(language) === 'rtl' && /[^\d]/.test(words) ? isolate(words) : words;
}

const plainDigits = (value: number) => value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 6 });

/** "some 200", "environ 200": where the phrase agrees (Spanish), `m` or `f` gives "unos" or "unas". */
export function wordAbout(value: number, language: Language, form?: NumberForm): string {
  const { about, aboutM, aboutF } = packOf(language).number;
  const pattern = form === 'f' ? aboutF : form === 'm' ? aboutM : undefined;
  return fill(pattern ?? about, { 0: wordNumber(value, language) });
}

export const ordinalForms = ['m', 'f', 'm-nominative', 'f-nominative', 'm-genitive', 'f-genitive'] as const;
export type OrdinalForm = (typeof ordinalForms)[number];

export type Suffixed = (value: number, isFeminine: boolean) => string;
const figures: Record<Language, Suffixed> = byLanguage((pack) => pack.wording.ordinalFigures);

/**
 * An ordinal: 202nd, 202e, 202.ª, الـ202, 202-я, 第202; masculine where no gender is given. Arabic uses words where the form
 * decides them: with a gender up to 19, with gender and case (`f-genitive`) up to 99.
 */
export function wordOrdinal(value: number, language: Language, form?: OrdinalForm): string {
  const isFeminine = form?.startsWith('f') ?? false;
  const [, grammaticalCase] = (form ?? '').split('-');
  const known = grammaticalCase === 'nominative' || grammaticalCase === 'genitive' ? grammaticalCase : undefined;
  const words = language === 'ar' && form ? wordArabicOrdinal(value, isFeminine ? 'f' : 'm', known) : undefined;
  return words ?? figures[language](value, isFeminine);
}
