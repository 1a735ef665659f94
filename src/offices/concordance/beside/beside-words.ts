import { defineWords } from '../../../platform/words.ts';

/** What helps a translator beside a paragraph. */
export const besideWords = defineWords({
  proposals: { en: 'From cleared texts', fr: 'Textes déjà approuvés', es: 'De textos aprobados', ar: 'من النصوص المعتمدة' },
  terms: { en: 'Terms here', fr: 'Termes présents', es: 'Términos aquí', ar: 'المصطلحات الواردة' },
  same: { en: '{n} per cent the same', fr: '{n} % identique', es: '{n} % igual', ar: 'مطابق بنسبة {n} في المائة' },
  whole: { en: 'The same paragraph', fr: 'Le même paragraphe', es: 'El mismo párrafo', ar: 'الفقرة نفسها' },
  source: { en: '{title}, {day}', fr: '{title}, {day}', es: '{title}, {day}', ar: '{title}، {day}' },
  saidBefore: {
    en: 'Then, with what differs',
    fr: 'Alors, avec ce qui diffère',
    es: 'Entonces, con lo que difiere',
    ar: 'ما قيل حينها مع الاختلاف',
  },
  take: { en: 'Take over', fr: 'Reprendre', es: 'Tomar', ar: 'اعتماد هذا النص' },
  keys: { en: 'Alt+Enter', fr: 'Alt+Entrée', es: 'Alt+Intro', ar: '\u2066Alt+Enter\u2069' },
  taken: {
    en: 'Taken over. Undo brings back what stood there.',
    fr: 'Repris. « Annuler » rétablit ce qui figurait là.',
    es: 'Tomado. «Deshacer» devuelve lo que había.',
    ar: 'أُخذ النص. ويعيد «تراجع» ما كان مكتوباً.',
  },
  undo: { en: 'Undo', fr: 'Annuler', es: 'Deshacer', ar: 'تراجع' },
  also: { en: 'also {words}', fr: 'aussi {words}', es: 'también {words}', ar: 'وكذلك {words}' },
  avoid: { en: 'not {words}', fr: 'pas {words}', es: 'no {words}', ar: 'لا {words}' },
  nothing: {
    en: 'Nothing near this was cleared before, and it names no term of the term base.',
    fr: 'Rien d’approchant n’a été approuvé, et aucun terme de la base n’y figure.',
    es: 'Nada parecido se aprobó antes y no figura ningún término de la base.',
    ar: 'لم يُعتمد من قبل ما يقارب هذه الفقرة، ولا يرد فيها أي مصطلح من قاعدة المصطلحات.',
  },
  show: { en: 'Proposals and terms', fr: 'Propositions et termes', es: 'Propuestas y términos', ar: 'المقترحات والمصطلحات' },
});
