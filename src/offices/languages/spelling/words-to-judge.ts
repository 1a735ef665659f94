import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';

/** A word of a text as a dictionary knows it, and where it stands; `capital`: it bears one and is no beginning of a sentence that lost it. */
export type JudgedWord = { word: string; start: number; end: number; capital: boolean };

const passedOver = /(?:https?:\/\/|www\.)\S+|\S+@\S+|\S*[\p{L}]\.[\p{L}]\S*|[\p{L}\p{M}]*\d[\p{L}\p{M}\d]*|\p{Lu}[\p{Lu}&/-]+(?!\p{Ll})/gu;
const words: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.spelling.judgedWords);
const shortest: Partial<Record<Language, number>> = byLanguage((pack) => pack.spelling.shortestWord);

/** The words of a text that a dictionary can judge: no address, no code, no word of another script, nothing too short to say. */
export function wordsToJudge(text: string, language: Language): JudgedWord[] {
  const pattern = words[language];
  if (!pattern) return [];
  const plain = text.replace(passedOver, (found) => ' '.repeat(found.length));
  return [...plain.matchAll(pattern)].flatMap(({ 0: found, index }): JudgedWord[] => {
    const end = index + found.length;
    if (found.length < (shortest[language] ?? 4) || partOfCompound(plain, index, end)) return [];
    const word = language === 'ar' ? found.replace(/[\p{M}ـ]/gu, '') : found.normalize('NFC').replace(/\u0301/gu, '');
    const capital = /^\p{Lu}/u.test(word);
    return [{ word, start: index, end, capital }];
  });
}

/** What stands before a hyphen or behind one may be no word by itself ("inter-", "pré-", "socio-"). */
function partOfCompound(text: string, start: number, end: number): boolean {
  return /[-‑]/u.test(text.charAt(end)) || /[-‑]/u.test(text.charAt(start - 1));
}
