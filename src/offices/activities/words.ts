import { defineWords } from '../../platform/words.ts';
import { formWords } from './form-words.ts';

/** Wordings of the register's pages; the form has a file of its own. */
export const words = {
  ...formWords,
  ...defineWords({
    activities: { en: 'Activities', fr: 'Activités', es: 'Actividades', ar: 'الأنشطة' },
    activitiesUnder: {
      en: 'What was done, when, where and with whom. The periodic report is made from this register.',
      fr: 'Ce qui a été fait, quand, où et avec qui. Le rapport périodique est établi à partir de ce registre.',
      es: 'Lo que se hizo, cuándo, dónde y con quién. El informe periódico se elabora a partir de este registro.',
      ar: 'ما أُنجز وزمانه ومكانه والشركاء فيه. ومن هذا السجل يُعدّ التقرير الدوري.',
    },
    enter: { en: 'Enter an activity', fr: 'Saisir une activité', es: 'Introducir una actividad', ar: 'إدخال نشاط' },
    proposals: {
      en: 'Meetings held, not yet registered',
      fr: 'Réunions tenues, pas encore enregistrées',
      es: 'Reuniones celebradas, aún sin registrar',
      ar: 'اجتماعات عُقدت ولم تُسجَّل بعد',
    },
    proposalsHint: {
      en: 'Dates, place, partners and numbers are filled in from the meeting; a first sentence is drafted in each language.',
      fr: 'Les dates, le lieu, les partenaires et les chiffres viennent de la réunion ; une première phrase est rédigée dans chaque langue.',
      es: 'Las fechas, el lugar, las entidades asociadas y las cifras proceden de la reunión; se redacta una primera frase en cada idioma.',
      ar: 'تُستمد التواريخ والمكان والشركاء والأرقام من الاجتماع، وتُصاغ جملة أولى بكل لغة.',
    },
    register: { en: 'Register', fr: 'Enregistrer', es: 'Registrar', ar: 'تسجيل' },
    from: { en: 'From', fr: 'Du', es: 'Desde', ar: 'من' },
    to: { en: 'To', fr: 'Au', es: 'Hasta', ar: 'إلى' },
    all: { en: 'All', fr: 'Tous', es: 'Todos', ar: 'الكل' },
    search: { en: 'Search', fr: 'Rechercher', es: 'Buscar', ar: 'بحث' },
    show: { en: 'Show', fr: 'Afficher', es: 'Mostrar', ar: 'عرض' },
    found: {
      en: '{n, plural, =0 {No activity} one {# activity} other {# activities}}',
      fr: '{n, plural, =0 {Aucune activité} one {# activité} many {# d’activités} other {# activités}}',
      es: '{n, plural, =0 {Ninguna actividad} one {# actividad} many {# de actividades} other {# actividades}}',
      ar: '{n, plural, zero {لا أنشطة} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطاً} other {# نشاط}}',
    },
    nothing: {
      en: 'No activity answers this selection.',
      fr: 'Aucune activité ne répond à cette sélection.',
      es: 'Ninguna actividad responde a esta selección.',
      ar: 'لا أنشطة تطابق هذا الاختيار.',
    },
    activity: { en: 'Activity', fr: 'Activité', es: 'Actividad', ar: 'النشاط' },
    edit: { en: 'Change', fr: 'Modifier', es: 'Modificar', ar: 'تعديل' },
    participants: { en: 'Participants', fr: 'Participants', es: 'Participantes', ar: 'المشاركون' },
    registered: { en: 'Registered', fr: 'Enregistrée', es: 'Registrada', ar: 'التسجيل' },
    registeredBy: { en: '{day}, {name}', fr: '{day}, {name}', es: '{day}, {name}', ar: '{day}، {name}' },
    meeting: { en: 'Meeting', fr: 'Réunion', es: 'Reunión', ar: 'الاجتماع' },
    openMeeting: { en: 'Open the meeting', fr: 'Ouvrir la réunion', es: 'Abrir la reunión', ar: 'فتح الاجتماع' },
    texts: { en: 'The text in each language', fr: 'Le texte dans chaque langue', es: 'El texto en cada idioma', ar: 'النص بكل لغة' },
    noText: {
      en: 'Not written in this language yet.',
      fr: 'Pas encore rédigé dans cette langue.',
      es: 'Aún sin redactar en este idioma.',
      ar: 'لم يُكتب بهذه اللغة بعد.',
    },
    originalMark: { en: 'original', fr: 'original', es: 'original', ar: 'الأصل' },
    followUps: {
      en: 'Commitments that follow',
      fr: 'Engagements qui en découlent',
      es: 'Compromisos que se derivan',
      ar: 'الالتزامات الناشئة عنه',
    },
    cited: { en: 'Cited in', fr: 'Citée dans', es: 'Citada en', ar: 'ورد في' },
    notCited: {
      en: 'No report lists it yet.',
      fr: 'Aucun rapport ne la mentionne encore.',
      es: 'Ningún informe la menciona todavía.',
      ar: 'لم يرد في أي تقرير بعد.',
    },
    sealed: { en: 'decided', fr: 'décidé', es: 'decidido', ar: 'صدر قرار بشأنه' },
    notice_registered: {
      en: 'The activity is in the register.',
      fr: 'L’activité figure au registre.',
      es: 'La actividad figura en el registro.',
      ar: 'أُدرج النشاط في السجل.',
    },
    notice_changed: {
      en: 'The activity is changed. Reports already decided keep their text.',
      fr: 'L’activité est modifiée. Les rapports déjà décidés gardent leur texte.',
      es: 'La actividad quedó modificada. Los informes ya decididos conservan su texto.',
      ar: 'عُدّل النشاط. أما التقارير التي صدر قرار بشأنها فتحتفظ بنصها.',
    },
  }),
};
