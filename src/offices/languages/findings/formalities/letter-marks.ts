import type { Language } from '../../../../platform/language.ts';

/** How a letter says that something goes with it, on folded text. */
export const attached: Record<Language, string> = {
  en: 'attached|enclosed|annexed|enclosures?|herewith|please find',
  fr: 'ci-joint(?:e|s|es)?|en annexe|pieces? jointes?|joint(?:e|s|es)? a la presente|vous trouverez (?:sous ce pli|en piece|ci)|sous ce pli',
  es: 'adjunt[oa]s?|se adjuntan?|adjuntamos|anex[oa]s?|se acompanan?|se remiten? adjunt[oa]s?',
  ar: '(?:و|ب|كما )?(?:مرفق(?:ة|ا|ات|اتها)?|طيه|ملحق(?:ة|ا)?|(?:ب)?رفق(?:ته|ة)?|نرفق|ارفق(?:ت|نا)?|مشفوع(?:ة)?)',
  ru: 'прилага(?:ется|ются|ем|ю|емы[ейхм]|емая|емое)|приложен(?:ие|ия|ы|о|а)|в приложении|препровожда(?:ется|ются|ем|ю)',
  zh: '随函附上|附上|随附|附件|附后|兹附',
};

/** The mark that stands for a signature. */
export const signed: Record<Language, string> = {
  en: '\\( ?signed ?\\)',
  fr: '\\( ?signee? ?\\)',
  es: '\\( ?firmad[oa] ?\\)',
  ar: '\\( ?توقيع ?\\)|\\( ?موقع(?:ة)? ?\\)|\\( ?التوقيع ?\\)',
  ru: '\\( ?подпис(?:ь|ано|ал|ала) ?\\)',
  zh: '[（(] ?(?:签名|签字|署名|签署) ?[）)]',
};
