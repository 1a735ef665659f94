import { pattern } from '../read-patterns.ts';
import { rememberWords } from '../remember-words.ts';

const arabic: Record<string, string> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 's',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ک: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  پ: 'b',
  ڤ: 'f',
  چ: 's',
  گ: 'g',
};
const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
};
const latinSounds: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/sch|sh|ch|tch/g, 's'],
  [/th/g, 't'],
  [/kh|gh/g, 'k'],
  [/qu|q|c(?![eiy])|ck/g, 'k'],
  [/c|z|x/g, 's'],
  [/j/g, 'g'],
  [/v|w/g, 'f'],
  [/p/g, 'b'],
];

/** A Cyrillic word in Latin letters; a Latin word as it is. */
export function latinOf(token: string): string {
  return pattern(String.raw`\p{Script=Cyrillic}`, 'u').test(token)
    ? [...token].map((letter) => cyrillic[letter] ?? letter).join('')
    : token;
}

/** The consonants of a word in a coarse alphabet common to the three scripts ("Conde", "Конде" and "كوندي" give the same); doubled ones count once. */
export const skeletonOf = rememberWords((token) => {
  const consonants = pattern(String.raw`\p{Script=Arabic}`, 'u').test(token)
    ? [...token].map((letter) => arabic[letter] ?? '').join('')
    : latinSounds.reduce((text, [sound, letter]) => text.replace(sound, letter), latinOf(token)).replace(/[aeiouy]/g, '');
  return consonants.replace(/(.)\1+/g, '$1');
});
