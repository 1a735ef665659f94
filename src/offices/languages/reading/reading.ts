import type { Language } from '../../../platform/language.ts';
import type { NumberWords } from './number-words.ts';

/** A source of a regular expression, matched without case on folded text (see read-folded.ts). */
export type Pattern = string;

/** What a letter says in one language: how its parts begin. */
export type LetterWords = {
  to: Pattern;
  salutation: Pattern;
  closing: Pattern;
  attached: Pattern;
  signed: Pattern;
  post: Pattern;
  organization: Pattern;
  desk: Pattern;
  register: Pattern;
  contact: Pattern;
  theme: Pattern;
  entitled: Pattern;
  platform: Pattern;
  presidents: Pattern;
  speakers: Pattern;
  secretaries: Pattern;
  groups: Pattern;
  parliaments: Pattern;
  observers: Pattern;
  members: Pattern;
  all: Pattern;
};

/** What a report says in one language. */
export type ReportWords = {
  noted: Pattern;
  body: Pattern;
  session: Pattern;
  continues: Pattern;
  kinds: Record<ActivityKind, Pattern>;
};

export const activityKinds = [
  'training',
  'hearing',
  'conference',
  'mission',
  'agreement',
  'publication',
  'support',
  'bilateral',
  'meeting',
] as const;
/** A first guess at what an activity was; an officer decides. */
export type ActivityKind = (typeof activityKinds)[number];

/** How a clock time is written. `hours` writes full hours, `{n}` and `{m}` standing for hours and minutes. */
export type ClockWords = {
  mark: Pattern;
  from: Pattern;
  through: Pattern;
  after: Pattern;
  morning: Pattern;
  afternoon: Pattern;
  hours: Pattern;
  /** The half of the day stands before the hour. */
  halfFirst?: true;
  /** A time that could also count days ("2 дня"), and the words before it that make it a time. */
  countsDays?: { word: Pattern; before: Pattern };
  /** Half past, written after the hour. */
  half?: Pattern;
  /** Hours in words, by value. */
  spoken?: { before: Pattern; hours: Record<Pattern, number>; minutes: Record<Pattern, number> };
};

/** One language's reading patterns, as data. Lists of words are patterns too; months have one pattern each. */
export type Reading = {
  language: Language;
  /** Words that tell this language from others in its script. */
  stopWords: string[];
  months: string[];
  /** Stands before a day of a date: "1 de mayo", "1st of May". */
  dayMark: Pattern;
  ofMonth: Pattern;
  ofYear: Pattern;
  /** Between a day in words and its month; `ordinal` where only an ordinal may stand there, `partBefore` what makes it a part of the month, `behind` the word
   * for a day that stands behind its month. */
  spokenDay?: {
    gap: Pattern;
    ordinal?: true;
    partBefore?: Pattern;
    behind?: Pattern;
  };
  /** Stands after the year: the Russian "года". */
  afterYear?: Pattern;
  monthFirst?: boolean;
  /** Chinese order: year, month and day, each before its own sign. */
  yearFirst?: { year: Pattern; month: Pattern; day: Pattern };
  /** Letters or words that may stick to the front of a month or number word. */
  attached: Pattern;
  and: Pattern;
  through: Pattern;
  mid: Pattern;
  early: Pattern;
  late: Pattern;
  expected: Pattern;
  /** Before a month alone, a sure sign that it is one. */
  beforeMonth: Pattern;
  /** Makes "May and August" a span. */
  between: Pattern;
  /** The ordinals of quarters, and the frame that holds one as `{n}`. */
  quarters: [Pattern, Pattern, Pattern, Pattern];
  quarter: Pattern;
  /** Between a quarter and its year. */
  quarterYear: Pattern;
  year: Pattern;
  clock: ClockWords;
  zones: Record<string, Pattern>;
  /** The time of a city, `{0}`, or of its name without the ending, `{1}`. */
  timeOf?: Pattern;
  group: Pattern;
  decimal: Pattern;
  percent: Pattern;
  /** Percentage points, which are no percentage. */
  points: Pattern;
  about: Pattern;
  numbers: NumberWords;
  ordinalDigits: Pattern;
  languages: Partial<Record<Language, Pattern>>;
  /** Around the name of one language, `{x}`, which alone could be an adjective. */
  oneLanguage: Pattern;
  modes: { online: Pattern; 'in-person': Pattern; hybrid: Pattern };
  letter: LetterWords;
  report: ReportWords;
};
