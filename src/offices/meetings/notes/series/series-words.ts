import { defineWords } from '../../../../platform/words.ts';

/** The administrator's page of document symbols and rules of convocation. */
export const seriesWords = defineWords({
  title: { en: 'Document symbols', fr: 'Cotes des documents', es: 'Signaturas de los documentos', ar: 'رموز الوثائق' },
  under: {
    en: 'How the papers of each organ are numbered, and how long ahead it is convened.',
    fr: 'Comment les documents de chaque organe sont cotés et dans quel délai il est convoqué.',
    es: 'Cómo se numeran los documentos de cada órgano y con qué antelación se lo convoca.',
    ar: 'كيفية ترقيم وثائق كل جهاز، والمدة التي يُدعى قبلها إلى الانعقاد.',
  },
  code: { en: 'Code', fr: 'Code', es: 'Código', ar: 'الرمز المختصر' },
  codeHint: {
    en: 'Capital letters and digits. An existing code is changed; issued papers keep their symbols.',
    fr: 'Lettres majuscules et chiffres. Un code existant est modifié\u00A0; les documents publiés gardent leur cote.',
    es: 'Letras mayúsculas y cifras. Un código existente se modifica; los documentos publicados conservan su signatura.',
    ar: 'حروف لاتينية كبيرة وأرقام. إذا كان الرمز موجوداً عُدّلت سلسلته، وتحتفظ الوثائق الصادرة برموزها.',
  },
  name: {
    en: 'Name of the organ: {language}',
    fr: 'Nom de l’organe\u00A0: {language}',
    es: 'Nombre del órgano: {language}',
    ar: 'اسم الجهاز: {language}',
  },
  organ: { en: 'Organ', fr: 'Organe', es: 'Órgano', ar: 'الجهاز' },
  item: { en: 'Documents of an item', fr: 'Documents d’un point', es: 'Documentos de un punto', ar: 'وثائق أحد البنود' },
  patterns: { en: 'Symbols', fr: 'Cotes', es: 'Signaturas', ar: 'الرموز' },
  patternHint: {
    en: "'{session}' is the session, '{n}' the running number, '{item}' the item of the agenda.",
    fr: "'{session}' est la session, '{n}' le numéro d’ordre, '{item}' le point de l’ordre du jour.",
    es: "'{session}' es el período de sesiones, '{n}' el número correlativo, '{item}' el punto del orden del día.",
    ar: "\u2066'{session}'\u2069 هي الدورة، و\u2066'{n}'\u2069 الرقم المتسلسل، و\u2066'{item}'\u2069 بند جدول الأعمال.",
  },
  enter: { en: 'Enter a series', fr: 'Saisir une série', es: 'Registrar una serie', ar: 'إدخال سلسلة' },
  keep: { en: 'Keep the series', fr: 'Enregistrer la série', es: 'Guardar la serie', ar: 'حفظ السلسلة' },
  rules: { en: 'Rules of convocation', fr: 'Règles de convocation', es: 'Reglas de convocatoria', ar: 'قواعد الدعوة إلى الانعقاد' },
  noRules: { en: 'No rule is entered.', fr: 'Aucune règle n’est saisie.', es: 'No hay ninguna regla registrada.', ar: 'لم تُدخل أي قاعدة.' },
  always: { en: 'from the outset', fr: 'depuis l’origine', es: 'desde el inicio', ar: 'منذ البداية' },
  fromDay: { en: 'From', fr: 'À partir du', es: 'Desde el', ar: 'اعتباراً من' },
  months: { en: 'Months ahead', fr: 'Mois d’avance', es: 'Meses de antelación', ar: 'عدد الأشهر مسبقاً' },
  source: { en: 'Rule: {language}', fr: 'Règle\u00A0: {language}', es: 'Regla: {language}', ar: 'القاعدة: {language}' },
  rule: { en: 'Rule', fr: 'Règle', es: 'Regla', ar: 'القاعدة' },
  enterRule: { en: 'Enter a rule', fr: 'Saisir une règle', es: 'Registrar una regla', ar: 'إدخال قاعدة' },
  keepRule: { en: 'Keep the rule', fr: 'Enregistrer la règle', es: 'Guardar la regla', ar: 'حفظ القاعدة' },
  notice_series: { en: 'The series is kept.', fr: 'La série est enregistrée.', es: 'La serie se ha guardado.', ar: 'حُفظت السلسلة.' },
  notice_rule: { en: 'The rule is kept.', fr: 'La règle est enregistrée.', es: 'La regla se ha guardado.', ar: 'حُفظت القاعدة.' },
});
