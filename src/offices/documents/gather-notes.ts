import { directionOf, type Language } from '../../platform/language.ts';
import { type Block, isolate, type Run } from '../languages/public.ts';

/** Blocks whose footnotes are marks in the text, with the notes in order: for layouts that have no foot of their own for them. */
export function gatherNotes(blocks: readonly Block[], language: Language): { blocks: Block[]; notes: Run[][] } {
  const notes: Run[][] = [];
  const mark = (number: number) => (directionOf(language) === 'rtl' ? isolate(`(${number})`) : `[${number}]`);
  const marked = (runs: Run[]): Run[] =>
    runs.flatMap(({ note, ...run }): Run[] => {
      if (!note) return [run];
      notes.push([{ kind: 'text', text: `${mark(notes.length + 1)} ` }, ...note]);
      return [run, { kind: 'text', text: mark(notes.length) }];
    });
  return { blocks: blocks.map((block) => withRuns(block, marked)), notes };
}

function withRuns(block: Block, change: (runs: Run[]) => Run[]): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, runs: change(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'table':
      return { ...block, header: block.header.map(change), rows: block.rows.map((row) => row.map(change)) };
    case 'signatures':
      return block;
  }
}
