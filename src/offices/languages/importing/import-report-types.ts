import type { Language } from '../../../platform/language.ts';
import type { Finding } from '../comparing/compare-finding.ts';
import type { InLanguages } from '../facts.ts';
import type { ActivityKind } from '../reading/reading.ts';
import type { Period, ReadDays, ReadVague, Recognised } from '../recognising/recognise-facts.ts';
import type { ReadPlace } from './read-places.ts';

/** What a council did with the report: its own words, and the values in them. */
export type ReadNoting = { line: string; verb?: string; body?: string; session?: number; place?: string; date?: string };

export type ReportVersion = { language: Language; title: string; subtitle: string[]; period?: Period; noting?: ReadNoting };

/** One paragraph of an activity; `text` is plain and indexed by `facts`, `source` keeps the file's markup. */
export type ReadParagraphOfActivity = {
  key: string;
  text: string;
  source: string;
  line: number;
  when: (ReadDays | ReadVague)[];
  places: ReadPlace[];
  numbers: number[];
  acronyms: string[];
  kind: ActivityKind;
  facts: Recognised[];
};

/** The same activity in every language that has it; usually one paragraph each. `when` and `places` are what all of them state together. */
export type ReadActivity = {
  key: string;
  when: (ReadDays | ReadVague)[];
  places: ReadPlace[];
  kind: ActivityKind;
  versions: Partial<Record<Language, ReadParagraphOfActivity[]>>;
};
export type ReadSection = { key: string; headings: InLanguages; activities: ReadActivity[] };

/** A part that a report should have and that was not found in one language; `heading`: its first activities stand under none. */
export type MissingFromReport = { language: Language; part: 'title' | 'period' | 'noting' | 'heading' | 'activities' };

export type ReportReading = {
  versions: ReportVersion[];
  period?: Period;
  sections: ReadSection[];
  missing: MissingFromReport[];
  notes: Finding[];
};
