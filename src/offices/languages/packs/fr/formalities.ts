import type { MarkKind } from '../../findings/formalities/authentic-words.ts';

export const languageMarks: Record<MarkKind, string> = {
  authentic:
    '(?:faisant|font|feront|fera|fait|faire)(?: seule?s?)? (?:egalement |tous |toutes |pareillement )?foi|(?:egalement|sont|etant|seule?) authentiques?|textes? authentiques?',
  original: 'original ?:',
  translated: 'traduit (?:de|du)|traduction (?:non officielle )?(?:de|du)',
};

export const looseMarks = '\\p{L}*authenti\\p{L}+|foi|officiel\\p{L}*|prevau\\p{L}*|prevaloir|meme valeur|egale\\p{L}*';

export const languageNames: Record<string, string> = {
  en: 'anglaise?s?',
  fr: 'francaise?s?',
  es: 'espagnole?s?',
  ar: 'arabes?',
  ru: 'russes?',
  zh: 'chinoise?s?',
};

export const attached =
  'ci-joint(?:e|s|es)?|en annexe|pieces? jointes?|joint(?:e|s|es)? a la presente|vous trouverez (?:sous ce pli|en piece|ci)|sous ce pli';

export const signed = '\\( ?signee? ?\\)';
