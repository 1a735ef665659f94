import type { ScreenLanguage } from '../../../platform/language.ts';
import { defineWords, speak } from '../../../platform/words.ts';

/** What the groups of compared values are called. */
export const groupWords = defineWords({
  group_date: { en: 'dates', fr: 'dates', es: 'fechas', ar: 'التواريخ' },
  group_time: { en: 'times', fr: 'heures', es: 'horas', ar: 'الأوقات' },
  group_number: { en: 'numbers', fr: 'nombres', es: 'números', ar: 'الأرقام' },
  group_percent: { en: 'percentages', fr: 'pourcentages', es: 'porcentajes', ar: 'النسب المئوية' },
  group_link: { en: 'links', fr: 'liens', es: 'enlaces', ar: 'الروابط' },
  group_email: {
    en: 'e-mail addresses',
    fr: 'adresses électroniques',
    es: 'direcciones de correo electrónico',
    ar: 'عناوين البريد الإلكتروني',
  },
  group_symbol: { en: 'document symbols', fr: 'cotes de documents', es: 'signaturas de documentos', ar: 'رموز الوثائق' },
  group_languages: { en: 'lists of languages', fr: 'listes de langues', es: 'listas de idiomas', ar: 'قوائم اللغات' },
  group_phone: { en: 'telephone numbers', fr: 'numéros de téléphone', es: 'números de teléfono', ar: 'أرقام الهاتف' },
  group_country: { en: 'countries', fr: 'pays', es: 'países', ar: 'البلدان' },
  group_person: { en: 'names of persons', fr: 'noms de personnes', es: 'nombres de personas', ar: 'أسماء الأشخاص' },
  group_frequency: { en: 'how often', fr: 'périodicité', es: 'periodicidad', ar: 'الدورية' },
  group_duration: { en: 'durations', fr: 'durées', es: 'duraciones', ar: 'المدد الزمنية' },
  group_currency: { en: 'currencies', fr: 'monnaies', es: 'monedas', ar: 'العملات' },
  group_weekday: { en: 'days of the week', fr: 'jours de la semaine', es: 'días de la semana', ar: 'أيام الأسبوع' },
  group_modality: { en: 'duty or permission', fr: 'obligation ou faculté', es: 'obligación o facultad', ar: 'الإلزام أو الجواز' },
  group_negation: { en: 'negations', fr: 'négations', es: 'negaciones', ar: 'صيغ النفي' },
  group_mode: { en: 'ways of taking part', fr: 'modes de participation', es: 'modalidades de participación', ar: 'أنماط المشاركة' },
});

/** The name of a group of values in the reader's language; nothing for what is no group. */
export function wordGroup(group: string, language: ScreenLanguage): string {
  const key = `group_${group}`;
  return isKey(key) ? speak(groupWords, language)(key) : '';
}

const isKey = (key: string): key is keyof typeof groupWords => key in groupWords;
