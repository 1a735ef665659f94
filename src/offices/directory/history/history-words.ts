import { defineWords } from '../../../platform/words.ts';

/** What the directory itself tells of a body. */
export const historyWords = defineWords({
  statusBegins: {
    en: 'Status: {status}',
    fr: 'Statut : {status}',
    es: 'Condición: {status}',
    ar: 'الصفة: {status}',
  },
  statusEnds: {
    en: 'End of status: {status}',
    fr: 'Fin du statut : {status}',
    es: 'Fin de la condición: {status}',
    ar: 'انتهاء الصفة: {status}',
  },
  joined: { en: 'Joined: {group}', fr: 'Adhésion : {group}', es: 'Ingreso: {group}', ar: 'الانضمام إلى: {group}' },
  left: { en: 'Left: {group}', fr: 'Départ : {group}', es: 'Salida: {group}', ar: 'الخروج من: {group}' },
  tookOffice: {
    en: '{name} took office: {title}',
    fr: 'Entrée en fonction de {name} : {title}',
    es: 'Toma de posesión de {name}: {title}',
    ar: 'تولّي {name} المنصب: {title}',
  },
  leftOffice: {
    en: '{name} left office: {title}',
    fr: 'Fin de fonction de {name} : {title}',
    es: 'Cese de {name}: {title}',
    ar: 'انتهاء ولاية {name}: {title}',
  },
  languageChanged: {
    en: 'Language of correspondence changed: {language}',
    fr: 'Changement de la langue de correspondance : {language}',
    es: 'Cambio del idioma de correspondencia: {language}',
    ar: 'تغيير لغة المراسلة: {language}',
  },
  addressChanged: {
    en: 'Address brought up to date',
    fr: 'Adresse mise à jour',
    es: 'Dirección actualizada',
    ar: 'تحديث العنوان',
  },
});
