import type { ScreenLanguage } from '../../platform/language.ts';
import { wordWhens } from '../activities/public.ts';

/** A due time in words; undefined when there is none. */
export function wordDue(due: string | undefined, language: ScreenLanguage): string | undefined {
  return due === undefined ? undefined : wordWhens([due], language);
}
