import { defineWords } from '../../../platform/words.ts';

/** The page of layouts: one file of all versions, two side by side, precedence, letters for the post. */
export const layoutWords = defineWords({
  together: {
    en: 'All versions in one file',
    fr: 'Toutes les versions en un fichier',
    es: 'Todas las versiones en un archivo',
    ar: 'كل النسخ في ملف واحد',
  },
  togetherHint: {
    en: 'Each version begins on a new page and counts its own pages.',
    fr: 'Chaque version commence sur une nouvelle page et compte ses propres pages.',
    es: 'Cada versión empieza en una página nueva y numera sus propias páginas.',
    ar: 'تبدأ كل نسخة على صفحة جديدة وتُعدّ صفحاتها على حدة.',
  },
  openTogether: { en: 'Open the file (PDF)', fr: 'Ouvrir le fichier (PDF)', es: 'Abrir el archivo (PDF)', ar: 'فتح الملف (PDF)' },
  order: { en: 'Order of the versions', fr: 'Ordre des versions', es: 'Orden de las versiones', ar: 'ترتيب النسخ' },
  order_original: { en: 'The original first', fr: 'L’original d’abord', es: 'Primero el original', ar: 'الأصل أولاً' },
  order_listed: {
    en: 'As the letter lists its languages',
    fr: 'Selon la liste des langues de la lettre',
    es: 'Según la lista de idiomas de la carta',
    ar: 'بحسب قائمة لغات الرسالة',
  },
  order_arabic: { en: 'Arabic first', fr: 'L’arabe d’abord', es: 'Primero el árabe', ar: 'العربية أولاً' },
  archiveTogether: {
    en: 'Archive this file too when the letter is issued',
    fr: 'Archiver aussi ce fichier à l’émission de la lettre',
    es: 'Archivar también este archivo al emitir la carta',
    ar: 'حفظ هذا الملف أيضاً في المحفوظات عند إصدار الرسالة',
  },
  save: { en: 'Save', fr: 'Enregistrer', es: 'Guardar', ar: 'حفظ' },
  facing: { en: 'Two languages side by side', fr: 'Deux langues côte à côte', es: 'Dos idiomas en paralelo', ar: 'لغتان جنباً إلى جنب' },
  facingHint: {
    en: 'Paragraph beside paragraph; Arabic always stands on the right.',
    fr: 'Paragraphe par paragraphe ; l’arabe est toujours à droite.',
    es: 'Párrafo junto a párrafo; el árabe va siempre a la derecha.',
    ar: 'فقرة بجانب فقرة، والعربية دائماً على اليمين.',
  },
  one: { en: 'One language', fr: 'Une langue', es: 'Un idioma', ar: 'اللغة الأولى' },
  other: { en: 'The other', fr: 'L’autre', es: 'El otro', ar: 'اللغة الأخرى' },
  openPdf: { en: 'Open as PDF', fr: 'Ouvrir en PDF', es: 'Abrir en PDF', ar: 'فتح بصيغة PDF' },
  openHtml: { en: 'Open as HTML', fr: 'Ouvrir en HTML', es: 'Abrir en HTML', ar: 'فتح بصيغة HTML' },
  columns: {
    en: 'For a Word file with two columns, use a translation file.',
    fr: 'Pour un fichier Word à deux colonnes, utilisez un fichier de traduction.',
    es: 'Para un archivo de Word a dos columnas, use un archivo de traducción.',
    ar: 'للحصول على ملف Word بعمودين استعملوا ملف الترجمة.',
  },
  precedence: { en: 'Order of precedence', fr: 'Ordre de préséance', es: 'Orden de precedencia', ar: 'ترتيب الأسبقية' },
  precedenceHint: {
    en: 'Marks and signatures stand in this order, in Arabic from the right. What was cleared or signed falls.',
    fr: 'Emblèmes et signatures suivent cet ordre, en arabe à partir de la droite. Ce qui était approuvé ou signé tombe.',
    es: 'Emblemas y firmas siguen este orden, en árabe desde la derecha. Lo aprobado o firmado queda sin efecto.',
    ar: 'تُرتب الشعارات والتوقيعات على هذا النحو، وفي العربية من اليمين. ويسقط ما سبق اعتماده أو توقيعه.',
  },
  clearing: {
    en: 'Which versions each organization clears',
    fr: 'Versions approuvées par chaque organisation',
    es: 'Versiones a las que cada organización da el visto bueno',
    ar: 'النسخ التي تعتمدها كل منظمة',
  },
  clearingHint: {
    en: 'Each organization clears its own versions in its own order and waits for nobody. Every signatory signs all versions. What was cleared or signed falls.',
    fr: 'Chaque organisation approuve ses versions dans son propre ordre, sans attendre les autres. Chaque signataire signe toutes les versions. Ce qui était approuvé ou signé tombe.',
    es: 'Cada organización aprueba sus versiones en su propio orden y no espera a nadie. Todos firman todas las versiones. Lo aprobado o firmado queda sin efecto.',
    ar: 'تعتمد كل منظمة نسخها بترتيبها الخاص ولا تنتظر غيرها، ويوقع كل صاحب توقيع جميع النسخ. ويسقط ما سبق اعتماده أو توقيعه.',
  },
  place: { en: 'Place {n}', fr: 'Rang {n}', es: 'Lugar {n}', ar: 'المرتبة {n}' },
  notice_saved: { en: 'Saved.', fr: 'Enregistré.', es: 'Guardado.', ar: 'تم الحفظ.' },
  notice_printed: {
    en: '{n, plural, one {One letter is} other {# letters are}} ready for printing, in {parts, plural, one {one file} other {# files}}.{without, plural, =0 {} one { One addressee has no postal address and is left out.} other { # addressees have no postal address and are left out.}}',
    fr: '{n, plural, one {Une lettre est prête} many {# de lettres sont prêtes} other {# lettres sont prêtes}} à imprimer, en {parts, plural, one {un fichier} many {# de fichiers} other {# fichiers}}.{without, plural, =0 {} one { Un destinataire n’a pas d’adresse postale et est laissé de côté.} many { # de destinataires n’ont pas d’adresse postale et sont laissés de côté.} other { # destinataires n’ont pas d’adresse postale et sont laissés de côté.}}',
    es: '{n, plural, one {Hay una carta lista} many {Hay # de cartas listas} other {Hay # cartas listas}} para imprimir, en {parts, plural, one {un archivo} many {# de archivos} other {# archivos}}.{without, plural, =0 {} one { Un destinatario no tiene dirección postal y queda fuera.} many { # de destinatarios no tienen dirección postal y quedan fuera.} other { # destinatarios no tienen dirección postal y quedan fuera.}}',
    ar: '{n, plural, zero {لا رسائل جاهزة} one {رسالة واحدة جاهزة} two {رسالتان جاهزتان} few {# رسائل جاهزة} many {# رسالة جاهزة} other {# رسالة جاهزة}} للطباعة، في {parts, plural, zero {لا ملفات} one {ملف واحد} two {ملفين} few {# ملفات} many {# ملفاً} other {# ملف}}.{without, plural, =0 {} zero {} one { وتُرك مرسل إليه واحد لا عنوان بريدياً له.} two { وتُرك مرسل إليهما لا عنوان بريدياً لهما.} few { وتُرك # مرسل إليهم لا عنوان بريدياً لهم.} many { وتُرك # مرسلاً إليه لا عنوان بريدياً لهم.} other { وتُرك # مرسل إليه لا عنوان بريدياً لهم.}}',
  },
});
