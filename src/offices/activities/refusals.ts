import { defineWords } from '../../platform/words.ts';

/** Why an activity was not entered, and what to do about it. */
export const activityRefusals = defineWords({
  'theme-unknown': {
    en: 'Choose the theme under which the report lists it',
    fr: 'Choisissez le thème sous lequel le rapport la range',
    es: 'Elija el tema bajo el que figura en el informe',
    ar: 'اختاروا الموضوع الذي يُدرج تحته في التقرير',
  },
  'title-missing': {
    en: 'Enter the title in the original language',
    fr: 'Indiquez le titre dans la langue originale',
    es: 'Indique el título en el idioma original',
    ar: 'أدخلوا العنوان باللغة الأصلية',
  },
  'when-missing': {
    en: 'Enter when it took place, one time to a line',
    fr: 'Indiquez quand elle a eu lieu, une date par ligne',
    es: 'Indique cuándo tuvo lugar, una fecha por línea',
    ar: 'أدخلوا تاريخ النشاط، تاريخاً واحداً في كل سطر',
  },
  'when-unreadable': {
    en: 'This time cannot be read. Write a day 2027-03-08, a span 2027-03-08/2027-03-10, a month 2027-03, or one of the other forms shown',
    fr: 'Cette date est illisible. Écrivez un jour 2027-03-08, une période 2027-03-08/2027-03-10, un mois 2027-03, ou une autre des formes indiquées',
    es: 'No se puede leer esta fecha. Escriba un día 2027-03-08, un período 2027-03-08/2027-03-10, un mes 2027-03 u otra de las formas indicadas',
    ar: 'تعذرت قراءة هذا التاريخ. اكتبوا يوماً ⁦2027-03-08⁩ أو فترة ⁦2027-03-08/2027-03-10⁩ أو شهراً ⁦2027-03⁩ أو صيغة أخرى من الصيغ المبيّنة',
  },
  'country-unknown': {
    en: 'Choose the country from the list',
    fr: 'Choisissez le pays dans la liste',
    es: 'Elija el país de la lista',
    ar: 'اختاروا البلد من القائمة',
  },
  'partner-unknown': {
    en: 'Choose the partner from the directory',
    fr: 'Choisissez le partenaire dans le répertoire',
    es: 'Elija la entidad asociada en el directorio',
    ar: 'اختاروا الشريك من الدليل',
  },
  'text-missing': {
    en: 'Write the text in the original language',
    fr: 'Rédigez le texte dans la langue originale',
    es: 'Redacte el texto en el idioma original',
    ar: 'اكتبوا النص باللغة الأصلية',
  },
  'text-faulty': {
    en: 'A fact in this text cannot be read. Check what stands in braces, and that the activity has that fact',
    fr: 'Une donnée de ce texte est illisible. Vérifiez ce qui est entre accolades, et que l’activité contient cette donnée',
    es: 'No se puede leer un dato de este texto. Compruebe lo que está entre llaves y que la actividad contiene ese dato',
    ar: 'تعذرت قراءة أحد بيانات هذا النص. تحققوا مما بين الأقواس المعقوفة ومن أن النشاط يتضمن هذا البيان',
  },
  'paragraph-empty': {
    en: 'The paragraph would be empty. To take it away, change the activity itself.',
    fr: 'Le paragraphe serait vide. Pour le supprimer, modifiez la fiche de l’activité.',
    es: 'El párrafo quedaría vacío. Para eliminarlo, modifique la ficha de la actividad.',
    ar: 'ستصبح الفقرة فارغة. لحذفها عدّلوا قيد النشاط نفسه.',
  },
  'attendance-bad': {
    en: 'Enter the number of participants as a whole number',
    fr: 'Indiquez le nombre de participants en chiffres entiers',
    es: 'Indique el número de participantes como número entero',
    ar: 'أدخلوا عدد المشاركين رقماً صحيحاً',
  },
  'source-missing': {
    en: 'Name the file or record from which the entry was written',
    fr: 'Indiquez le dossier d’après lequel la fiche a été rédigée',
    es: 'Indique el expediente del que procede la ficha',
    ar: 'اذكروا الملف الذي أُعد القيد استناداً إليه',
  },
  'meeting-not-closed': {
    en: 'This meeting is not closed yet. Close it with its number of participants, then register it.',
    fr: 'Cette réunion n’est pas encore close. Clôturez-la en indiquant le nombre de participants, puis enregistrez-la.',
    es: 'Esta reunión aún no está cerrada. Ciérrela con su número de participantes y después regístrela.',
    ar: 'لم يُغلق هذا الاجتماع بعد. أغلقوه مع ذكر عدد المشاركين ثم سجلوه.',
  },
  'already-registered': {
    en: 'This meeting is in the register already. Open its entry there and change it if something is missing.',
    fr: 'Cette réunion figure déjà au registre. Ouvrez sa fiche et modifiez-la s’il manque quelque chose.',
    es: 'Esta reunión ya figura en el registro. Abra su ficha y modifíquela si falta algo.',
    ar: 'هذا الاجتماع مدرج في السجل. افتحوا قيده وعدّلوه إن نقص شيء.',
  },
  'no-such-activity': {
    en: 'This activity is no longer in the register. Go back to the register and choose again.',
    fr: 'Cette activité ne figure plus au registre. Revenez au registre et choisissez de nouveau.',
    es: 'Esta actividad ya no figura en el registro. Vuelva al registro y elija de nuevo.',
    ar: 'لم يعد هذا النشاط مدرجاً في السجل. عودوا إلى السجل واختاروا من جديد.',
  },
});
