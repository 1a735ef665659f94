import type { MarkKind } from '../../findings/formalities/authentic-words.ts';

export const languageMarks: Record<MarkKind, string> = {
  authentic: '(?:равно |одинаково )?аутентичн\\p{L}+|имеют одинаковую силу|равно подлинн\\p{L}+',
  original: 'оригинал ?:|язык оригинала ?:',
  translated: 'перевод(?:ено)? с',
};

export const looseMarks = '\\p{L}*аутентичн\\p{L}+|подлинн\\p{L}+|официальн\\p{L}+|преимуществ\\p{L}+|равн\\p{L}+|одинаков\\p{L}+';

export const languageNames: Record<string, string> = {
  en: 'английск\\p{L}+',
  fr: 'французск\\p{L}+',
  es: 'испанск\\p{L}+',
  ar: 'арабск\\p{L}+',
  ru: 'русск\\p{L}+',
  zh: 'китайск\\p{L}+',
};

export const attached = 'прилага(?:ется|ются|ем|ю|емы[ейхм]|емая|емое)|приложен(?:ие|ия|ы|о|а)|в приложении|препровожда(?:ется|ются|ем|ю)';

export const signed = '\\( ?подпис(?:ь|ано|ал|ала) ?\\)';
