import { type ReportThemeCode, reportThemes } from '../directory/public.ts';
import type { ReadSection } from '../languages/public.ts';

/** A heading of the file and the theme of the report it became: by its name, or by the officer's choice. */
export type SectionTheme = { key: string; headings: ReadSection['headings']; theme?: ReportThemeCode; by?: 'name' | 'choice' };
export type ThemeChoices = Partial<Record<string, ReportThemeCode>>;

/** Finds each heading among the themes by its name in any language; one that is not found waits for a choice. */
export function themesOf(sections: readonly ReadSection[], chosen: ThemeChoices = {}): SectionTheme[] {
  return sections.map(({ key, headings }) => {
    const choice = chosen[key];
    if (choice) return { key, headings, theme: choice, by: 'choice' };
    const named = Object.values(headings).map(folded);
    const found = reportThemes.find(({ names }) => Object.values(names).some((name) => named.includes(folded(name))));
    return found ? { key, headings, theme: found.code, by: 'name' } : { key, headings };
  });
}

/** Headings as compared: without case, accents and the shapes of apostrophes and hyphens. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[’'`‐–-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
