import type { Language } from '../../platform/language.ts';
import type { BodyPaper, Confidence, EnclosureRule } from '../directory/public.ts';
import { isolate, wordDays } from '../languages/public.ts';
import { confidenceWords, enclosed, signatureWords, translatedFrom } from './addressees/paper-rule-words.ts';

/** The fixed wordings around a letter's text, in every language a letter may be written in. */
type LetterWords = { reference: string; enclosures: string; separator: string; verify: string; placeAndDate: string };

const words: Record<Language, LetterWords> = {
  en: {
    reference: 'Ref.: ',
    enclosures: 'Enclosures ({n}): ',
    separator: '; ',
    verify: 'Verification code',
    placeAndDate: '{place}, {date}',
  },
  fr: {
    reference: 'Réf.\u00a0: ',
    enclosures: 'Pièces jointes ({n})\u00a0: ',
    separator: '\u202f; ',
    verify: 'Code de vérification',
    placeAndDate: '{place}, le {date}',
  },
  es: {
    reference: 'Ref.: ',
    enclosures: 'Adjuntos ({n}): ',
    separator: '; ',
    verify: 'Código de verificación',
    placeAndDate: '{place}, {date}',
  },
  ar: { reference: 'المرجع: ', enclosures: 'المرفقات ({n}): ', separator: '؛ ', verify: 'رمز التحقق', placeAndDate: '{place}، {date}' },
  ru: { reference: 'Исх. № ', enclosures: 'Приложения ({n}): ', separator: '; ', verify: 'Код проверки', placeAndDate: '{place}, {date}' },
  zh: { reference: '文号：', enclosures: '附件（{n}）：', separator: '；', verify: '验证码', placeAndDate: '{place}，{date}' },
};

/** "Ref.: CIRC/2026/14", the code kept together in Arabic. */
export function wordReference(reference: string, language: Language): string {
  return `${words[language].reference}${language === 'ar' ? isolate(reference) : reference}`;
}

/** "Geneva, 15 January 2027". */
export function wordPlaceAndDate(place: string, on: string, language: Language): string {
  const date = wordDays({ fact: 'days', from: on }, language);
  return words[language].placeAndDate.replace('{place}', place).replace('{date}', date);
}

/** "Enclosures (2): draft programme; practical note", their number alone or their titles alone, as the lines under a letter; none without enclosures. */
export function wordEnclosures(titles: readonly string[], language: Language, rule: EnclosureRule = 'both'): string[] {
  if (titles.length === 0) return [];
  const { enclosures, separator } = words[language];
  const n = String(titles.length);
  if (rule === 'number') return [`${enclosed[language][titles.length === 1 ? 'one' : 'more']}${n}`];
  if (rule === 'titles') return [`${enclosed[language][titles.length === 1 ? 'one' : 'more']}${titles.join(separator)}`];
  return [`${enclosures.replace('{n}', n)}${titles.join(separator)}`];
}

/** "Confidential", in the organization's own words where it has some. */
export function wordConfidence(confidence: Confidence, own: BodyPaper['marks'], language: Language): string {
  return own[confidence]?.[language] ?? confidenceWords[confidence][language];
}

/** "Translated from French", in the language of the translation. */
export function wordTranslated(original: Language, language: Language): string {
  return translatedFrom[language][original];
}

/** "Signature: Claire Dumont", read aloud in place of the handwriting. */
export function wordSignature(name: string, language: Language): string {
  return `${signatureWords[language]}${name}`;
}

const signedFor: Record<Language, string> = { en: 'p.p. ', fr: 'p.o. ', es: 'p.o. ', ar: 'عن: ', ru: 'по поручению: ', zh: '代' };

/** "p.p. Secretary General": for whom a delegate signed. */
export function wordFor(lines: readonly string[], language: Language): string[] {
  return lines.map((line, index) => (index === 0 ? `${signedFor[language]}${line}` : line));
}

/** The words before a printed verification code. */
export function wordVerification(language: Language): string {
  return words[language].verify;
}
