import { defineWords } from '../../../platform/words.ts';

/** Wordings of the directory as it stood on another day. */
export const asOfWords = defineWords({
  on: { en: 'As on', fr: 'À la date du', es: 'En la fecha', ar: 'كما كان في' },
  shown: {
    en: 'This is the directory as on {day}. Nothing can be changed here.',
    fr: 'Voici le répertoire à la date du {day}. Rien ne peut être modifié ici.',
    es: 'Este es el directorio en la fecha {day}. Aquí no se puede cambiar nada.',
    ar: 'هذا هو الدليل كما كان في {day}. لا يمكن تعديل شيء هنا.',
  },
  back: { en: 'Back to today', fr: 'Revenir à aujourd’hui', es: 'Volver a hoy', ar: 'العودة إلى اليوم' },
  enteredLater: {
    en: 'not yet known then: entered on {day}',
    fr: 'pas encore connu alors : inscrit le {day}',
    es: 'aún no se sabía entonces: inscrito el {day}',
    ar: 'لم يكن معروفاً آنذاك: أُدخل في {day}',
  },
  look: { en: 'Look at another day', fr: 'Voir un autre jour', es: 'Ver otro día', ar: 'عرض يوم آخر' },
});
