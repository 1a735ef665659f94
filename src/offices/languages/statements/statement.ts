import type { Modality, Period } from './statement-words.ts';

/**
 * What a text says beside its plain values; `start` and `end` index the original. A weak one answers another version and asks for nothing.
 * Durations are in months (`P24M`) or minutes (`PT2880M`), `count` being the number that was written.
 * Countries are alpha-3 codes, money is a currency code (or `dollar`), weekdays count from Monday, 1; a weekday beside a date says whether it fits.
 */
export type Statement = { start: number; end: number; weak?: true } & (
  | { kind: 'country'; value: string }
  | { kind: 'frequency'; value: Period }
  | { kind: 'duration'; value: string; count: number }
  | { kind: 'negation' }
  | { kind: 'modality'; value: Modality }
  | { kind: 'currency'; value: string }
  | { kind: 'weekday'; value: number; day?: string; fits?: boolean }
  | { kind: 'person'; value: string[] }
  | { kind: 'daypart'; value: string }
);
