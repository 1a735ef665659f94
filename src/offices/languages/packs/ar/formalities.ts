import { compilePattern } from '../../compile-pattern.ts';
import type { MarkKind } from '../../findings/formalities/authentic-words.ts';
import type { Sex } from '../../findings/names/find-mentions.ts';

export const languageMarks: Record<MarkKind, string> = {
  authentic:
    'متساوي(?:ة|ين|ان|تان|تين)? (?:في |من حيث )?(?:ال)?حجية|(?:ذات|لها|ولها|لهما|له|ذا|لكل منها) (?:نفس )?(?:ال)?حجية|نفس الحجية|حجية متساوية|ذوات? حجية',
  original: 'الاصل ?:',
  translated: 'ترجمة (?:غير رسمية )?(?:عن|من)|مترجم(?:ة)? (?:عن|من)',
};

export const looseMarks =
  '(?:[وفبلك]{0,2})?(?:ال|لل)?(?:حجي\\p{L}+|رسمي\\p{L}*|معتمد\\p{L}*|اصلي\\p{L}*|موثوق\\p{L}*|مرجع\\p{L}*|سواء|تساو\\p{L}+|متساو\\p{L}+)';

export const languageNames: Record<string, string> = {
  en: '[وف]?[بك]?(?:ال|لل)?(?:انكليزي(?:ة|تين)?|انجليزي(?:ة|تين)?)',
  fr: '[وف]?[بك]?(?:ال|لل)?فرنسي(?:ة|تين)?',
  es: '[وف]?[بك]?(?:ال|لل)?ا?سباني(?:ة|تين)?',
  ar: '[وف]?[بك]?(?:ال|لل)?عربي(?:ة|تين)?',
  ru: '[وف]?[بك]?(?:ال|لل)?روسي(?:ة|تين)?',
  zh: '[وف]?[بك]?(?:ال|لل)?صيني(?:ة|تين)?',
};

export const ranks: Record<Sex, RegExp> = {
  f: compilePattern(String.raw`(?<!\p{L})سيدتي(?!\p{L})|(?<!\p{L})(?:سعادة|معالي|حضرة|دولة) (?:السيدة |ال\p{L}+ة)`, 'u'),
  m: compilePattern(String.raw`(?<!\p{L})سيدي(?!\p{L})|(?<!\p{L})(?:سعادة|معالي|حضرة|دولة) ال\p{L}*[^ة\s،](?=[،,\s]|$)`, 'u'),
};

export const attached = '(?:و|ب|كما )?(?:مرفق(?:ة|ا|ات|اتها)?|طيه|ملحق(?:ة|ا)?|(?:ب)?رفق(?:ته|ة)?|نرفق|ارفق(?:ت|نا)?|مشفوع(?:ة)?)';

export const signed = '\\( ?توقيع ?\\)|\\( ?موقع(?:ة)? ?\\)|\\( ?التوقيع ?\\)';
