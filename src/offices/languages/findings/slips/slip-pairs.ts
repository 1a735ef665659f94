import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';

/**
 * Two real words one slip of the pen apart, each with its sense: a pattern, on folded text, of how other languages say it. A word whose
 * sense no other version has, while they have its twin's, was not meant. `right` is put in the place of `wrong` when accepted.
 */
export type SlipPair = { wrong: string; right: string; sense: string; wrongSense?: string };

function pairs(text: string): SlipPair[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [wrong = '', right = '', sense = '', wrongSense = ''] = row.split(' | ').map((cell) => cell.trim());
      return { wrong, right, sense, ...(wrongSense ? { wrongSense } : {}) };
    });
}

/** By language: wrong | right | sense of the right word | sense of the wrong word. Arabic words may bear attached particles and the article. */
export const slipPairs: Partial<Record<Language, SlipPair[]>> = byLanguage((pack) =>
  pack.slips.slipPairs ? pairs(pack.slips.slipPairs) : undefined,
);

/** Words that no official text means, whatever the other versions say: wrong and right, as written. */
export const neverMeant: Partial<Record<Language, readonly (readonly [wrong: string, right: string])[]>> = byLanguage(
  (pack) => pack.slips.neverMeant,
);
