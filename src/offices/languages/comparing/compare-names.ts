import { isRomanisedAlike } from '../findings/names/romanise-name.ts';
import { mayBeOneName } from '../findings/names/sound-alike.ts';
import { packOf } from '../pack-of.ts';
import { foldWord } from '../read-folded.ts';
import { pattern } from '../read-patterns.ts';
import { alludesTo, writesInEnglish } from '../statements/country-patterns.ts';
import { soundOf } from '../statements/sound-of-name.ts';
import type { ReadParagraph } from './compare-versions.ts';

/** Whether a paragraph speaks of a country otherwise than by its name: "délégation kényane"; Nigeria does not speak of Niger. */
export function statesCountry({ text, language, statements }: ReadParagraph, value: string): boolean {
  const others = statements.filter((one) => one.kind === 'country' && one.value !== value);
  const rest = others.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
  const plain = foldWord(rest);
  const isOtherScript = packOf(language).script.letters !== 'Latin';
  return value.split('|').some((code) => alludesTo(code, language, plain) || (isOtherScript && writesInEnglish(code, plain)));
}

/** A name inside an address of mail or web names nobody. */
const addresses = /\S+@\S+|(?:https?:\/\/|www\.)\S+/gu;

/** Whether a paragraph holds the last word of a person's name, letter by letter in the same script and by its sound in another. */
export function statesPerson({ folded, language, text, statements }: ReadParagraph, name: string): boolean {
  const last = foldWord(name.split(/[ -]/).at(-1) ?? '');
  if (language === 'zh') {
    const names = statements.flatMap((one) => (one.kind === 'person' ? one.value : []));
    const words = name.split(/[ -]/).map(foldWord);
    return (
      names.length === 0 || names.some((one) => words.some((word) => soundsNear(soundOf(one), soundOf(word)) || mayBeOneName(one, word)))
    );
  }
  if (scriptOf(last) === 'zh') {
    const names = statements.flatMap((one) => (one.kind === 'person' && !one.weak ? one.value.map(foldWord) : []));
    const parts = name.split(/[ -]/);
    return (
      names.length === 0 || names.some((one) => parts.some((part) => soundsNear(soundOf(part), soundOf(one)) || mayBeOneName(one, part)))
    );
  }
  const words: string[] = folded.replace(addresses, ' ').match(pattern(String.raw`[\p{L}']+`, 'gu')) ?? [];
  if (scriptOf(last) === scriptOf(text))
    return words.includes(last) || (scriptOf(last) === 'latin' && words.some((word) => isRomanisedAlike(word, last)));
  const [, second = last, third = ''] = scriptOf(last) === 'ar' ? name.split(' ') : [];
  const wanted = [second, second + third].flatMap((one) => heardAs(foldWord(one)));
  const spoken = words.flatMap((word, index) => [word, word + (words[index + 1] ?? '')]).flatMap(heardAs);
  if (spoken.some((sound) => wanted.some((one) => soundsAlike(sound, one)))) return true;
  return words.some((word) => word.length > 2 && mayBeOneName(word, second));
}

/** An Arabic word may begin with its own w ("وليد") or with the particle "and". */
function heardAs(word: string): string[] {
  return word.startsWith('و') ? [soundOf(word), `f${soundOf(word)}`] : [soundOf(word)];
}

/** Chinese syllables keep few sounds apart: l and r are one, and every second sound may be its own. */
function soundsNear(chinese: string, other: string): boolean {
  const coarse = (sound: string) =>
    sound
      .replaceAll('r', 'l')
      .replaceAll('b', 'f')
      .replaceAll('t', 'd')
      .replace(/[gh]/g, 'k')
      .replace(/(?<!^)n/g, '');
  const [a, b] = [coarse(chinese), coarse(other)];
  return distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 2.5));
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...b].entries()) {
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function scriptOf(text: string): 'ar' | 'ru' | 'zh' | 'latin' {
  if (pattern(String.raw`\p{Script=Han}`, 'u').test(text)) return 'zh';
  if (pattern(String.raw`\p{Script=Arabic}`, 'u').test(text)) return 'ar';
  return pattern(String.raw`\p{Script=Cyrillic}`, 'u').test(text) ? 'ru' : 'latin';
}

/** The same consonants, one of four or more apart at most. */
function soundsAlike(first: string, second: string): boolean {
  const [one, other] = [first, second].map((sound) => sound.replace(/^h/, 'k')) as [string, string];
  if (one === other) return one.length > 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < (long.length === short.length ? 4 : 3) || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const tail =
    long.length === short.length ? short.slice(start + 1) === long.slice(start + 1) : short.slice(start) === long.slice(start + 1);
  return tail;
}
