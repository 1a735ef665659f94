import type { MarkKind } from '../../findings/formalities/authentic-words.ts';

export const languageMarks: Record<MarkKind, string> = {
  authentic: '同等作准|同一作准|同样作准|具有同等效力|均为作准|同为作准',
  original: '原文[:：]',
  translated: '译自',
};

export const looseMarks = '作准|正式|效力|为准|权威|同等|同样';

/** Chinese names each language of a list by one character: 阿、中、英、法、俄、西文. */
const among = (names: string, short: string) =>
  `${names}|${short}(?=[、，及和与][阿中英法俄西])|(?<=[阿中英法俄西][、，及和与])${short}(?=[、，及和与文各])`;

export const languageNames: Record<string, string> = {
  en: among('英文|英语', '英'),
  fr: among('法文|法语', '法'),
  es: among('西班牙文|西班牙语|西文|西语', '西'),
  ar: among('阿拉伯文|阿拉伯语|阿文|阿语', '阿'),
  ru: among('俄文|俄语|俄罗斯文', '俄'),
  zh: among('中文|汉语|华文', '中'),
};

export const attached = '随函附上|附上|随附|附件|附后|兹附';

export const signed = '[（(] ?(?:签名|签字|署名|签署) ?[）)]';
