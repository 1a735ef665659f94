import { defineWords } from '../../platform/words.ts';

/** Wordings of the forms about names and titles. */
export const renameWords = defineWords({
  how: { en: 'What has happened', fr: 'Ce qui s’est passé', es: 'Qué ha ocurrido', ar: 'ما الذي حدث' },
  renamed: {
    en: 'The body has a new name from a day on; the name before is kept',
    fr: 'L’institution change de nom à compter d’un jour ; l’ancien nom est conservé',
    es: 'La institución cambia de nombre a partir de un día; se conserva el anterior',
    ar: 'للجهة اسم جديد اعتباراً من يوم محدد، ويُحفظ الاسم السابق',
  },
  corrected: {
    en: 'The name was written wrongly and is corrected; no day is needed',
    fr: 'Le nom était mal écrit et il est corrigé ; aucun jour n’est requis',
    es: 'El nombre estaba mal escrito y se corrige; no hace falta ningún día',
    ar: 'كان الاسم مكتوباً خطأً ويُصحَّح، ولا حاجة إلى تاريخ',
  },
  fromHint: {
    en: 'The first day of the new names. Languages whose name you leave as it is do not change.',
    fr: 'Le premier jour des nouveaux noms. Les langues dont vous laissez le nom tel quel ne changent pas.',
    es: 'El primer día de los nuevos nombres. Los idiomas cuyo nombre deje igual no cambian.',
    ar: 'أول يوم للأسماء الجديدة. لا تتغير اللغات التي تتركون اسمها على حاله.',
  },
  formal: { en: 'Formal name', fr: 'Nom officiel', es: 'Nombre oficial', ar: 'الاسم الرسمي' },
  short: { en: 'Short name', fr: 'Nom court', es: 'Nombre breve', ar: 'الاسم المختصر' },
  of: { en: 'After a noun', fr: 'Après un nom', es: 'Tras un sustantivo', ar: 'بعد اسم مضاف' },
  ofMade: {
    en: 'If left empty: {made}',
    fr: 'À défaut : {made}',
    es: 'Si se deja vacío: {made}',
    ar: 'إن تُرك فارغاً: {made}',
  },
  formerNames: { en: 'Other names in time', fr: 'Autres noms dans le temps', es: 'Otros nombres en el tiempo', ar: 'أسماء في فترات أخرى' },
  until: { en: 'until {day}', fr: 'jusqu’au {day}', es: 'hasta el {day}', ar: 'حتى {day}' },
  fromDay: { en: 'from {day}', fr: 'à partir du {day}', es: 'a partir del {day}', ar: 'اعتباراً من {day}' },
  correctName: { en: 'Correct the name', fr: 'Corriger le nom', es: 'Corregir el nombre', ar: 'تصحيح الاسم' },
  personHint: {
    en: 'For slips of the pen. When someone else takes over the post, enter a new holder instead.',
    fr: 'Pour les erreurs de plume. Si une autre personne prend la fonction, inscrivez plutôt un nouveau titulaire.',
    es: 'Para errores de escritura. Si otra persona asume el cargo, inscriba en su lugar a un nuevo titular.',
    ar: 'لأخطاء الكتابة. أما إذا تولى المنصب شخص آخر فأدخلوا شاغلاً جديداً.',
  },
  honorific: {
    en: 'Honorific, as the person uses it',
    fr: 'Titre de civilité, tel que la personne l’emploie',
    es: 'Tratamiento, tal como lo usa la persona',
    ar: 'اللقب كما يستخدمه الشخص',
  },
  ownTitle: { en: 'Title of its own', fr: 'Titre propre', es: 'Título propio', ar: 'لقب خاص بالمنصب' },
  titleHint: {
    en: 'Only where the usual title does not fit. Leave a language empty to keep the usual title there.',
    fr: 'Seulement si le titre usuel ne convient pas. Laissez une langue vide pour y garder le titre usuel.',
    es: 'Solo si el título habitual no conviene. Deje un idioma vacío para conservar en él el título habitual.',
    ar: 'فقط حيث لا يناسب اللقب المعتاد. اتركوا اللغة فارغة للإبقاء على اللقب المعتاد فيها.',
  },
  usualTitle: { en: 'Usual title:', fr: 'Titre usuel :', es: 'Título habitual:', ar: 'اللقب المعتاد:' },
  neutral: { en: 'For everyone', fr: 'Pour tous', es: 'Para todos', ar: 'للجميع' },
  female: { en: 'For a woman', fr: 'Pour une femme', es: 'Para una mujer', ar: 'للمرأة' },
  male: { en: 'For a man', fr: 'Pour un homme', es: 'Para un hombre', ar: 'للرجل' },
});
