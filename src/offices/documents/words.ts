import type { Language } from '../../platform/language.ts';
import { asScreenLanguage } from '../../platform/language.ts';
import { defineWords, word } from '../../platform/words.ts';

export const words = defineWords({
  signed: { en: '(Signed)', fr: '(Signé)', es: '(Firmado)', ar: '(توقيع)' },
});

/** What United Nations documents print above the name of a signed copy; texts may also be written in Russian and Chinese. */
export function signedMark(language: Language): string {
  const screen = asScreenLanguage(language);
  if (screen) return word(words.signed, screen);
  return language === 'ru' ? '(Подпись)' : '（签名）';
}
