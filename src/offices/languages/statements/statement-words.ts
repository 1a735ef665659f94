import type { Pattern } from '../reading/reading.ts';

/** ISO periods; `P6M|P2Y` where the word may mean either. */
export type Period =
  | 'P1D'
  | 'P1W'
  | 'P2W'
  | 'P1M'
  | 'P3M'
  | 'P6M'
  | 'P1Y'
  | 'P2Y'
  | 'P3Y'
  | 'P4Y'
  | 'P5Y'
  | 'P6Y'
  | 'P10Y'
  | 'P2M'
  | 'P4M'
  | 'P6M|P2Y';
export const modalities = ['must', 'should', 'may'] as const;
export type Modality = (typeof modalities)[number];

/** What one language says of how often, whether, how strictly, in which money, on which weekday and to whom; patterns on folded text. */
export type StatementWords = {
  frequency: Partial<Record<Period, Pattern>>;
  /** Says how often in passing ("a year", "daily life"): answers a version that says it outright. */
  frequencyWeak: Partial<Record<Period, Pattern>>;
  /** Surely turns its sentence round. */
  negation: Pattern;
  /** Denies in another way ("without", "unable"): answers a negation. */
  negationWeak: Pattern;
  /** Holds a negating word and denies nothing ("not only", "no later than"). */
  negationNone: Pattern;
  modality: Record<Modality, Pattern>;
  currencies: Record<string, Pattern>;
  /** Monday first. */
  weekdays: Pattern[];
  /** Those that may be another word, and what stands before them where they are a weekday without a date. */
  unsureWeekdays?: Pattern;
  onWeekday: Pattern;
  honorifics: Pattern;
  /** Titles that stand behind an honorific in the place of a name: "Madame la Présidente". */
  posts: Pattern;
  /** Ways of naming countries that are in no list of names, by alpha-3 code. */
  countries: Record<string, Pattern>;
  /** Around a country's name, where it names something else ("New Mexico", "Jordan River"). */
  countryNot?: { before?: Pattern; after?: Pattern };
};
