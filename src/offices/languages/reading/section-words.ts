import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';
import type { Pattern } from './reading.ts';

/** Words before a number that is no day: "paragraph 9 until 20 March". */
export const referenceWords: Record<Language, Pattern> = byLanguage((pack) => pack.periods.referenceWords);

/** Words before the number of a part of a document or a plan, where a single Roman letter is a number. */
export const sectionWords: Record<Language, Pattern> = byLanguage((pack) => pack.periods.sectionWords);
