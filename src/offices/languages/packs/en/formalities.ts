import type { MarkKind } from '../../findings/formalities/authentic-words.ts';

export const languageMarks: Record<MarkKind, string> = {
  authentic: '(?:equally|being|are|is|be|both|alone|as) authentic(?: texts?| versions?)?|(?:equal|same) (?:authenticity|authority)',
  original: 'original ?:',
  translated: '(?:unofficial )?translat(?:ed from|ion from)',
};

export const looseMarks = '\\p{L}*authentic\\p{L}*|authorit\\p{L}+|prevail\\p{L}*|official\\p{L}*|equal\\p{L}*';

export const languageNames: Record<string, string> = {
  en: 'english',
  fr: 'french',
  es: 'spanish',
  ar: 'arabic',
  ru: 'russian',
  zh: 'chinese',
};

export const attached = 'attached|enclosed|annexed|enclosures?|herewith|please find';

export const signed = '\\( ?signed ?\\)';
