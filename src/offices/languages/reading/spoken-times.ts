import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';
import type { Pattern } from './reading.ts';

/** How one language says the time in words; `{h}` is one of its hours. */
export type SpokenTimes = {
  /** Without it a text says no time in words. */
  sign: Pattern;
  hours: Record<Pattern, number>;
  /** With the minutes that each adds to its hour, or takes from it. */
  frames: readonly { source: Pattern; minutes: number }[];
  /** Noon and midnight. */
  moments: Record<Pattern, string>;
};

export const spokenTimes: Record<Language, SpokenTimes> = byLanguage((pack) => pack.periods.spokenTimes);
