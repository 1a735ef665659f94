import { defineWords } from '../../../platform/words.ts';

/** Why a paper of persons was not made, and what to do about it. */
export const papersRefusals = defineWords({
  'registration-incomplete': {
    en: 'This person’s registration is not complete and confirmed, so no letter for a visa can be issued. Ask the delegation’s coordinator to have it completed through the personal link.',
    fr: 'L’inscription de cette personne n’est pas complète et confirmée : aucune lettre pour visa ne peut être délivrée. Demandez au coordonnateur de la délégation de la faire compléter par le lien personnel.',
    es: 'La inscripción de esta persona no está completa y confirmada, por lo que no puede expedirse una carta para visado. Pida al coordinador de la delegación que se complete mediante el enlace personal.',
    ar: 'تسجيل هذا الشخص غير مكتمل أو غير مؤكد، ولا يمكن إصدار رسالة لطلب التأشيرة. اطلبوا من منسق الوفد استكماله بالرابط الخاص.',
  },
  'visa-not-needed': {
    en: 'The meeting is held online; nobody travels to it. If it is to be held in a place, change the meeting first.',
    fr: 'La réunion se tient en ligne ; personne ne s’y déplace. Si elle doit se tenir dans un lieu, modifiez d’abord la réunion.',
    es: 'La reunión se celebra en línea; nadie viaja a ella. Si va a celebrarse en un lugar, modifique primero la reunión.',
    ar: 'يُعقد الاجتماع عبر الإنترنت ولا يسافر إليه أحد. وإذا كان سيُعقد في مكان معيّن فعدّلوا بيانات الاجتماع أولاً.',
  },
  'meeting-over': {
    en: 'The meeting is over; no more letters for visas are issued for it. A certificate of attendance can be issued once it is closed.',
    fr: 'La réunion est terminée ; plus aucune lettre pour visa n’est délivrée. Une attestation de participation peut être établie après la clôture.',
    es: 'La reunión ha concluido; ya no se expiden cartas para visado. Cuando se cierre podrá expedirse un certificado de asistencia.',
    ar: 'انتهى الاجتماع، ولم تعد تصدر له رسائل لطلب التأشيرة. ويمكن إصدار شهادة حضور بعد إغلاقه.',
  },
  'no-language': {
    en: 'Choose at least one language for the letter.',
    fr: 'Choisissez au moins une langue pour la lettre.',
    es: 'Elija al menos un idioma para la carta.',
    ar: 'اختاروا لغة واحدة على الأقل للرسالة.',
  },
  'no-such-signer': {
    en: 'The person chosen does not hold a post that may sign today. Choose another; the directory says who holds which post.',
    fr: 'La personne choisie n’occupe pas aujourd’hui de fonction habilitée à signer. Choisissez-en une autre ; le répertoire indique les titulaires.',
    es: 'La persona elegida no ocupa hoy un cargo que pueda firmar. Elija otra; el directorio indica quién ocupa cada cargo.',
    ar: 'الشخص المختار لا يشغل اليوم منصباً يخوّله التوقيع. اختاروا غيره؛ ويبيّن الدليل شاغلي المناصب.',
  },
  'changed-while-issuing': {
    en: 'The registration or an earlier letter changed while this one was being made. Look at it as it stands now and issue it again.',
    fr: 'L’inscription ou une lettre antérieure a changé pendant l’établissement de celle-ci. Vérifiez leur état actuel, puis recommencez.',
    es: 'La inscripción o una carta anterior cambió mientras se preparaba esta. Revise su estado actual y vuelva a expedirla.',
    ar: 'تغيّر التسجيل أو رسالة سابقة أثناء إعداد هذه الرسالة. راجعوا الوضع الحالي ثم أعيدوا الإصدار.',
  },
  'nobody-chosen': {
    en: 'Nobody fits this choice: perhaps every badge is already printed. Choose another delegation, or all.',
    fr: 'Personne ne correspond à ce choix : peut-être tous les badges sont-ils déjà imprimés. Choisissez une autre délégation, ou toutes.',
    es: 'Nadie corresponde a esta elección: quizá todas las acreditaciones ya estén impresas. Elija otra delegación, o todas.',
    ar: 'لا أحد يوافق هذا الاختيار، وربما طُبعت جميع البطاقات. اختاروا وفداً آخر أو جميع الوفود.',
  },
  'too-many-badges': {
    en: '{n} badges do not fit into one file, which holds {most}. Choose those not printed yet, four hundred at a time, or one delegation.',
    fr: '{n} badges ne tiennent pas dans un fichier, qui en contient {most}. Choisissez ceux qui ne sont pas encore imprimés, quatre cents à la fois, ou une délégation.',
    es: '{n} acreditaciones no caben en un fichero, que admite {most}. Elija las que faltan por imprimir, de cuatrocientas en cuatrocientas, o una delegación.',
    ar: 'لا يتسع ملف واحد لـ{n} من البطاقات، فسعته {most}. اختاروا البطاقات التي لم تُطبع بعد، أربعمائة في كل مرة، أو وفداً واحداً.',
  },
  'meeting-not-closed': {
    en: 'Certificates of attendance are issued once the meeting is closed. Close it first, with its attendance.',
    fr: 'Les attestations de participation sont établies une fois la réunion close. Clôturez-la d’abord, avec le nombre de présents.',
    es: 'Los certificados de asistencia se expiden cuando la reunión está cerrada. Ciérrela primero, indicando la asistencia.',
    ar: 'تصدر شهادات الحضور بعد إغلاق الاجتماع. أغلقوه أولاً مع بيان عدد الحاضرين.',
  },
  'nobody-arrived': {
    en: 'None of the persons chosen is recorded as having attended, so there is nobody to certify. Attendance is recorded at the desk until the meeting is closed.',
    fr: 'Aucune des personnes choisies n’est notée présente : il n’y a rien à attester. Les présences se notent à l’accueil jusqu’à la clôture de la réunion.',
    es: 'Ninguna de las personas elegidas consta como asistente, por lo que no hay nada que certificar. La asistencia se anota en el mostrador hasta el cierre de la reunión.',
    ar: 'لم يُسجَّل حضور أي من الأشخاص المختارين، فلا شهادة تصدر. ويُسجَّل الحضور في مكتب الاستقبال حتى إغلاق الاجتماع.',
  },
  'desk-not-open': {
    en: 'Arrivals are recorded from the day before the meeting. Before that, only registrations change.',
    fr: 'Les arrivées se notent à partir de la veille de la réunion. Avant cela, seules les inscriptions changent.',
    es: 'Las llegadas se anotan desde la víspera de la reunión. Antes solo cambian las inscripciones.',
    ar: 'يُسجَّل الوصول ابتداء من اليوم السابق للاجتماع. وقبل ذلك لا تتغير إلا التسجيلات.',
  },
  'rule-of-that-day': {
    en: 'There is already a rule from that day on. Rules are kept as they were; enter the new one with its own day.',
    fr: 'Une règle s’applique déjà à partir de ce jour. Les règles sont conservées telles quelles ; saisissez la nouvelle avec son propre jour.',
    es: 'Ya hay una norma a partir de ese día. Las normas se conservan como estaban; introduzca la nueva con su propio día.',
    ar: 'توجد قاعدة سارية ابتداء من ذلك اليوم. تُحفظ القواعد كما كانت؛ أدخلوا القاعدة الجديدة بتاريخها الخاص.',
  },
});
