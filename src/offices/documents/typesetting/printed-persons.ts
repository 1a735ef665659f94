import type { Direction } from '../../../platform/language.ts';
import { normaliseLevels } from '../normalise-levels.ts';
import type { OfficialDocument } from '../official-document.ts';
import { printRuns, printText } from './printed-runs.ts';

/** The index of persons as the templates read it: each entry with the place of its block and of its item; null without one. */
export function printIndex({ index, blocks }: OfficialDocument, direction: Direction) {
  if (!index) return null;
  const places = new Map(normaliseLevels(blocks).map(({ key }, place) => [key, place]));
  return {
    title: printText(index.title, direction),
    entries: index.entries.flatMap(({ name, block, item }) => {
      const place = places.get(block);
      return place === undefined ? [] : [{ name: printRuns(name, direction), block: place, item }];
    }),
  };
}
