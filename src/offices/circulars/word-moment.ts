import type { ScreenLanguage } from '../../platform/language.ts';
import { wordDays } from '../languages/public.ts';

/** The day of an instant, in short words ("22 Nov 2026"). Days are those of Universal Time. */
export function wordMoment(at: Date, language: ScreenLanguage): string {
  return wordDays({ fact: 'days', from: at.toISOString().slice(0, 10) }, language, 'short');
}
