import { defineWords } from '../../../platform/words.ts';

/** Wordings of what a person agreed to. */
export const consentWords = defineWords({
  purposes: { en: 'Agreed to', fr: 'Accords en vigueur', es: 'Consentimientos vigentes', ar: 'الموافقات السارية' },
  purposesHint: {
    en: 'Only what the person has said. What you untick ends on the day below and stays on record.',
    fr: 'Uniquement ce que la personne a déclaré. Ce que vous décochez prend fin au jour ci-dessous et reste consigné.',
    es: 'Solo lo que la persona ha declarado. Lo que desmarque termina el día indicado y queda registrado.',
    ar: 'ما صرّح به الشخص فقط. ما تلغون تحديده ينتهي في اليوم المذكور أدناه ويبقى مسجلاً.',
  },
  'purpose_published-contact': {
    en: 'Contact details may be published',
    fr: 'Les coordonnées peuvent être publiées',
    es: 'Los datos de contacto pueden publicarse',
    ar: 'يجوز نشر بيانات الاتصال',
  },
  purpose_photograph: {
    en: 'A photograph may be shown',
    fr: 'Une photographie peut être montrée',
    es: 'Puede mostrarse una fotografía',
    ar: 'يجوز عرض صورة شخصية',
  },
  'purpose_private-address': {
    en: 'The private address may be used for letters',
    fr: 'L’adresse privée peut servir aux lettres',
    es: 'La dirección privada puede usarse para cartas',
    ar: 'يجوز استخدام العنوان الشخصي للمراسلة',
  },
  purpose_bulletins: {
    en: 'Bulletins may be sent',
    fr: 'Des bulletins peuvent être envoyés',
    es: 'Pueden enviarse boletines',
    ar: 'يجوز إرسال النشرات',
  },
  source: {
    en: 'How the person said so',
    fr: 'Comment la personne l’a déclaré',
    es: 'Cómo lo declaró la persona',
    ar: 'كيف صرّح الشخص بذلك',
  },
  former: { en: 'Ended', fr: 'Échus', es: 'Terminados', ar: 'المنتهية' },
});
