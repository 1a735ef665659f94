import { defineWords } from '../../../platform/words.ts';

/** The annexes and the file of two languages on the page of an edition. */
export const annexWords = defineWords({
  annexes: { en: 'Annexes of the report', fr: 'Annexes du rapport', es: 'Anexos del informe', ar: 'مرفقات التقرير' },
  hint: {
    en: 'Part paragraphs by an empty line. A line with # is a heading, lines with - are a list, lines with | are a table. A footnote: ^[its words].',
    fr: 'Séparez les paragraphes par une ligne vide. Une ligne en # est un titre, des lignes en - une liste, des lignes en | un tableau. Note de bas de page : ^[son texte].',
    es: 'Separe los párrafos con una línea vacía. Una línea con # es un título, las líneas con - una lista, las líneas con | una tabla. Nota al pie: ^[su texto].',
    ar: 'افصلوا بين الفقرات بسطر فارغ. السطر الذي يبدأ بعلامة # عنوان، والأسطر التي تبدأ بعلامة - قائمة، وبعلامة | جدول. الحاشية: ^[نصها].',
  },
  add: { en: 'Add an annex', fr: 'Ajouter une annexe', es: 'Añadir un anexo', ar: 'إضافة مرفق' },
  titleIn: { en: 'Title, {language}', fr: 'Titre, {language}', es: 'Título, {language}', ar: 'العنوان، {language}' },
  textIn: { en: 'Text, {language}', fr: 'Texte, {language}', es: 'Texto, {language}', ar: 'النص، {language}' },
  save: { en: 'Save the annex', fr: 'Enregistrer l’annexe', es: 'Guardar el anexo', ar: 'حفظ المرفق' },
  remove: { en: 'Remove', fr: 'Retirer', es: 'Quitar', ar: 'حذف' },
  facing: { en: 'Two languages side by side', fr: 'Deux langues côte à côte', es: 'Dos idiomas en paralelo', ar: 'لغتان جنباً إلى جنب' },
  openPdf: { en: 'Open as PDF', fr: 'Ouvrir en PDF', es: 'Abrir en PDF', ar: 'فتح بصيغة PDF' },
  openHtml: { en: 'Open as HTML', fr: 'Ouvrir en HTML', es: 'Abrir en HTML', ar: 'فتح بصيغة HTML' },
});
