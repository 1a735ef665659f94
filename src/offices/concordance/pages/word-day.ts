import type { ScreenLanguage } from '../../../platform/language.ts';
import { wordDays } from '../../languages/public.ts';

/** A day in the reader's language. */
export function wordDay(day: string, language: ScreenLanguage): string {
  return wordDays({ fact: 'days', from: day.slice(0, 10) }, language);
}
