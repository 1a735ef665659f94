import { type Block, textOf } from '../languages/public.ts';
import type { OfficialDocument } from './official-document.ts';

/**
 * The blocks of a document with its index of persons behind them, for the formats that have no pages: each person with the heading under which the
 * list has that person. Without an index the blocks alone.
 */
export function withIndexBlocks({ blocks, index }: OfficialDocument): Block[] {
  if (!index) return blocks;
  const headings = new Map<string, string>();
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') heading = textOf(block.runs);
    headings.set(block.key, heading);
  }
  const items = index.entries.map(({ name, block }) => {
    const place = headings.get(block);
    return place ? [...name, { kind: 'text' as const, text: ` · ${place}` }] : name;
  });
  return [
    ...blocks,
    { kind: 'heading', key: 'index', level: 1, runs: [{ kind: 'text', text: index.title }] },
    { kind: 'list', key: 'index-entries', ordered: false, items },
  ];
}
