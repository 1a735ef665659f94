import type { Language } from '../../platform/language.ts';
import { inLanguage, normaliseText, renderFact } from '../languages/public.ts';
import type { Meeting } from './meeting.ts';

/** Where a meeting is held, shortly: its city, or how it is held. */
export function whereOf(meeting: Meeting, language: Language): string {
  if (meeting.city) return normaliseText(inLanguage(meeting.city, language), language);
  const mode = renderFact({ fact: 'mode', mode: meeting.mode }, language, 'plain').text;
  return mode.charAt(0).toLocaleUpperCase(language) + mode.slice(1);
}
