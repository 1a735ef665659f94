import type { Language } from '../../../platform/language.ts';
import type { Confidence } from '../../directory/public.ts';

/** What opens the enclosure line that has only the number or only the titles: of one, of more. */
export const enclosed: Record<Language, { one: string; more: string }> = {
  en: { one: 'Enclosure: ', more: 'Enclosures: ' },
  fr: { one: 'Pièce jointe\u00a0: ', more: 'Pièces jointes\u00a0: ' },
  es: { one: 'Adjunto: ', more: 'Adjuntos: ' },
  ar: { one: 'المرفق: ', more: 'المرفقات: ' },
  ru: { one: 'Приложение: ', more: 'Приложения: ' },
  zh: { one: '附件：', more: '附件：' },
};

/** The usual marks of confidence; an organization may have its own words. */
export const confidenceWords: Record<Confidence, Record<Language, string>> = {
  confidential: { en: 'Confidential', fr: 'Confidentiel', es: 'Confidencial', ar: 'سري', ru: 'Конфиденциально', zh: '保密' },
  'strictly-confidential': {
    en: 'Strictly confidential',
    fr: 'Strictement confidentiel',
    es: 'Estrictamente confidencial',
    ar: 'سري للغاية',
    ru: 'Строго конфиденциально',
    zh: '严格保密',
  },
};

/** What a translation says of its original: by the language it is written in, then by that of the original. */
export const translatedFrom: Record<Language, Record<Language, string>> = {
  en: {
    en: 'Translated from English',
    fr: 'Translated from French',
    es: 'Translated from Spanish',
    ar: 'Translated from Arabic',
    ru: 'Translated from Russian',
    zh: 'Translated from Chinese',
  },
  fr: {
    en: 'Traduit de l’anglais',
    fr: 'Traduit du français',
    es: 'Traduit de l’espagnol',
    ar: 'Traduit de l’arabe',
    ru: 'Traduit du russe',
    zh: 'Traduit du chinois',
  },
  es: {
    en: 'Traducido del inglés',
    fr: 'Traducido del francés',
    es: 'Traducido del español',
    ar: 'Traducido del árabe',
    ru: 'Traducido del ruso',
    zh: 'Traducido del chino',
  },
  ar: {
    en: 'مترجم عن الإنكليزية',
    fr: 'مترجم عن الفرنسية',
    es: 'مترجم عن الإسبانية',
    ar: 'مترجم عن العربية',
    ru: 'مترجم عن الروسية',
    zh: 'مترجم عن الصينية',
  },
  ru: {
    en: 'Перевод с английского',
    fr: 'Перевод с французского',
    es: 'Перевод с испанского',
    ar: 'Перевод с арабского',
    ru: 'Перевод с русского',
    zh: 'Перевод с китайского',
  },
  zh: { en: '译自英文', fr: '译自法文', es: '译自西班牙文', ar: '译自阿拉伯文', ru: '译自俄文', zh: '译自中文' },
};

/** What is read aloud before the name of whoever signed, in place of the handwriting. */
export const signatureWords: Record<Language, string> = {
  en: 'Signature: ',
  fr: 'Signature\u00a0: ',
  es: 'Firma: ',
  ar: 'توقيع: ',
  ru: 'Подпись: ',
  zh: '签名：',
};
