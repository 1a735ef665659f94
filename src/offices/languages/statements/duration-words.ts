import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';
import type { Pattern } from '../reading/reading.ts';

export const durationUnits = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute'] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** How one language writes how long something lasts; patterns on folded text. */
export type DurationWords = {
  /** What may stand between a number and its unit. */
  between: Pattern;
  /** Behind a number. */
  units: Partial<Record<DurationUnit, Pattern>>;
  /** Behind the unit: and a half of it. */
  half?: Pattern;
  /** Before a number: the Arabic "السنوات الثلاث". */
  unitsBefore?: Partial<Record<DurationUnit, Pattern>>;
  /** Durations in one word, as a count and a unit (`2 year`); a bar parts two readings. */
  alone: Record<string, Pattern>;
};

export const durationWords: Record<Language, DurationWords> = byLanguage((pack) => pack.statements.durationWords);
