import { defineWords } from '../../../platform/words.ts';

/** Why versions of a text were not saved, and what to do about it. */
export const versionRefusals = defineWords({
  'changed-meanwhile': {
    en: 'A colleague saved this text while you were writing. Their wording stands beside yours; settle it and save again.',
    fr: 'Un collègue a enregistré ce texte pendant que vous écriviez. Sa rédaction figure à côté de la vôtre ; tranchez, puis enregistrez.',
    es: 'Un colega guardó este texto mientras usted escribía. Su redacción figura junto a la suya; decida y guarde de nuevo.',
    ar: 'حفظ أحد الزملاء هذا النص أثناء كتابتكم. صياغته معروضة إلى جانب صياغتكم؛ اختاروا بينهما ثم احفظوا مجدداً.',
  },
  'bad-markup': {
    en: 'A value between braces cannot be read. The paragraphs concerned are marked; correct them and save again.',
    fr: 'Une valeur entre accolades est illisible. Les paragraphes concernés sont signalés ; corrigez-les, puis enregistrez.',
    es: 'No se puede leer un valor entre llaves. Los párrafos afectados están señalados; corríjalos y guarde de nuevo.',
    ar: 'تعذرت قراءة قيمة بين قوسين معقوفين. الفقرات المعنية مشار إليها؛ صححوها ثم احفظوا مجدداً.',
  },
  'empty-text': {
    en: 'The original would be empty. Write at least one paragraph, or take the draft away.',
    fr: 'L’original serait vide. Rédigez au moins un paragraphe ou supprimez le projet.',
    es: 'El original quedaría vacío. Escriba al menos un párrafo o elimine el borrador.',
    ar: 'سيصبح النص الأصلي فارغاً. اكتبوا فقرة واحدة على الأقل أو احذفوا المسودة.',
  },
});
