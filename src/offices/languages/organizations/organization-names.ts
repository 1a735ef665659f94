import type { Language } from '../../../platform/language.ts';

/** An official name with what a sentence needs: the article and gender of French and Spanish, the usual acronym. */
export type OrganizationName = { name: string; acronym?: string; article?: string; gender?: 'f' | 'm' };

export type Organization = {
  code: string;
  kind: 'united-nations' | 'related' | 'partner';
  names: Record<Language, OrganizationName>;
};
