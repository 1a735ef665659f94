import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';

/** How a goal is referred to before its number; patterns on folded text in lower case. */
export const goalReference: Record<Language, string> = byLanguage((pack) => pack.names.goalReference);

/** Between the number of a goal and what it is about. */
export const goalJoint: Record<Language, string> = byLanguage((pack) => pack.names.goalJoint);

/** Words that one goal alone has in its title, by its number; patterns on folded text in lower case. */
export const goalWords: Record<Language, Readonly<Record<number, string>>> = byLanguage((pack) => pack.names.goalWords);
