import { defineWords } from '../../platform/words.ts';

/** Why a meeting or its programme was not changed, and what to do about it. */
export const refusals = defineWords({
  'no-such-meeting': {
    en: 'This meeting does not exist any more. Go back to the list of meetings; the journal says who took it away.',
    fr: 'Cette réunion n’existe plus. Revenez à la liste des réunions ; le journal indique qui l’a supprimée.',
    es: 'Esta reunión ya no existe. Vuelva a la lista de reuniones; el registro indica quién la suprimió.',
    ar: 'لم يعد هذا الاجتماع موجوداً. عودوا إلى قائمة الاجتماعات؛ ويبيّن السجل من ألغاه.',
  },
  'no-such-session': {
    en: 'This session is no longer on the programme: a colleague may have taken it off. Look at the programme as it stands now.',
    fr: 'Cette séance ne figure plus au programme : un collègue l’a peut-être retirée. Consultez le programme dans son état actuel.',
    es: 'Esta sesión ya no figura en el programa: quizá la retiró un colega. Consulte el programa en su estado actual.',
    ar: 'لم تعد هذه الجلسة مدرجة في البرنامج، وربما سحبها أحد الزملاء. اطلعوا على البرنامج بصيغته الحالية.',
  },
  'meeting-closed': {
    en: 'The meeting is closed and its record no longer changes. If something in it is wrong, tell the head of cabinet.',
    fr: 'La réunion est close et son dossier ne change plus. Si une donnée est inexacte, signalez-le à la direction du cabinet.',
    es: 'La reunión está cerrada y su expediente ya no se modifica. Si algún dato es incorrecto, avise a la jefatura de gabinete.',
    ar: 'أُغلق ملف الاجتماع ولم يعد قابلاً للتغيير. وإذا كان فيه خطأ فأبلغوا رئاسة الديوان.',
  },
  'not-yet-held': {
    en: 'The meeting has not begun yet. It can be closed from its first day on, once the number of people present is known.',
    fr: 'La réunion n’a pas encore commencé. Elle pourra être close à partir de son premier jour, une fois connu le nombre de présents.',
    es: 'La reunión aún no ha comenzado. Podrá cerrarse a partir de su primer día, cuando se conozca el número de asistentes.',
    ar: 'لم يبدأ الاجتماع بعد. يمكن إغلاقه ابتداء من يومه الأول، متى عُرف عدد الحاضرين.',
  },
  'attendance-missing': {
    en: 'Enter how many people attended, as a whole number, and close the meeting again. The delegations or the host can tell you.',
    fr: 'Indiquez le nombre de personnes présentes, en nombre entier, puis relancez la clôture. Les délégations ou l’hôte peuvent vous le communiquer.',
    es: 'Indique cuántas personas asistieron, en número entero, y vuelva a cerrar la reunión. Las delegaciones o el anfitrión pueden informarle.',
    ar: 'أدخلوا عدد الحاضرين رقماً صحيحاً ثم أعيدوا إغلاق الاجتماع. ويمكن للوفود أو للجهة المضيفة إفادتكم به.',
  },
  'slug-taken': {
    en: 'Another meeting has this page address. Choose another, for example with the year.',
    fr: 'Une autre réunion utilise cette adresse de page. Choisissez-en une autre, par exemple avec l’année.',
    es: 'Otra reunión utiliza esta dirección de página. Elija otra, por ejemplo con el año.',
    ar: 'عنوان الصفحة هذا مستخدم لاجتماع آخر. اختاروا عنواناً غيره، بإضافة السنة مثلاً.',
  },
  'ends-before-it-starts': {
    en: 'The meeting ends before it begins. Correct the days or the times.',
    fr: 'La réunion se termine avant de commencer. Corrigez les jours ou les heures.',
    es: 'La reunión termina antes de empezar. Corrija los días o las horas.',
    ar: 'ينتهي الاجتماع قبل أن يبدأ. صححوا الأيام أو الساعات.',
  },
  'sessions-left-out': {
    en: 'The programme has sessions on other days ({n}). Move or take off these sessions first, then change the days.',
    fr: 'Le programme comporte des séances d’autres jours ({n}). Déplacez ou retirez d’abord ces séances, puis modifiez les dates.',
    es: 'El programa tiene sesiones en otros días ({n}). Traslade o quite antes esas sesiones y cambie después las fechas.',
    ar: 'يتضمن البرنامج جلسات في أيام أخرى ({n}). انقلوا هذه الجلسات أو اسحبوها أولاً ثم غيّروا المواعيد.',
  },
  'unknown-zone': {
    en: 'This time zone is not known. Choose one from the list, named after a city such as Europe/Zurich.',
    fr: 'Ce fuseau horaire est inconnu. Choisissez-en un dans la liste, désigné par une ville, par exemple Europe/Zurich.',
    es: 'Este huso horario no se conoce. Elija uno de la lista, con el nombre de una ciudad, como Europe/Zurich.',
    ar: 'هذه المنطقة الزمنية غير معروفة. اختاروا واحدة من القائمة باسم مدينة، مثل ‎Europe/Zurich‎.',
  },
  'place-missing': {
    en: 'A meeting in person needs its city. Enter it, or choose that the meeting is held online.',
    fr: 'Une réunion en présentiel doit indiquer sa ville. Saisissez-la, ou indiquez que la réunion se tient en ligne.',
    es: 'Una reunión presencial necesita su ciudad. Indíquela o señale que la reunión se celebra en línea.',
    ar: 'يحتاج الاجتماع الحضوري إلى ذكر المدينة. أدخلوها، أو اختاروا أن يُعقد الاجتماع عبر الإنترنت.',
  },
  'title-missing': {
    en: 'The meeting needs a title in at least one language.',
    fr: 'La réunion doit avoir un titre dans au moins une langue.',
    es: 'La reunión necesita un título al menos en un idioma.',
    ar: 'يحتاج الاجتماع إلى عنوان بلغة واحدة على الأقل.',
  },
  'session-title-missing': {
    en: 'The session needs a title in at least one language.',
    fr: 'La séance doit avoir un titre dans au moins une langue.',
    es: 'La sesión necesita un título al menos en un idioma.',
    ar: 'تحتاج الجلسة إلى عنوان بلغة واحدة على الأقل.',
  },
  'session-outside-meeting': {
    en: 'This day is not a day of the meeting. Choose one of its days, or change the days of the meeting first.',
    fr: 'Ce jour n’est pas un jour de la réunion. Choisissez-en un, ou modifiez d’abord les dates de la réunion.',
    es: 'Este día no es un día de la reunión. Elija uno de ellos o cambie antes las fechas de la reunión.',
    ar: 'هذا اليوم ليس من أيام الاجتماع. اختاروا يوماً من أيامه، أو غيّروا مواعيد الاجتماع أولاً.',
  },
  'session-ends-early': {
    en: 'The session ends before it begins. Correct one of the times.',
    fr: 'La séance se termine avant de commencer. Corrigez l’une des heures.',
    es: 'La sesión termina antes de empezar. Corrija una de las horas.',
    ar: 'تنتهي الجلسة قبل أن تبدأ. صححوا إحدى الساعتين.',
  },
  'room-taken': {
    en: 'Another session is in this room from {from} to {to}. Choose another room or another time.',
    fr: 'Une autre séance occupe cette salle de {from} à {to}. Choisissez une autre salle ou un autre horaire.',
    es: 'Otra sesión ocupa esta sala de {from} a {to}. Elija otra sala u otro horario.',
    ar: 'تشغل جلسة أخرى هذه القاعة من الساعة {from} إلى الساعة {to}. اختاروا قاعة أخرى أو وقتاً آخر.',
  },
});
