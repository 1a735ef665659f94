import { foldWord } from '../../read-folded.ts';

/** How English, French and Spanish write one sound of a name taken from another alphabet: Orlovsky and Orlovski, Sergueïevitch and Sergeevich, Abou and Abu. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?:shch|chtch|schtsch|tsch|tch|sch|sh|ch)/g, 'ʃ'],
  [/zh|dzh|dj|(?<=^|[aeiouy])j/g, 'ʒ'],
  [/ou|oo|w/g, 'u'],
  [/kh|(?<=[aeiou])h/g, 'h'],
  [/gu(?=[ei])/g, 'g'],
  [/ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/ss/g, 's'],
  [/tz|ts/g, 'ʦ'],
  [/aa/g, 'a'],
  [/[iyj]+/g, 'i'],
  [/(?<=[^aeiou])i(?=[aeu])/g, ''],
  [/(?<=e)i?e/g, ''],
  [/(?<=[aou])i(?=e)/g, ''],
  [/h$/, ''],
  [/ei(?=[^aeiou])/g, 'e'],
];

/** Whether two names in Latin letters are one in two spellings; Spanish writes the Russian х with a j. */
export function isRomanisedAlike(one: string, other: string): boolean {
  const [a, b] = [romanised(one), romanised(other)];
  return a === b || a.replaceAll('ʒ', 'h') === b.replaceAll('ʒ', 'h');
}

function romanised(name: string): string {
  return spellings.reduce((text, [written, sound]) => text.replace(written, sound), foldWord(name).replace(/['’ʼ`]/g, ''));
}
