import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';

/** How a letter says that something goes with it, on folded text. */
export const attached: Record<Language, string> = byLanguage((pack) => pack.formalities.attached);

/** The mark that stands for a signature. */
export const signed: Record<Language, string> = byLanguage((pack) => pack.formalities.signed);
