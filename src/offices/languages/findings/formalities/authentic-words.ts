import type { Language } from '../../../../platform/language.ts';
import { byLanguage, byThing } from '../../pack-of.ts';

export type MarkKind = 'authentic' | 'original' | 'translated';

/** How a text says that its versions are equally authentic, that it was written in one language, or that it is a translation; on folded text. */
export const languageMarks: Record<MarkKind, Partial<Record<Language, string>>> = byThing((pack) => pack.formalities.languageMarks);

/** What may say the same of authentic texts in words of its own: no statement to be compared, but none that is lacking. */
export const looseMarks: Record<Language, string> = byLanguage((pack) => pack.formalities.looseMarks);

/** The six languages as a clause on texts names them, in its own order and in any form: "the Chinese text", 中、法、俄、英及西文. */
export const languageNames: Record<string, Record<Language, string>> = byThing((pack) => pack.formalities.languageNames);
