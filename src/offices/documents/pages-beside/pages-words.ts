import { defineWords } from '../../../platform/words.ts';

/** The printed pages beside an editor. */
export const pagesWords = defineWords({
  pages: { en: 'Printed pages', fr: 'Pages imprimées', es: 'Páginas impresas', ar: 'الصفحات المطبوعة' },
  side: { en: 'Beside the text', fr: 'À côté du texte', es: 'Junto al texto', ar: 'إلى جانب النص' },
  saved: {
    en: 'As saved, in PDF:',
    fr: 'Version enregistrée, en PDF :',
    es: 'Versión guardada, en PDF:',
    ar: 'النسخة المحفوظة بصيغة \u2066PDF\u2069:',
  },
  pageOf: {
    en: 'Page {page} of {pages} of the version {language}',
    fr: 'Page {page} sur {pages} de la version {language}',
    es: 'Página {page} de {pages} de la versión {language}',
    ar: 'الصفحة {page} من {pages} من النسخة {language}',
  },
});
