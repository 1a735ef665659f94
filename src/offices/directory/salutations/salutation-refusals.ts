import { defineWords } from '../../../platform/words.ts';

/** Why a form was not set. */
export const salutationRefusals = defineWords({
  'salutation-empty': {
    en: 'Write the greeting and how it stands within the closing',
    fr: 'Écrivez la formule d’appel et sa reprise dans la formule de politesse',
    es: 'Escriba el saludo y cómo se repite en la despedida',
    ar: 'اكتبوا صيغة المخاطبة وكيف ترد داخل عبارة الختام',
  },
  'salutation-unknown': {
    en: 'This form is no longer there. Look at the list again.',
    fr: 'Cette formule n’existe plus. Revoyez la liste.',
    es: 'Esta fórmula ya no está. Vuelva a mirar la lista.',
    ar: 'لم تعد هذه الصيغة موجودة. راجعوا القائمة من جديد.',
  },
});
