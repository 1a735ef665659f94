import type { Block, Run } from '../../languages/public.ts';

/** The headings of a text as numbered sections: "1. Background". */
export function numberSections(blocks: readonly Block[]): Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    number += 1;
    return { ...block, level: 1, runs: [plain(`${number}. `), ...block.runs] };
  });
}

/** A run of plain text as it is printed. */
export function plain(text: string, strong = false): Run {
  return strong ? { kind: 'text', text, strong } : { kind: 'text', text };
}
