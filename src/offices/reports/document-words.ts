import { defineWords } from '../../platform/words.ts';

/** What the report itself prints. */
export const documentWords = defineWords({
  periodLine: { en: 'Activities {of} {period}', fr: 'Activités {of} {period}', es: 'Actividades {of} {period}', ar: 'أنشطة {of} {period}' },
  original: { en: 'Original:', fr: 'Original :', es: 'Original:', ar: 'الأصل:' },
  distribution: { en: 'Distribution:', fr: 'Distribution :', es: 'Distribución:', ar: 'التوزيع:' },
  general: { en: 'General', fr: 'générale', es: 'general', ar: 'عام' },
  date: { en: 'Date:', fr: 'Date :', es: 'Fecha:', ar: 'التاريخ:' },
  seeUnder: {
    en: '{title}, {when}: see under “{theme}”.',
    fr: '{title}, {when} : voir sous « {theme} ».',
    es: '{title}, {when}: véase en «{theme}».',
    ar: '{title}، {when}: انظر الجزء المعنون «{theme}».',
  },
  code: { en: 'Verification code', fr: 'Code de vérification', es: 'Código de verificación', ar: 'رمز التحقق' },
  audience: { en: 'Members and observers', fr: 'Membres et observateurs', es: 'Miembros y observadores', ar: 'الأعضاء والمراقبون' },
});
