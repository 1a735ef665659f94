import type { Language, ScreenLanguage } from '../../../platform/language.ts';
import type { BodyNames } from '../bodies/body-names.ts';
import type { BodyLetterhead } from '../letterheads/letterheads.ts';
import type { BodyPaper } from './paper.ts';

/** On what a sample is printed, and in which language; what is worded is worded for the reader's `screen`. */
export type SampleOrder = {
  names: BodyNames;
  letterheadIn: (language: Language) => Promise<BodyLetterhead | undefined>;
  paper: BodyPaper;
  language: Language;
  screen: ScreenLanguage;
};
/** One kind of document on this paper: whether it passes the checks before issue, and why not. */
export type CheckedSample = { name: string; title: string; language: Language; pages: number; faults: string[] };

/** How samples of every kind of document are printed; handed over by the app, which knows them. */
export type PaperPrinter = {
  families: () => string[];
  check: (order: SampleOrder) => Promise<CheckedSample[]>;
  draw: (order: SampleOrder, name: string) => Promise<string[] | undefined>;
  print: (order: SampleOrder, name: string) => Promise<Uint8Array | undefined>;
  /** Whether a drawing can be printed over a name. */
  canPrint: (handwriting: string) => Promise<boolean>;
};
