import type { Language } from '../../../../platform/language.ts';

export type MarkKind = 'authentic' | 'original' | 'translated';

/** How a text says that its versions are equally authentic, that it was written in one language, or that it is a translation; on folded text. */
export const languageMarks: Record<MarkKind, Partial<Record<Language, string>>> = {
  authentic: {
    en: '(?:equally|being|are|is|be|both|alone|as) authentic(?: texts?| versions?)?|(?:equal|same) (?:authenticity|authority)',
    fr: '(?:faisant|font|feront|fera|fait|faire)(?: seule?s?)? (?:egalement |tous |toutes |pareillement )?foi|(?:egalement|sont|etant|seule?) authentiques?|textes? authentiques?',
    es: '(?:igualmente|ambos|seran|son|siendo|unico|todos) autentic[oa]s?|textos? autenticos?|hac(?:e|en|iendo|ian) (?:igualmente )?fe|hara?n? fe|dan fe',
    ar: 'متساوي(?:ة|ين|ان|تان|تين)? (?:في |من حيث )?(?:ال)?حجية|(?:ذات|لها|ولها|لهما|له|ذا|لكل منها) (?:نفس )?(?:ال)?حجية|نفس الحجية|حجية متساوية|ذوات? حجية',
    ru: '(?:равно |одинаково )?аутентичн\\p{L}+|имеют одинаковую силу|равно подлинн\\p{L}+',
    zh: '同等作准|同一作准|同样作准|具有同等效力|均为作准|同为作准',
  },
  original: {
    en: 'original ?:',
    fr: 'original ?:',
    es: 'original ?:',
    ar: 'الاصل ?:',
    ru: 'оригинал ?:|язык оригинала ?:',
    zh: '原文[:：]',
  },
  translated: {
    en: '(?:unofficial )?translat(?:ed from|ion from)',
    fr: 'traduit (?:de|du)|traduction (?:non officielle )?(?:de|du)',
    es: 'traducido del|traduccion (?:no oficial )?del',
    ar: 'ترجمة (?:غير رسمية )?(?:عن|من)|مترجم(?:ة)? (?:عن|من)',
    ru: 'перевод(?:ено)? с',
    zh: '译自',
  },
};

/** What may say the same of authentic texts in words of its own: no statement to be compared, but none that is lacking. */
export const looseMarks: Record<Language, string> = {
  en: '\\p{L}*authentic\\p{L}*|authorit\\p{L}+|prevail\\p{L}*|official\\p{L}*|equal\\p{L}*',
  fr: '\\p{L}*authenti\\p{L}+|foi|officiel\\p{L}*|prevau\\p{L}*|prevaloir|meme valeur|egale\\p{L}*',
  es: '\\p{L}*autentic\\p{L}+|fe|oficial\\p{L}*|preval\\p{L}+|mism[oa] valor|igual\\p{L}*',
  ar: '(?:[وفبلك]{0,2})?(?:ال|لل)?(?:حجي\\p{L}+|رسمي\\p{L}*|معتمد\\p{L}*|اصلي\\p{L}*|موثوق\\p{L}*|مرجع\\p{L}*|سواء|تساو\\p{L}+|متساو\\p{L}+)',
  ru: '\\p{L}*аутентичн\\p{L}+|подлинн\\p{L}+|официальн\\p{L}+|преимуществ\\p{L}+|равн\\p{L}+|одинаков\\p{L}+',
  zh: '作准|正式|效力|为准|权威|同等|同样',
};

/** Chinese names each language of a list by one character: 阿、中、英、法、俄、西文. */
const among = (names: string, short: string) =>
  `${names}|${short}(?=[、，及和与][阿中英法俄西])|(?<=[阿中英法俄西][、，及和与])${short}(?=[、，及和与文各])`;

/** The six languages as a clause on texts names them, in its own order and in any form: "the Chinese text", 中、法、俄、英及西文. */
export const languageNames: Record<string, Record<Language, string>> = {
  en: {
    en: 'english',
    fr: 'anglaise?s?',
    es: 'ingles(?:as?|es)?',
    ar: '[وف]?[بك]?(?:ال|لل)?(?:انكليزي(?:ة|تين)?|انجليزي(?:ة|تين)?)',
    ru: 'английск\\p{L}+',
    zh: among('英文|英语', '英'),
  },
  fr: {
    en: 'french',
    fr: 'francaise?s?',
    es: 'frances(?:as?|es)?',
    ar: '[وف]?[بك]?(?:ال|لل)?فرنسي(?:ة|تين)?',
    ru: 'французск\\p{L}+',
    zh: among('法文|法语', '法'),
  },
  es: {
    en: 'spanish',
    fr: 'espagnole?s?',
    es: 'espanol(?:as?|es)?|castellan[oa]s?',
    ar: '[وف]?[بك]?(?:ال|لل)?ا?سباني(?:ة|تين)?',
    ru: 'испанск\\p{L}+',
    zh: among('西班牙文|西班牙语|西文|西语', '西'),
  },
  ar: {
    en: 'arabic',
    fr: 'arabes?',
    es: 'arabes?',
    ar: '[وف]?[بك]?(?:ال|لل)?عربي(?:ة|تين)?',
    ru: 'арабск\\p{L}+',
    zh: among('阿拉伯文|阿拉伯语|阿文|阿语', '阿'),
  },
  ru: {
    en: 'russian',
    fr: 'russes?',
    es: 'rus[oa]s?',
    ar: '[وف]?[بك]?(?:ال|لل)?روسي(?:ة|تين)?',
    ru: 'русск\\p{L}+',
    zh: among('俄文|俄语|俄罗斯文', '俄'),
  },
  zh: {
    en: 'chinese',
    fr: 'chinoise?s?',
    es: 'chin[oa]s?',
    ar: '[وف]?[بك]?(?:ال|لل)?صيني(?:ة|تين)?',
    ru: 'китайск\\p{L}+',
    zh: among('中文|汉语|华文', '中'),
  },
};
