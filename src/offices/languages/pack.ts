import type { Language } from '../../platform/language.ts';
import type { PackRooms } from './pack-rooms.ts';
import type { ZoneFamily } from './recognising/zone-families.ts';
import type { ScriptFacts } from './script-facts.ts';

/** `{0}` and `{1}` are the days; `many` receives the joined list. */
export type DayFrame = { one: string; pair: string; range: string; many: string };
export const dayForms = ['plain', 'on', 'by', 'of', 'weekday', 'on-weekday', 'short'] as const;
export type DayForm = (typeof dayForms)[number];

/** How a day is written: `full` has its year, `noYear` borrows the year and `dayOnly` the month of its neighbour. */
export type DayPatterns = {
  full: string;
  noYear: string;
  dayOnly: string;
  /** The first day of a month where it is no plain number (French). */
  first?: string;
  /** Which of two days is shortened: the earlier (`8 to 12 October`) or the later (Chinese). */
  shortens: 'earlier' | 'later';
  /** A day with its weekday: `{w}`, `{d}`, `{m}`, `{y}`. */
  withWeekday: string;
  /** `full` and `noYear` with the short months of tables, where they differ. */
  short?: { full: string; noYear: string };
  forms: Record<Exclude<DayForm, 'weekday'>, DayFrame>;
};

export type TimePatterns = {
  /** `{h}` padded or not as `padded` says, `{mm}` minutes. */
  hour: string;
  /** The full hour, where it is written without minutes (French). */
  fullHour?: string;
  padded: boolean;
  plain: { one: string; range: string };
  adverbial: { one: string; range: string };
  /** Puts the zone after the time: `{0} ({zone})`. */
  withZone: string;
  /** A zone that has no name of ours: `{offset}` is `+3` or `+5:45`. */
  offset: string;
};

export type NumberPatterns = { group: string; decimal: string; smallestGrouped: number; about: string; aboutM?: string; aboutF?: string };

/**
 * `and` and `or` stand before the last item; `long` replaces separator and `and` when an item has several words (Arabic), `orSeparator` parts
 * what `or` joins, `ofDays` the days of an enumeration. `euphony` puts another joiner before certain sounds (Spanish).
 */
export type ListPatterns = {
  separator: string;
  and: string;
  or: string;
  longSeparator?: string;
  longAnd?: string;
  orSeparator?: string;
  ofDays?: string;
  euphony?: readonly { joiner: string; before: RegExp; put: string }[];
};

export type Mode = 'online' | 'in-person' | 'hybrid';
export type ModeForm = 'plain' | 'format' | 'adjective' | 'adjective-f';

/** A vague time alone (`plain`), as an adverb (`on`) and after "planned for" (`object`, else `plain`). `{x}` is the month and year, or the year. */
export type VaguePhrase = { plain: string; on: string; object?: string };
export type VaguePatterns = {
  month: string;
  /** The later month of a span of one year, where the later is shortened (Chinese). */
  monthOnly?: string;
  year: string;
  bare: { month: VaguePhrase; year: VaguePhrase; quarter: VaguePhrase; half: VaguePhrase };
  early: { month: VaguePhrase; year: VaguePhrase };
  mid: { month: VaguePhrase; year: VaguePhrase };
  late: { month: VaguePhrase; year: VaguePhrase };
  range: VaguePhrase;
  /** A year as it stands after "from", where it is declined (Russian). */
  yearAfterFrom?: string;
  comingWeeks: VaguePhrase;
  comingMonths: VaguePhrase;
  /** Takes `{on}` or `{object}`; `f` where the expected thing is feminine. */
  expected: { m: string; f: string };
  about: VaguePhrase;
  /** Ordinals of quarters and halves, nominative then as declined after "in". */
  ordinals: readonly string[];
  ordinalsOn?: readonly string[];
  halves: readonly [string, string];
  halvesOn?: readonly [string, string];
};

/** What one language is written with; data only. */
export type LanguagePack = {
  language: Language;
  /** Months as they stand after a day number, alone, after "in", and in tables. */
  months: readonly string[];
  monthsAlone: readonly string[];
  monthsIn: readonly string[];
  monthsShort: readonly string[];
  /** Monday first; `weekdaysOn` as declined after "on". */
  weekdays: readonly string[];
  weekdaysOn: readonly string[];
  days: DayPatterns;
  time: TimePatterns;
  zones: Record<ZoneFamily, readonly [standard: string, summer?: string]>;
  number: NumberPatterns;
  list: ListPatterns;
  quotes: readonly [open: string, close: string];
  /** Words that a point shortens and that end no sentence, without the point. */
  abbreviations: readonly string[];
  /** Typographic apostrophe of prose, where the language has one. */
  apostrophe?: string;
  languageNames: Record<Language, string>;
  /** Names as declined after "in" (Russian), and the frame of "in …". */
  languageNamesIn: Record<Language, string>;
  inLanguages: string;
  inOneLanguage?: string;
  modes: Record<Mode, Record<ModeForm, string>>;
  vague: VaguePatterns;
  /** A place in its forms; `{0}` is the city, `full` adds the country as `{1}`. */
  place: { in: string; to: string; of: string; full: string };
  /** A person with a title: `{title}`, `{name}`. */
  person: string;
};

/** Everything Chancery knows about one language; data only. */
export type Pack = LanguagePack & PackRooms & { script: ScriptFacts };

/** Fills `{name}` holes of a pattern; a hole without value stays empty. */
export function fill(pattern: string, values: Record<string, string | number | undefined>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
