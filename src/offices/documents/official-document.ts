import type { Language } from '../../platform/language.ts';
import type { PaperStyle } from '../directory/public.ts';
import type { Block, Run } from '../languages/public.ts';

export type { PaperStyle };

/** The head of an organization's paper in one language. `mark` is an SVG drawn by us; the `paper` of the first head holds for the document. */
export type Letterhead = {
  organization: string;
  motto?: string;
  desk?: string;
  contacts: { label: string; value: string }[];
  address: string[];
  mark?: string;
  paper?: PaperStyle;
};

/** One person or delegation on a paper of many: a badge, a name plate, a certificate. */
export type Card = {
  name: Run[];
  /** Under the name: the function as its holder stated it. */
  post?: Run[];
  /** The body or country, in the reader's language. */
  from?: Run[];
  /** The category in words, and its colour (1 to 4). */
  band?: { word: string; tone: 1 | 2 | 3 | 4 };
  /** A code for the desk: its letters and its drawing as SVG; `says` is read aloud in place of the drawing. */
  code?: { letters: string; drawing: string; says: string };
  /** Of a certificate: what stands over the name, and the lines under it. */
  before?: Run[];
  after?: Run[][];
};

export type PersonIndex = { title: string; entries: { name: Run[]; block: string; item: number }[] };

/** Everything a reader of one language version sees, ready to typeset; plain data, the same in every output format. */
export type OfficialDocument = {
  kind:
    | 'letter'
    | 'report'
    | 'participants'
    | 'programme'
    | 'certificate'
    | 'badges'
    | 'name-plates'
    | 'balance'
    | 'note'
    | 'agenda'
    | 'minutes';
  language: Language;
  title: string;
  letterheads: Letterhead[];
  /** Reference of a letter as printed ("Ref.: …"), or the symbol of a council document. */
  reference?: string;
  /** The mark under the reference of a letter that is not for everyone: "Confidential". */
  confidential?: string;
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
  /** Of badges, name plates and certificates, which PDF lays out; `blocks` say the same for the other formats. */
  cards?: Card[];
  /** An index of persons at the end of a list, in its order: each points at an item of a list block; PDF adds the page. */
  index?: PersonIndex;
  closing?: string;
  /** Wording of the enclosure list, one line each. */
  enclosures?: string[];
  /** The code printed at the foot and the address at which it can be verified. */
  verification?: { code: string; url: string; label: string };
  /** Footer wording such as "Translated from French". */
  footnote?: string;
};
