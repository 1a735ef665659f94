import { defineWords } from '../words.ts';

export const formWords = defineWords({
  problems: {
    en: '{n, plural, one {There is one problem to correct} other {There are # problems to correct}}',
    fr: '{n, plural, one {Il y a une erreur à corriger} other {Il y a # erreurs à corriger}}',
    es: '{n, plural, one {Hay un error que corregir} other {Hay # errores que corregir}}',
    ar: '{n, plural, zero {لا أخطاء} one {هناك خطأ واحد يجب تصحيحه} two {هناك خطآن يجب تصحيحهما} few {هناك # أخطاء يجب تصحيحها} many {هناك # خطأً يجب تصحيحها} other {هناك # خطأ يجب تصحيحها}}',
  },
  optional: { en: '(optional)', fr: '(facultatif)', es: '(opcional)', ar: '(اختياري)' },
});

export const formProblems = defineWords({
  required: { en: 'Enter this information', fr: 'Indiquez cette information', es: 'Indique este dato', ar: 'أدخلوا هذه المعلومة' },
  email: {
    en: 'Enter an e-mail address such as name@parliament.example',
    fr: 'Indiquez une adresse électronique telle que nom@parlement.example',
    es: 'Indique una dirección de correo como nombre@parlamento.example',
    ar: 'أدخلوا عنوان بريد إلكتروني مثل name@parliament.example',
  },
  day: {
    en: 'Enter a real day as year-month-day, such as 2027-02-18',
    fr: 'Indiquez un jour réel sous la forme année-mois-jour, par exemple 2027-02-18',
    es: 'Indique un día real como año-mes-día, por ejemplo 2027-02-18',
    ar: 'أدخلوا يوماً صحيحاً بصيغة السنة-الشهر-اليوم، مثل ‎2027-02-18‎',
  },
  choice: {
    en: 'Choose one of the options',
    fr: 'Choisissez une des options',
    es: 'Elija una de las opciones',
    ar: 'اختاروا أحد الخيارات',
  },
  number: {
    en: 'Enter a whole number in the range',
    fr: 'Indiquez un nombre entier dans les limites',
    es: 'Indique un número entero dentro de los límites',
    ar: 'أدخلوا عدداً صحيحاً ضمن الحدود',
  },
  'too-long': { en: 'Shorten this text', fr: 'Raccourcissez ce texte', es: 'Acorte este texto', ar: 'اختصروا هذا النص' },
  consent: { en: 'Your agreement is needed', fr: 'Votre accord est nécessaire', es: 'Se necesita su consentimiento', ar: 'موافقتكم لازمة' },
  duplicate: {
    en: 'This person is already entered with this address',
    fr: 'Cette personne est déjà inscrite avec cette adresse',
    es: 'Esta persona ya figura con esta dirección',
    ar: 'هذا الشخص مُدرج بالفعل بهذا العنوان',
  },
});
