import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';

/** Beginnings of real words one slip of the pen apart, on folded text; either may have been written for the other. */
const twins: Partial<Record<Language, string>> = byLanguage((pack) => pack.slips.twins);

/** What may have been meant for a beginning of a word, by language: `wrong` to the beginnings that are its twins. */
export const confusables: ReadonlyMap<Language, ReadonlyMap<string, readonly string[]>> = new Map(
  (Object.entries(twins) as [Language, string][]).map(([language, text]) => {
    const pairs = text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('/'))
      .filter(([one, other]) => one !== other);
    const both = pairs.flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]);
    return [
      language,
      new Map(
        Map.groupBy(both, ([wrong]) => wrong)
          .entries()
          .map(([wrong, all]) => [wrong, all.map(([, right]) => right)]),
      ),
    ];
  }),
);
