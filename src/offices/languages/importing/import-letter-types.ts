import type { Language } from '../../../platform/language.ts';
import type { Finding } from '../comparing/compare-finding.ts';
import type { InLanguages } from '../facts.ts';
import type { ReadDays, ReadMode, ReadTime, Recognised } from '../recognising/recognise-facts.ts';
import type { Run } from '../texts/content.ts';
import type { ReadLink } from '../texts/read-inline.ts';

export type Letterhead = { organization?: string; motto?: string; desk?: string; contacts: string[]; address: string[]; other: string[] };

/** To whom a letter goes, as data, so that languages can be compared: the Presidents, of groups, all of them. */
export type ReadAddressee = {
  line: string;
  at: number;
  post?: 'president' | 'speaker' | 'secretary';
  of?: 'group' | 'parliament' | 'observer';
  all: boolean;
  members: boolean;
};

/** `mark` is the "(signed)" above the name and `written` the lines under it, both as in the source. */
export type ReadSignatory = {
  name: string;
  post: string[];
  organization?: string;
  signed: boolean;
  line: number;
  mark?: string;
  written?: string[];
};
/** `text` is plain, `source` as written; `facts` index `text`. */
export type ReadBody = {
  key: string;
  kind: 'paragraph' | 'link';
  text: string;
  source: string;
  runs: Run[];
  facts: Recognised[];
  line: number;
};

export type LetterVersion = {
  language: Language;
  letterhead: Letterhead;
  addressee?: ReadAddressee;
  place?: string;
  date?: string;
  dateLine?: string;
  salutation: string[];
  body: ReadBody[];
  links: (ReadLink & { key: string })[];
  enclosures: { key: string; text: string }[];
  closing?: string;
  signatories: ReadSignatory[];
};

/** A meeting that a letter announces: every value with the languages that state it. */
export type MeetingProposal = {
  days: ReadDays;
  time?: ReadTime;
  /** IANA zone whose offset that day is the one written beside the time. */
  zone?: string;
  mode?: ReadMode;
  platform?: string;
  titles: InLanguages;
  themes: InLanguages;
  links: string[];
  registration?: string;
  languages?: Language[];
  contact?: { email: string; name?: string };
  statedIn: Language[];
};

/** Keys of the same paragraph in each language; a language without it is absent, two keys are one paragraph cut in two. */
export type PairedKeys = Partial<Record<Language, string[]>>;
export type Unrecognised = { language: Language; line: number; text: string };

/** A part that a letter should have and that was not found in one language. */
export type MissingPart = { language: Language; part: 'addressee' | 'date' | 'salutation' | 'body' | 'closing' | 'signatories' };

export type LetterReading = {
  versions: LetterVersion[];
  pairs: PairedKeys[];
  meetings: MeetingProposal[];
  unrecognised: Unrecognised[];
  missing: MissingPart[];
  notes: Finding[];
};
