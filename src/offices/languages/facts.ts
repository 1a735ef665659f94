import type { Language } from '../../platform/language.ts';

/** A wording per language, as stored in a record: languages that nobody wrote are absent. */
export type InLanguages = Partial<Record<Language, string>>;

/**
 * A typed fact: a value that each language renders by its own rules.
 * Days are `YYYY-MM-DD`; times are local `HH:MM` in an IANA zone on a day (which decides summer time).
 */
export type Fact =
  | { fact: 'days'; from: string; to?: string; alsoOn?: string[] }
  | { fact: 'time'; from: string; to?: string; zone: string; on: string }
  | { fact: 'vague'; edtf: string; as?: 'early' | 'mid' | 'late' | 'expected' }
  | { fact: 'number'; value: number; approximate?: boolean }
  | { fact: 'ordinal'; value: number; gender?: 'f' | 'm' }
  | { fact: 'languages'; languages: Language[] }
  | { fact: 'mode'; mode: 'online' | 'in-person' | 'hybrid' }
  | { fact: 'title'; names: InLanguages; quoted?: boolean }
  | { fact: 'name'; names: InLanguages }
  | { fact: 'list'; items: InLanguages[]; or?: boolean }
  | { fact: 'person'; names: InLanguages; title?: InLanguages }
  | { fact: 'place'; city: InLanguages; country?: string }
  | { fact: 'country'; code: string; form?: 'short' | 'formal' }
  | { fact: 'link'; href: string | InLanguages; text?: InLanguages }
  | { fact: 'code'; value: string };

/** The facts a text may refer to, by name (`meeting.when`, `meeting.title`, `call.closesOn` …). */
export type FactTable = Record<string, Fact | undefined>;
