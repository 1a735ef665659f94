import { directionOf } from '../../../platform/language.ts';
import { alignBlocks } from '../align-blocks.ts';
import { gatherNotes } from '../gather-notes.ts';
import { normaliseLevels } from '../normalise-levels.ts';
import type { OfficialDocument } from '../official-document.ts';
import { printBlock } from './printed-blocks.ts';
import { printRuns } from './printed-runs.ts';
import { type Paper, type Typeset, type TypesetOptions, typesetPapers } from './typeset.ts';

/** Two versions of one paper in the order of the columns, from the left: a language read from the right stands on the right. */
export function inColumnOrder([first, second]: readonly [OfficialDocument, OfficialDocument]): [OfficialDocument, OfficialDocument] {
  return directionOf(first.language) === 'rtl' ? [second, first] : [first, second];
}

/** Typesets two versions of one paper side by side, paragraph by paragraph; refuses what `typeset` refuses. */
export async function typesetFacing(
  versions: readonly [OfficialDocument, OfficialDocument],
  options: TypesetOptions = {},
): Promise<Typeset> {
  const columns = inColumnOrder(versions).map(({ blocks, ...document }) => {
    const gathered = gatherNotes(normaliseLevels(blocks), document.language);
    return { document: { ...document, blocks: gathered.blocks }, notes: gathered.notes };
  });
  const [left, right] = columns;
  if (!left || !right) throw new Error('a facing layout needs two versions');
  const pairs = alignBlocks(left.document.blocks, right.document.blocks);
  const notes = Math.max(left.notes.length, right.notes.length);
  const papers = [left, right].map((column, side): Paper => {
    const direction = directionOf(column.document.language);
    const rows = pairs.map((pair) => {
      const block = pair[side];
      return block ? printBlock(block, direction) : null;
    });
    const own = Array.from({ length: notes }, (_, index) => printRuns(column.notes[index] ?? [], direction));
    return { document: column.document, template: 'facing-column.typ', part: { rows, notes: own } };
  });
  return typesetPapers(papers, { limitInMilliseconds: 30_000, ...options }, 'facing.typ');
}
