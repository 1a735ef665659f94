import type { MarkKind } from '../../findings/formalities/authentic-words.ts';

export const languageMarks: Record<MarkKind, string> = {
  authentic:
    '(?:igualmente|ambos|seran|son|siendo|unico|todos) autentic[oa]s?|textos? autenticos?|hac(?:e|en|iendo|ian) (?:igualmente )?fe|hara?n? fe|dan fe',
  original: 'original ?:',
  translated: 'traducido del|traduccion (?:no oficial )?del',
};

export const looseMarks = '\\p{L}*autentic\\p{L}+|fe|oficial\\p{L}*|preval\\p{L}+|mism[oa] valor|igual\\p{L}*';

export const languageNames: Record<string, string> = {
  en: 'ingles(?:as?|es)?',
  fr: 'frances(?:as?|es)?',
  es: 'espanol(?:as?|es)?|castellan[oa]s?',
  ar: 'arabes?',
  ru: 'rus[oa]s?',
  zh: 'chin[oa]s?',
};

export const attached = 'adjunt[oa]s?|se adjuntan?|adjuntamos|anex[oa]s?|se acompanan?|se remiten? adjunt[oa]s?';

export const signed = '\\( ?firmad[oa] ?\\)';
