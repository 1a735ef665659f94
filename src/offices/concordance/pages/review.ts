import type { Language } from '../../../platform/language.ts';
import type { Tone } from '../../../platform/web/public.ts';
import type { CheckedFinding } from '../checking/checked-finding.ts';
import type { Question } from '../jobs/list-questions.ts';
import type { Waiver, WaiverScope } from '../jobs/waive-difference.ts';
import type { ReviewFilter } from './filter-review.ts';

/** A finding as the screen shows it: `number` counts within its row (`4.2`), `anchor` stays the same as long as the finding does. */
export type ShownFinding = { number: string; anchor: string; finding: CheckedFinding; waiver?: Waiver; questions: Question[] };
/** A text that may be corrected on the page; `place` names its paragraph to the office that keeps it. */
export type EditedText = { language: Language; place: string; text: string };
export type ShownRow = {
  key: string;
  number: number;
  /** Its name where it has one other than its number. */
  name?: 'addressee' | 'signatories' | 'whole';
  texts: { language: Language; text: string }[];
  findings: ShownFinding[];
  /** Questions whose finding is no longer there. */
  questions: Question[];
  edits: EditedText[];
  /** Where its paragraph is written, as a path without language. */
  href?: string;
};
export type ShownVersion = { language: Language; file?: string; state?: { words: string; tone: Tone } };
/** Versions in level rows with their findings, in the order of the text. `unjudged` is worded. */
export type Review = { versions: ShownVersion[]; rows: ShownRow[]; findings: ShownFinding[]; unjudged: string[] };

/** What may be done on the page and where it is posted: `<path>/waive`, `/mend`, `/correct`, `/ask`, `/answer`, `/recheck`; paths without language. */
export type ReviewActs = {
  path: string;
  may: readonly ('waive' | 'mend' | 'correct' | 'ask')[];
  scopes: readonly WaiverScope[];
  colleagues: readonly { id: string; name: string }[];
  /** The id of the one form to which ticked mends belong, where nothing is kept and all is posted at once. */
  form?: string;
  /** The choice of findings where the address does not tell it. */
  filter?: ReviewFilter;
};

/** What stands in the way of clearance: what must be mended and is not waived. */
export function stopping(findings: readonly ShownFinding[]): ShownFinding[] {
  return findings.filter(({ finding, waiver }) => finding.severity === 'must' && !waiver);
}
