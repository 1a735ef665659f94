import type { Block } from '../languages/public.ts';

/** A block of each of two versions that stand beside one another; one that has no counterpart stands alone. */
export type BlockPair = [Block | undefined, Block | undefined];

/** Sets the blocks of two versions side by side by their keys; what only the second has stands where it stands there. */
export function alignBlocks(first: readonly Block[], second: readonly Block[]): BlockPair[] {
  const pairs: BlockPair[] = [];
  const waiting = [...second];
  const isInFirst = ({ key }: Block) => first.some((block) => block.key === key);
  for (const block of first) {
    while (waiting[0] && !isInFirst(waiting[0])) pairs.push([undefined, waiting.shift()]);
    const at = waiting.findIndex(({ key }) => key === block.key);
    pairs.push([block, at < 0 ? undefined : waiting.splice(at, 1)[0]]);
  }
  return [...pairs, ...waiting.map((block): BlockPair => [undefined, block])];
}
