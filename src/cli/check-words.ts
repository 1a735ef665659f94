import { defineWords } from '../platform/words.ts';

/** What `check` says of files. */
export const checkWords = defineWords({
  'no-such-language': {
    en: '“{value}” is none of the languages that are compared: en, fr, es, ar, ru, zh.',
    fr: '« {value} » n’est pas une des langues comparées : en, fr, es, ar, ru, zh.',
    es: '«{value}» no es uno de los idiomas que se comparan: en, fr, es, ar, ru, zh.',
    ar: '«{value}» ليست من اللغات التي تُقارن: ‎en, fr, es, ar, ru, zh‎.',
  },
  'bad-rules': {
    en: 'The rules in {file} cannot be used: {problem}',
    fr: 'Les règles de {file} ne sont pas utilisables : {problem}',
    es: 'Las reglas de {file} no se pueden usar: {problem}',
    ar: 'تعذر استعمال القواعد الواردة في {file}: {problem}',
  },
  counted: {
    en: '{must} to mend, {look} to look at, {style} of style.',
    fr: '{must} à corriger, {look} à examiner, {style} de style.',
    es: '{must} por corregir, {look} por examinar, {style} de estilo.',
    ar: 'للتصحيح: {must}، للنظر: {look}، للأسلوب: {style}.',
  },
});
