import { defineWords } from '../../../platform/words.ts';

export const memoryWords = defineWords({
  title: { en: 'Translation memory', fr: 'Mémoire de traduction', es: 'Memoria de traducción', ar: 'ذاكرة الترجمة' },
  under: {
    en: 'What cleared letters and reports said, paragraph by paragraph. {n, plural, one {# paragraph} other {# paragraphs}}.',
    fr: 'Ce que disaient les lettres et rapports approuvés, paragraphe par paragraphe. {n, plural, one {# paragraphe} other {# paragraphes}}.',
    es: 'Lo que decían las cartas y los informes aprobados, párrafo por párrafo. {n, plural, one {# párrafo} other {# párrafos}}.',
    ar: 'ما قالته الرسائل والتقارير المعتمدة، فقرة فقرة. {n, plural, zero {لا فقرات} one {فقرة واحدة} two {فقرتان} few {# فقرات} many {# فقرة} other {# فقرة}}.',
  },
  terms: { en: 'Terms', fr: 'Termes', es: 'Términos', ar: 'المصطلحات' },
  text: { en: 'Paragraph to be translated', fr: 'Paragraphe à traduire', es: 'Párrafo por traducir', ar: 'الفقرة المراد ترجمتها' },
  from: { en: 'From', fr: 'De', es: 'De', ar: 'من' },
  to: { en: 'Into', fr: 'Vers', es: 'A', ar: 'إلى' },
  search: { en: 'Look up', fr: 'Consulter', es: 'Consultar', ar: 'بحث' },
  found: { en: 'Proposals', fr: 'Propositions', es: 'Propuestas', ar: 'المقترحات' },
  none: {
    en: 'Nothing that was cleared is near this paragraph.',
    fr: 'Rien de ce qui a été approuvé ne s’approche de ce paragraphe.',
    es: 'Nada de lo aprobado se parece a este párrafo.',
    ar: 'لا شيء مما اعتُمد يقارب هذه الفقرة.',
  },
  percent: { en: '{n} per cent the same', fr: '{n} % identique', es: '{n} % igual', ar: 'مطابق بنسبة {n} في المائة' },
  wasSaid: {
    en: 'Then, with what differs',
    fr: 'Alors, avec ce qui diffère',
    es: 'Entonces, con lo que difiere',
    ar: 'ما قيل حينها مع الاختلاف',
  },
  translation: { en: 'Cleared translation', fr: 'Traduction approuvée', es: 'Traducción aprobada', ar: 'الترجمة المعتمدة' },
  source: { en: '{title}, {day}', fr: '{title}, {day}', es: '{title}, {day}', ar: '{title}، {day}' },
  files: { en: 'Files', fr: 'Fichiers', es: 'Archivos', ar: 'الملفات' },
  export: { en: 'Memory as TMX', fr: 'Mémoire en TMX', es: 'Memoria en TMX', ar: 'الذاكرة بصيغة \u2066TMX\u2069' },
  importFile: {
    en: 'Memory to take in (TMX)',
    fr: 'Mémoire à reprendre (TMX)',
    es: 'Memoria que se incorpora (TMX)',
    ar: 'ذاكرة لإدخالها (\u2066TMX\u2069)',
  },
  import: { en: 'Take in', fr: 'Reprendre', es: 'Incorporar', ar: 'إدخال' },
  xliffFile: {
    en: 'Translation file (XLIFF)',
    fr: 'Fichier de traduction (XLIFF)',
    es: 'Archivo de traducción (XLIFF)',
    ar: 'ملف ترجمة (\u2066XLIFF\u2069)',
  },
  xliffHint: {
    en: 'Segments without a translation whose words were cleared before come back with it; everything else stays as it is.',
    fr: 'Les segments sans traduction dont les mots ont déjà été approuvés reviennent avec elle ; tout le reste demeure.',
    es: 'Los segmentos sin traducción cuyas palabras ya se aprobaron vuelven con ella; todo lo demás queda como está.',
    ar: 'المقاطع غير المترجمة التي سبق اعتماد نصها تعود مع ترجمتها؛ ويبقى كل ما عداها كما هو.',
  },
  xliff: { en: 'Fill in', fr: 'Compléter', es: 'Completar', ar: 'استكمال' },
  notice_kept: {
    en: '{n, plural, one {# paragraph was taken in.} other {# paragraphs were taken in.}}',
    fr: '{n, plural, one {# paragraphe a été repris.} other {# paragraphes ont été repris.}}',
    es: '{n, plural, one {Se incorporó # párrafo.} other {Se incorporaron # párrafos.}}',
    ar: '{n, plural, zero {لم تُدخل أي فقرة.} one {أُدخلت فقرة واحدة.} two {أُدخلت فقرتان.} few {أُدخلت # فقرات.} many {أُدخلت # فقرة.} other {أُدخلت # فقرة.}}',
  },
});

/** Why a file was not taken in, and what to do. */
export const memoryRefusals = defineWords({
  'memory-file-unread': {
    en: 'This file cannot be read as a translation memory. Export it again as TMX.',
    fr: 'Ce fichier n’est pas lisible comme mémoire de traduction. Exportez-le de nouveau en TMX.',
    es: 'Este archivo no se puede leer como memoria de traducción. Expórtelo de nuevo en TMX.',
    ar: 'تعذرت قراءة هذا الملف كذاكرة ترجمة. أعيدوا تصديره بصيغة \u2066TMX\u2069.',
  },
});
