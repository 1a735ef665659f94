import { defineWords } from '../../../platform/words.ts';

/** Wordings of an organization's greetings and closings. */
export const salutationWords = defineWords({
  title: { en: 'Greetings and closings', fr: 'Formules d’appel et de politesse', es: 'Saludos y despedidas', ar: 'صيغ المخاطبة والختام' },
  under: {
    en: 'The usual forms hold until you set others here. A form for a gender is used only where the person stated it.',
    fr: 'Les formules usuelles valent tant que vous n’en fixez pas d’autres ici. Une forme genrée ne sert que si la personne a déclaré son genre.',
    es: 'Las fórmulas habituales valen hasta que fije otras aquí. Una forma con género solo se usa si la persona lo ha declarado.',
    ar: 'تسري الصيغ المعتادة ما لم تحددوا غيرها هنا. ولا تُستخدم صيغة المؤنث أو المذكر إلا إذا صرّح الشخص بجنسه.',
  },
  language: { en: 'Language', fr: 'Langue', es: 'Idioma', ar: 'اللغة' },
  post: { en: 'Post', fr: 'Fonction', es: 'Cargo', ar: 'المنصب' },
  rank: { en: 'Rank', fr: 'Rang', es: 'Rango', ar: 'الرتبة' },
  any: { en: 'Any', fr: 'Tous', es: 'Cualquiera', ar: 'أي' },
  gender: { en: 'Gender', fr: 'Genre', es: 'Género', ar: 'الجنس' },
  female: { en: 'Female', fr: 'Féminin', es: 'Femenino', ar: 'مؤنث' },
  male: { en: 'Male', fr: 'Masculin', es: 'Masculino', ar: 'مذكر' },
  neutral: { en: 'Not stated', fr: 'Non déclaré', es: 'No declarado', ar: 'غير مصرّح به' },
  number: { en: 'Number', fr: 'Nombre', es: 'Número', ar: 'العدد' },
  one: { en: 'One person', fr: 'Une personne', es: 'Una persona', ar: 'شخص واحد' },
  many: { en: 'Several', fr: 'Plusieurs', es: 'Varias', ar: 'عدة أشخاص' },
  opening: {
    en: 'Greeting, line by line',
    fr: 'Formule d’appel, ligne par ligne',
    es: 'Saludo, línea por línea',
    ar: 'صيغة المخاطبة سطراً سطراً',
  },
  vocative: {
    en: 'The same within the closing',
    fr: 'La même dans la formule de politesse',
    es: 'Lo mismo dentro de la despedida',
    ar: 'الصيغة نفسها داخل عبارة الختام',
  },
  closing: {
    en: 'Closing, if not the usual one',
    fr: 'Formule de politesse, si elle diffère de l’usage',
    es: 'Despedida, si no es la habitual',
    ar: 'عبارة الختام إن لم تكن المعتادة',
  },
  own: {
    en: 'Set by this organization',
    fr: 'Fixées par cette organisation',
    es: 'Fijadas por esta organización',
    ar: 'ما حددته هذه المنظمة',
  },
  noOwn: {
    en: 'Nothing is set: the usual forms hold.',
    fr: 'Rien n’est fixé : les formules usuelles valent.',
    es: 'No hay nada fijado: valen las habituales.',
    ar: 'لم يُحدد شيء: تسري الصيغ المعتادة.',
  },
  set: { en: 'Set a form', fr: 'Fixer une formule', es: 'Fijar una fórmula', ar: 'تحديد صيغة' },
  save: { en: 'Save', fr: 'Enregistrer', es: 'Guardar', ar: 'حفظ' },
  clear: { en: 'Back to the usual', fr: 'Revenir à l’usage', es: 'Volver a la habitual', ar: 'العودة إلى المعتاد' },
  preview: { en: 'How letters begin', fr: 'Comment commencent les lettres', es: 'Cómo empiezan las cartas', ar: 'كيف تبدأ الرسائل' },
  notice_set: {
    en: 'The form is set. It holds for letters that are not yet cleared.',
    fr: 'La formule est fixée. Elle vaut pour les lettres non encore validées.',
    es: 'La fórmula queda fijada. Vale para las cartas aún no aprobadas.',
    ar: 'حُددت الصيغة. تسري على الرسائل التي لم تُجز بعد.',
  },
  notice_cleared: {
    en: 'The usual form holds again.',
    fr: 'La formule usuelle vaut de nouveau.',
    es: 'Vuelve a valer la fórmula habitual.',
    ar: 'عادت الصيغة المعتادة سارية.',
  },
});
