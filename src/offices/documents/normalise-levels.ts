import { type Block, textOf } from '../languages/public.ts';

/** Lifts headings so that the first is level 1 and none skips a level, and drops empty ones, as PDF/UA-1 and good HTML ask. */
export function normaliseLevels(written: Block[]): Block[] {
  const blocks = written.filter((block) => block.kind !== 'heading' || textOf(block.runs).trim() !== '');
  const base = blocks.find((block) => block.kind === 'heading')?.level ?? 1;
  let previous = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const wanted = Math.max(1, block.level - base + 1);
    previous = Math.min(wanted, previous + 1);
    return { ...block, level: previous as 1 | 2 | 3 };
  });
}
