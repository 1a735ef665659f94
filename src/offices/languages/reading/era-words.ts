import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';
import type { Pattern } from './reading.ts';

/** How one language names seasons, halves of years, decades and centuries; `{y}` is a year or its last two digits, `{n}` a number. */
export type EraWords = {
  /** Spring, summer, autumn, winter. */
  seasons: readonly [Pattern, Pattern, Pattern, Pattern];
  /** Between a season or half and its year; where the year stands first, behind the year. */
  toYear: Pattern;
  halves: readonly [Pattern, Pattern];
  /** Around the digits of a decade. */
  decade: readonly Pattern[];
  /** Decades in words, by their first year. */
  decades: Record<Pattern, number>;
  /** Where the decade names its century behind it. */
  ofCentury?: Pattern;
  century: Pattern;
};

export const eraWords: Record<Language, EraWords> = byLanguage((pack) => pack.periods.eraWords);
