import { bareLetters, searchable } from './searchable.ts';

/**
 * How alike two texts are, between 0 and 1: the pairs of neighbouring letters and figures they share, each counted as often as both have it
 * (Dice's coefficient). The order of lines, spaces and signs does not matter, so columns may be read in any order.
 */
export function textLikeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const shared = [...left].reduce((sum, [pair, count]) => sum + Math.min(count, right.get(pair) ?? 0), 0);
  const all = total(left) + total(right);
  return all === 0 ? 1 : (2 * shared) / all;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const word of bareLetters(searchable(text))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    const letters = [` `, ...word, ` `];
    for (const [index, letter] of letters.slice(1).entries()) {
      const pair = `${letters[index]}${letter}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

function total(pairs: Map<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0);
}
