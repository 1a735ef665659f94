import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';
import type { NameRow } from './name-rows.ts';

/** The rows of every country by language and alpha-3 code. */
export const countryNames: Record<Language, Readonly<Record<string, NameRow>>> = byLanguage((pack) => pack.countryNames);
