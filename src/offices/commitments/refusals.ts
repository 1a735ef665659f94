import { defineWords } from '../../platform/words.ts';

/** Why a commitment was not entered or closed, and what to do about it. */
export const commitmentRefusals = defineWords({
  'what-missing': {
    en: 'Say in at least one language what is undertaken',
    fr: 'Indiquez l’objet dans une langue au moins',
    es: 'Indique el objeto al menos en un idioma',
    ar: 'اذكروا موضوع الالتزام بلغة واحدة على الأقل',
  },
  'owner-missing': {
    en: 'Name the colleague who follows it',
    fr: 'Indiquez le collègue qui en assure le suivi',
    es: 'Indique el colega que le da seguimiento',
    ar: 'اذكروا الزميل الذي يتابعه',
  },
  'due-unreadable': {
    en: 'This due date cannot be read. Write a day 2027-03-31, a month 2027-03 or one of the other forms shown',
    fr: 'Cette échéance est illisible. Écrivez un jour 2027-03-31, un mois 2027-03 ou une autre des formes indiquées',
    es: 'No se puede leer este vencimiento. Escriba un día 2027-03-31, un mes 2027-03 u otra de las formas indicadas',
    ar: 'تعذرت قراءة هذا الموعد. اكتبوا يوماً ⁦2027-03-31⁩ أو شهراً ⁦2027-03⁩ أو صيغة أخرى من الصيغ المبيّنة',
  },
  'day-unreadable': {
    en: 'Enter a real day as year-month-day, such as 2027-02-18',
    fr: 'Indiquez un jour réel sous la forme année-mois-jour, par exemple 2027-02-18',
    es: 'Indique un día real como año-mes-día, por ejemplo 2027-02-18',
    ar: 'أدخلوا يوماً صحيحاً بصيغة السنة-الشهر-اليوم، مثل ⁦2027-02-18⁩',
  },
  'body-unknown': {
    en: 'Choose the body from the directory',
    fr: 'Choisissez l’institution dans le répertoire',
    es: 'Elija la institución en el directorio',
    ar: 'اختاروا الجهة من الدليل',
  },
  'activity-unknown': {
    en: 'Choose the activity from the register',
    fr: 'Choisissez l’activité dans le registre',
    es: 'Elija la actividad en el registro',
    ar: 'اختاروا النشاط من السجل',
  },
  'reason-missing': {
    en: 'Say why it was not kept',
    fr: 'Indiquez pourquoi il n’a pas été tenu',
    es: 'Indique por qué no se cumplió',
    ar: 'بيّنوا سبب عدم تنفيذه',
  },
  'closed-before-made': {
    en: 'It was made after that day. Choose a later one',
    fr: 'Il a été pris après ce jour. Choisissez un jour postérieur',
    es: 'Se contrajo después de ese día. Elija uno posterior',
    ar: 'نشأ الالتزام بعد ذلك اليوم. اختاروا يوماً لاحقاً',
  },
  'already-closed': {
    en: 'A colleague has closed this commitment already. Nothing was changed.',
    fr: 'Un collègue a déjà clos cet engagement. Rien n’a été modifié.',
    es: 'Un colega ya cerró este compromiso. No se modificó nada.',
    ar: 'سبق أن أغلق أحد الزملاء هذا الالتزام. لم يتغير شيء.',
  },
  'no-such-commitment': {
    en: 'This commitment is not on record. Go back to the list and choose again.',
    fr: 'Cet engagement n’est pas enregistré. Revenez à la liste et choisissez de nouveau.',
    es: 'Este compromiso no consta. Vuelva a la lista y elija de nuevo.',
    ar: 'هذا الالتزام غير مسجل. عودوا إلى القائمة واختاروا من جديد.',
  },
});
