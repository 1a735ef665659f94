import type { Language } from '../../../platform/language.ts';
import type { Fact } from '../facts.ts';

/**
 * A stretch of rendered text. `text` is ready to print: no-break spaces and directional isolates are in place. `note` is the footnote that
 * stands behind it; notes are numbered through the document, and a note holds none of its own.
 */
export type Run = (
  | { kind: 'text'; text: string; emphasis?: boolean; strong?: boolean; language?: Language }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'fact'; text: string; fact: Fact; name?: string; emphasis?: boolean; href?: string }
) & { note?: Run[] };

/** Who signs. `image` is the handwriting of one who signed, as an SVG that stands alone, and the words that are read in its place. */
export type Signature = {
  name: string;
  lines: string[];
  organization?: string;
  signed: boolean;
  image?: { drawing: string; says: string };
};

/** A block of a document; `key` is the paragraph's stable id, the same in every language version. An annex opens with a heading on a new page. */
export type Block =
  | { kind: 'paragraph'; key: string; runs: Run[]; align?: 'start' | 'center' | 'end' }
  | { kind: 'heading'; key: string; level: 1 | 2 | 3; runs: Run[]; newPage?: true }
  | { kind: 'list'; key: string; ordered: boolean; items: Run[][] }
  | { kind: 'table'; key: string; widths?: number[]; header: Run[][]; rows: Run[][][] }
  | { kind: 'signatures'; key: string; blocks: Signature[] };

/** The plain text of runs, isolates left in. */
export function textOf(runs: Run[]): string {
  return runs.map((run) => run.text).join('');
}
