import { refusals as ours } from '../../platform/refusals.ts';
import { defineWords } from '../../platform/words.ts';

/** Every no of the calls office: what happened, what you can do, whom to ask. */
export const refusals = defineWords({
  'scan-unreadable': {
    en: 'The file is no PDF, JPEG or PNG, or is larger than 15 MB. Scan the paper again, or leave the file out.',
    fr: 'Le fichier n’est ni un PDF, ni un JPEG, ni un PNG, ou dépasse 15 Mo. Numérisez de nouveau ou laissez ce champ vide.',
    es: 'El archivo no es PDF, JPEG ni PNG, o supera los 15 MB. Digitalice de nuevo la hoja o deje el campo vacío.',
    ar: 'ليس الملف بصيغة PDF أو JPEG أو PNG، أو يتجاوز 15 ميغابايت. امسحوا الورقة من جديد أو اتركوا الحقل فارغاً.',
  },
  'call-closed': {
    en: 'The deadline for answers has passed, so nothing was changed. To ask for a late change, write to the contact named in the letter.',
    fr: 'Le délai de réponse est passé ; rien n’a été modifié. Pour demander une modification tardive, écrivez au contact indiqué dans la lettre.',
    es: 'El plazo de respuesta ha terminado y no se ha cambiado nada. Para pedir un cambio tardío, escriba al contacto que figura en la carta.',
    ar: 'انتهى موعد الرد ولم يتغير أي شيء. لطلب تعديل متأخر اكتبوا إلى جهة الاتصال المذكورة في الرسالة.',
  },
  'meeting-over': {
    en: 'This meeting is closed. For questions, write to the contact named in the letter.',
    fr: 'Cette réunion est close. Pour toute question, écrivez au contact indiqué dans la lettre.',
    es: 'Esta reunión está cerrada. Si tiene preguntas, escriba al contacto que figura en la carta.',
    ar: 'أُغلق هذا الاجتماع. للاستفسار اكتبوا إلى جهة الاتصال المذكورة في الرسالة.',
  },
  'not-eligible': {
    en: 'Your institution may not use this category. Choose another one, or write to the contact named in the letter.',
    fr: 'Votre institution ne peut pas utiliser cette catégorie. Choisissez-en une autre ou écrivez au contact indiqué dans la lettre.',
    es: 'Su institución no puede usar esta categoría. Elija otra o escriba al contacto que figura en la carta.',
    ar: 'لا يحق لمؤسستكم استخدام هذه الفئة. اختاروا فئة أخرى أو اكتبوا إلى جهة الاتصال المذكورة في الرسالة.',
  },
  'delegation-full': {
    en: 'Your delegation already has {max, plural, one {its one person} other {its # persons}}. Withdraw somebody first, or write to the contact named in the letter.',
    fr: 'Votre délégation compte déjà {max, plural, one {la personne prévue} other {les # personnes prévues}}. Retirez d’abord quelqu’un ou écrivez au contact indiqué dans la lettre.',
    es: 'Su delegación ya tiene {max, plural, one {la persona prevista} other {las # personas previstas}}. Retire antes a alguien o escriba al contacto que figura en la carta.',
    ar: 'بلغ وفدكم العدد المسموح به ({max, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}}). اسحبوا تسمية أحدهم أولاً أو اكتبوا إلى جهة الاتصال المذكورة في الرسالة.',
  },
  'already-named': {
    en: 'Somebody with this e-mail address is already named in your delegation. Use another address, or withdraw the earlier entry.',
    fr: 'Une personne ayant cette adresse électronique figure déjà dans votre délégation. Utilisez une autre adresse ou retirez la première inscription.',
    es: 'Ya hay en su delegación una persona con esta dirección de correo. Use otra dirección o retire la inscripción anterior.',
    ar: 'هناك شخص بهذا البريد الإلكتروني في وفدكم بالفعل. استخدموا عنواناً آخر أو اسحبوا التسمية السابقة.',
  },
  withdrawn: {
    en: 'This registration was withdrawn by your parliament. Ask its coordinator to name you again.',
    fr: 'Cette inscription a été retirée par votre parlement. Demandez à son coordonnateur de vous désigner à nouveau.',
    es: 'Su parlamento retiró esta inscripción. Pida a su coordinador que vuelva a designarle.',
    ar: 'سحب برلمانكم هذا التسجيل. اطلبوا من منسقه تسميتكم من جديد.',
  },
  'delegates-named': {
    en: 'Your delegation has persons named. Withdraw them first, then decline.',
    fr: 'Des personnes sont désignées dans votre délégation. Retirez-les d’abord, puis déclinez.',
    es: 'Su delegación tiene personas designadas. Retírelas antes y luego decline.',
    ar: 'في وفدكم أشخاص مسمّون. اسحبوا تسميتهم أولاً ثم اعتذروا.',
  },
  'no-such-meeting': {
    en: 'There is no such meeting. Choose one from the list.',
    fr: 'Cette réunion n’existe pas. Choisissez-en une dans la liste.',
    es: 'No existe esa reunión. Elija una de la lista.',
    ar: 'لا يوجد هذا الاجتماع. اختاروا اجتماعاً من القائمة.',
  },
  'no-such-body': {
    en: 'There is no such body in the directory. Choose one from the list.',
    fr: 'Cette institution ne figure pas au répertoire. Choisissez-en une dans la liste.',
    es: 'Esa institución no figura en el directorio. Elija una de la lista.',
    ar: 'هذه الجهة غير موجودة في الدليل. اختاروا جهة من القائمة.',
  },
  'no-such-call': {
    en: 'There is no such call. Open it from the meeting’s page.',
    fr: 'Cet appel n’existe pas. Ouvrez-le depuis la page de la réunion.',
    es: 'No existe esa convocatoria. Ábrala desde la página de la reunión.',
    ar: 'لا توجد هذه الدعوة. افتحوها من صفحة الاجتماع.',
  },
  'call-open': {
    en: 'This meeting has a call already. Change its deadline instead.',
    fr: 'Cette réunion a déjà un appel. Modifiez plutôt son échéance.',
    es: 'Esta reunión ya tiene convocatoria. Modifique su plazo.',
    ar: 'لهذا الاجتماع دعوة مفتوحة بالفعل. عدّلوا موعدها بدلاً من ذلك.',
  },
  'closes-in-the-past': {
    en: 'The last day for answers is over already. Choose a later day.',
    fr: 'Le dernier jour de réponse est déjà passé. Choisissez un jour ultérieur.',
    es: 'El último día de respuesta ya ha pasado. Elija un día posterior.',
    ar: 'انقضى آخر يوم للرد. اختاروا يوماً لاحقاً.',
  },
  'closes-after-meeting': {
    en: 'The last day for answers falls after the meeting. Choose an earlier day.',
    fr: 'Le dernier jour de réponse tombe après la réunion. Choisissez un jour antérieur.',
    es: 'El último día de respuesta es posterior a la reunión. Elija un día anterior.',
    ar: 'يقع آخر يوم للرد بعد الاجتماع. اختاروا يوماً أسبق.',
  },
  'category-not-invited': {
    en: 'The meeting does not invite one of these categories. Change who may attend on the meeting’s page, then open the call.',
    fr: 'La réunion n’invite pas l’une de ces catégories. Modifiez sur sa page qui peut y assister, puis ouvrez l’appel.',
    es: 'La reunión no invita a alguna de estas categorías. Cambie en su página quién puede asistir y luego abra la convocatoria.',
    ar: 'إحدى هذه الفئات غير مدعوة إلى الاجتماع. عدّلوا في صفحة الاجتماع من يحق له الحضور ثم افتحوا باب التسجيل.',
  },
  'no-category': {
    en: 'The meeting is open to no category. State who may attend on the meeting’s page first.',
    fr: 'La réunion n’est ouverte à aucune catégorie. Indiquez d’abord sur sa page qui peut y assister.',
    es: 'La reunión no está abierta a ninguna categoría. Indique antes en su página quién puede asistir.',
    ar: 'الاجتماع غير مفتوح لأي فئة. حددوا أولاً في صفحة الاجتماع من يحق له الحضور.',
  },
  ...ours,
});
