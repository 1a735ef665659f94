import type { Language } from '../../platform/language.ts';
import type { Block, Run } from '../languages/public.ts';

/** The head of an organization's paper in one language. `mark` is an SVG drawn by us. */
export type Letterhead = {
  organization: string;
  motto?: string;
  desk?: string;
  contacts: { label: string; value: string }[];
  address: string[];
  mark?: string;
};

/** Everything a reader of one language version sees, ready to typeset; plain data, the same in every output format. */
export type OfficialDocument = {
  kind: 'letter' | 'report' | 'participants' | 'programme';
  language: Language;
  title: string;
  letterheads: Letterhead[];
  /** Reference of a letter as printed ("Ref.: …"), or the symbol of a council document. */
  reference?: string;
  /** Masthead of a council document: symbol, original language, distribution and date, already worded. */
  masthead?: { label: string; value: string }[];
  addressee?: string[];
  placeAndDate?: string;
  /** The document's own day, `YYYY-MM-DD`; it becomes the creation date of the file, so the same document is the same bytes. */
  issuedOn?: string;
  /** Under the title: period, noting line. */
  subtitles?: { runs: Run[]; emphasis?: boolean }[];
  salutation?: string[];
  blocks: Block[];
  closing?: string;
  /** Wording of the enclosure list, one line each. */
  enclosures?: string[];
  /** The code printed at the foot and the address at which it can be verified. */
  verification?: { code: string; url: string; label: string };
  /** Footer wording such as "Translated from French". */
  footnote?: string;
};
