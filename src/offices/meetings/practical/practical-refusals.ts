import { defineWords } from '../../../platform/words.ts';

/** Why practical details were not kept. */
export const practicalRefusals = defineWords({
  'desk-incomplete': {
    en: 'The registration desk needs its place, its first and last day and its hours.',
    fr: 'Le bureau des inscriptions doit avoir un lieu, un premier et un dernier jour et des heures d’ouverture.',
    es: 'La mesa de inscripción necesita lugar, primer y último día y horario.',
    ar: 'لا بد لمكتب التسجيل من موقع ويوم أول ويوم أخير وساعات عمل.',
  },
  'desk-ends-early': {
    en: 'The desk closes before it opens. Check its days and hours.',
    fr: 'Le bureau ferme avant d’ouvrir. Vérifiez les jours et les heures.',
    es: 'La mesa cierra antes de abrir. Revise los días y las horas.',
    ar: 'يغلق المكتب قبل أن يفتح. تحققوا من الأيام والساعات.',
  },
  'test-incomplete': {
    en: 'A connection test needs both its day and its hour.',
    fr: 'L’essai de connexion doit avoir un jour et une heure.',
    es: 'La prueba de conexión necesita día y hora.',
    ar: 'لا بد لتجربة الاتصال من يوم وساعة معاً.',
  },
  'deadline-after-meeting': {
    en: 'One of the last days lies after the meeting has begun. Enter an earlier one.',
    fr: 'L’une des dates limites tombe après l’ouverture de la réunion. Indiquez une date antérieure.',
    es: 'Una de las fechas límite es posterior al inicio de la reunión. Indique una anterior.',
    ar: 'أحد المواعيد النهائية يقع بعد بدء الاجتماع. أدخلوا موعداً أبكر.',
  },
  'hotel-without-name': {
    en: 'A hotel has a rate or a contact but no name. Enter the name or empty the line.',
    fr: 'Un hôtel a un tarif ou un contact mais pas de nom. Indiquez le nom ou videz la ligne.',
    es: 'Un hotel tiene tarifa o contacto pero no nombre. Escriba el nombre o vacíe la línea.',
    ar: 'لأحد الفنادق سعر أو جهة اتصال دون اسم. أدخلوا الاسم أو أفرغوا السطر.',
  },
  'embassy-incomplete': {
    en: 'An embassy needs its country and its address. Complete the line or empty it.',
    fr: 'Une ambassade doit avoir un pays et une adresse. Complétez la ligne ou videz-la.',
    es: 'Una embajada necesita país y dirección. Complete la línea o vacíela.',
    ar: 'لا بد للسفارة من بلد وعنوان. أكملوا السطر أو أفرغوه.',
  },
  'embassy-twice': {
    en: 'The same embassy is entered twice. Empty one of the lines.',
    fr: 'La même ambassade figure deux fois. Videz l’une des lignes.',
    es: 'La misma embajada figura dos veces. Vacíe una de las líneas.',
    ar: 'أُدخلت السفارة نفسها مرتين. أفرغوا أحد السطرين.',
  },
});
