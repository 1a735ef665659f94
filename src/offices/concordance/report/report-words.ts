import { defineWords } from '../../../platform/words.ts';

/** The printed report of a check. */
export const reportWords = defineWords({
  title: { en: 'Report of the check', fr: 'Rapport de vérification', es: 'Informe de la comprobación', ar: 'تقرير التدقيق' },
  checkedOn: { en: 'Checked on:', fr: 'Vérifié le :', es: 'Comprobado el:', ar: 'تاريخ التدقيق:' },
  printedBy: { en: 'Printed by:', fr: 'Imprimé par :', es: 'Impreso por:', ar: 'طبعه:' },
  file: { en: 'File', fr: 'Fichier', es: 'Archivo', ar: 'الملف' },
  digests: { en: 'What was checked', fr: 'Ce qui a été vérifié', es: 'Lo que se comprobó', ar: 'ما جرى تدقيقه' },
  digest: {
    en: '{language}: SHA-256 of the text {digest}',
    fr: '{language} : SHA-256 du texte {digest}',
    es: '{language}: SHA-256 del texto {digest}',
    ar: '{language}: بصمة النص \u2066SHA-256\u2069 {digest}',
  },
  open: { en: 'Findings', fr: 'Constats', es: 'Observaciones', ar: 'الملاحظات' },
  none: { en: 'None.', fr: 'Aucun.', es: 'Ninguna.', ar: 'لا شيء.' },
  waived: { en: 'Waived findings', fr: 'Constats levés', es: 'Observaciones dispensadas', ar: 'ملاحظات متجاوَز عنها' },
  questions: { en: 'Questions and answers', fr: 'Questions et réponses', es: 'Preguntas y respuestas', ar: 'أسئلة وأجوبة' },
  waiting: { en: 'Not answered yet.', fr: 'Sans réponse à ce jour.', es: 'Aún sin respuesta.', ar: 'لا إجابة بعد.' },
  unjudged: { en: 'What was not judged', fr: 'Ce qui n’a pas été vérifié', es: 'Lo que no se comprobó', ar: 'ما لم يُتحقق منه' },
  says: { en: '{language}: {text}', fr: '{language} : {text}', es: '{language}: {text}', ar: '{language}: {text}' },
});
