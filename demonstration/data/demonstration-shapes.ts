import type { ScreenLanguage } from '../../src/platform/language.ts';

/** A wording in the four languages of the secretariat. */
export type FourTexts = Readonly<Record<ScreenLanguage, string>>;

/** Builds a wording in the order English, French, Spanish, Arabic. */
export function four(en: string, fr: string, es: string, ar: string): FourTexts {
  return { en, fr, es, ar };
}

/** A body's name in one language; `of` follows a noun ("of the Parliament of Kenya", "du Parlement du Kenya"). */
export type BodyName = { short: string; formal: string; of: string; acronym?: string };
export type BodyStatus = {
  status: 'member' | 'associate' | 'observer' | 'partner' | 'suspended' | 'readmitted';
  from: string;
  to?: string;
  source?: string;
};
export type BodyGroup = { group: string; represented: boolean; from: string };

/** A body of the demonstration, as the directory stores it; days are YYYY-MM-DD. */
export type DemonstrationBody = {
  slug: string;
  kind: 'secretariat' | 'parliament' | 'associate' | 'observer' | 'un-entity' | 'partner' | 'organ';
  country?: string;
  chambers?: 1 | 2;
  language: ScreenLanguage;
  names: Readonly<Record<ScreenLanguage, BodyName>> & { ru?: BodyName; zh?: BodyName };
  statuses: readonly BodyStatus[];
  groups: readonly BodyGroup[];
  website?: string;
};
