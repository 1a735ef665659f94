import type { ReadParagraph } from './compare-versions.ts';
import { foldWord } from './read-folded.ts';
import { alludesTo } from './statements/country-patterns.ts';
import { soundOf } from './statements/sound-of-name.ts';

/** Whether a paragraph speaks of a country otherwise than by its name: "délégation kényane". */
export function statesCountry({ folded, language }: ReadParagraph, code: string): boolean {
  return alludesTo(code, language, folded);
}

/** Whether a paragraph holds the last word of a person's name, letter by letter in the same script and by its sound in another; Chinese cannot be judged. */
export function statesPerson({ folded, language, text }: ReadParagraph, name: string): boolean {
  const last = name.split(/[ -]/).at(-1) ?? '';
  if (language === 'zh') return true;
  const words: string[] = folded.match(/[\p{L}']+/gu) ?? [];
  if (scriptOf(last) === scriptOf(text)) return words.includes(foldWord(last));
  return words.some((word) => soundsAlike(soundOf(word), soundOf(foldWord(last))));
}

function scriptOf(text: string): 'ar' | 'ru' | 'latin' {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'latin';
}

/** The same consonants, one of four or more apart at most. */
function soundsAlike(one: string, other: string): boolean {
  if (one === other) return one.length > 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const tail =
    long.length === short.length ? short.slice(start + 1) === long.slice(start + 1) : short.slice(start) === long.slice(start + 1);
  return tail;
}
