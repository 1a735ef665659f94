import type { Language } from '../../../platform/language.ts';
import { allLanguages } from '../../../platform/language.ts';
import type { PostalLetter } from './postal-letters.ts';
import { zones } from './zone-of.ts';

export type Sorting = 'language' | 'zone';

/** Letters in the order of printing: by language, or by postage zone and then language; inside, by country and body as the address ends and begins. */
export function sortLetters(letters: readonly PostalLetter[], sorting: Sorting): PostalLetter[] {
  const language = (each: PostalLetter) => allLanguages.indexOf(each.language);
  const zone = (each: PostalLetter) => (sorting === 'zone' ? zones.indexOf(each.zone) : 0);
  const collators = new Map<Language, Intl.Collator>();
  const compare = (a: PostalLetter, b: PostalLetter) => {
    const collator = collators.get(a.language) ?? new Intl.Collator(a.language);
    collators.set(a.language, collator);
    return collator.compare(a.lines.at(-1) ?? '', b.lines.at(-1) ?? '') || collator.compare(a.lines.join(' '), b.lines.join(' '));
  };
  return letters.toSorted((a, b) => zone(a) - zone(b) || language(a) - language(b) || compare(a, b) || (a.bodyId < b.bodyId ? -1 : 1));
}

/** Divides sorted letters into the files of a run: none with more than `atMost` letters, nor larger than `bytes` by the letters' own sizes. */
export function divideLetters<Each>(letters: readonly Each[], sizeOf: (each: Each) => number, bytes: number, atMost: number): Each[][] {
  const parts: Each[][] = [];
  let room = 0;
  for (const letter of letters) {
    const last = parts.at(-1);
    if (last && last.length < atMost && room >= sizeOf(letter)) {
      last.push(letter);
      room -= sizeOf(letter);
    } else {
      parts.push([letter]);
      room = bytes - sizeOf(letter);
    }
  }
  return parts;
}
