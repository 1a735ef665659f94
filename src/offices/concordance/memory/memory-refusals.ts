import { defineWords } from '../../../platform/words.ts';

/** Why a file was not taken in, and what to do. */
export const memoryRefusals = defineWords({
  'memory-file-unread': {
    en: 'This file cannot be read as a translation memory. Export it again as TMX.',
    fr: 'Ce fichier n’est pas lisible comme mémoire de traduction. Exportez-le de nouveau en TMX.',
    es: 'Este archivo no se puede leer como memoria de traducción. Expórtelo de nuevo en TMX.',
    ar: 'تعذرت قراءة هذا الملف كذاكرة ترجمة. أعيدوا تصديره بصيغة \u2066TMX\u2069.',
  },
});
