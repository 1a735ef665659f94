import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';

/** How the lines of a letter begin that are no text: patterns over folded words. */
export type LetterLines = { to: string; salutation: string; closing: string; signed: string; enclosures: string; copy: string };

export const letterLines: Readonly<Record<Language, LetterLines>> = byLanguage((pack) => pack.letters.letterLines);
