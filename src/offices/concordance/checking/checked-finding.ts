import type { Language, ScreenLanguage } from '../../../platform/language.ts';
import type { Severity } from '../../languages/public.ts';
import type { AlignedRows } from './align-rows.ts';

export const families = ['facts', 'omission', 'authority', 'gender', 'slips', 'formalities', 'events', 'format'] as const;
export type Family = (typeof families)[number];
export type Said = Record<ScreenLanguage, string>;

/** A stretch of a version, in the row's text and in the file: `line` is 1-based, `start` and `end` count the file's characters from 0. */
export type CheckedSpan = {
  language: Language;
  file: string;
  line: number;
  start: number;
  end: number;
  text: string;
  /** Its place in the text of its row. */
  row: { start: number; end: number };
  /** Whether it is where something should stand, and not what was found. */
  counterpart?: true;
};

/** One place where versions do not say the same, or where one is wrong by itself. `key` is the row's. */
export type CheckedFinding = {
  id: string;
  key: string;
  family: Family;
  rule: string;
  severity: Severity;
  confidence: number;
  languages: Language[];
  message: Said;
  why: Said;
  act: Said;
  spans: CheckedSpan[];
  /** What should stand, in the words of the version that lacks it or, failing that, of the one that has it. */
  expected?: string;
  /** A mend that may be accepted as it stands: the words for one of the spans. */
  suggestion?: { span: number; text: string };
};

/** Something that no rule could judge, so that silence is not taken for approval. */
export type Unjudged = {
  kind: 'page-without-text' | 'part-not-read' | 'paragraph-alone' | 'language-not-read' | 'one-version' | 'spelling-not-judged';
  file?: string;
  language?: Language;
  names: string[];
};

/** A paragraph by its line (from 1) and the offsets of its first character and behind its last (from 0) in its file. */
export type PairedPlace = [line: number, start: number, end: number];
export type Pair = Partial<Record<Language, PairedPlace[]>>;

export type Check = AlignedRows & { pairs: Pair[]; findings: CheckedFinding[]; unjudged: Unjudged[] };
