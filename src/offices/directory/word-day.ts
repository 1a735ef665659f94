import type { ScreenLanguage } from '../../platform/language.ts';
import { wordDays } from '../languages/public.ts';

/** A calendar day (YYYY-MM-DD) in words: "22 November 2026", «22 تشرين الثاني/نوفمبر 2026». */
export function wordDay(day: string, language: ScreenLanguage): string {
  return wordDays({ fact: 'days', from: day }, language);
}
