import { defineWords } from '../../../platform/words.ts';

export const leavingRefusals = defineWords({
  'nothing-waits': {
    en: 'No letter of this sending waits any more: all have left or were kept back. Look at the letters in the mailroom.',
    fr: 'Plus aucune lettre de cet envoi n’attend : toutes sont parties ou ont été retenues. Consultez les lettres au courrier.',
    es: 'Ya no espera ninguna carta de este envío: todas han salido o se retuvieron. Consulte las cartas en el correo.',
    ar: 'لم تعد أي رسالة من هذا الإرسال في الانتظار: فقد خرجت كلها أو احتُجزت. راجعوا الرسائل في البريد.',
  },
  'not-held': {
    en: 'This sending is not on hold; somebody may have let it go on. Read the page again.',
    fr: 'Cet envoi n’est pas suspendu ; quelqu’un l’a peut-être repris. Relisez la page.',
    es: 'Este envío no está suspendido; quizá alguien lo reanudó. Vuelva a leer la página.',
    ar: 'هذا الإرسال غير معلّق، وربما استأنفه أحدهم. أعيدوا قراءة الصفحة.',
  },
  'already-held': {
    en: 'This sending is already on hold: {by} held it. Ask that colleague before you let it go on.',
    fr: 'Cet envoi est déjà suspendu par {by}. Consultez cette personne avant de le reprendre.',
    es: 'Este envío ya está suspendido por {by}. Consulte con esa persona antes de reanudarlo.',
    ar: 'هذا الإرسال معلّق من قبل، وقد علّقه {by}. استشيروا الزميل المعني قبل استئنافه.',
  },
  'sending-held': {
    en: 'The sending is on hold and nothing leaves. Let it go on first.',
    fr: 'L’envoi est suspendu et rien ne part. Reprenez-le d’abord.',
    es: 'El envío está suspendido y nada sale. Reanúdelo primero.',
    ar: 'الإرسال معلّق ولا يخرج شيء. استأنفوه أولاً.',
  },
  'bad-quiet-hours': {
    en: 'Quiet hours need a beginning and an end such as 20:00 and 07:00, and may last 16 hours at most. Correct both times.',
    fr: 'Les heures de repos ont un début et une fin, par exemple 20:00 et 07:00, et durent 16 heures au plus. Corrigez les deux heures.',
    es: 'Las horas de descanso necesitan un comienzo y un final, como 20:00 y 07:00, y duran 16 horas como máximo. Corrija ambas horas.',
    ar: 'تحتاج ساعات الهدوء إلى بداية ونهاية مثل 20:00 و07:00، ولا تتجاوز 16 ساعة. صحّحوا الوقتين.',
  },
  'bad-pace': {
    en: 'The pace is a whole number of letters a minute, from 1 to 6000. Leave it empty to set none.',
    fr: 'La cadence est un nombre entier de lettres par minute, de 1 à 6000. Laissez vide pour n’en fixer aucune.',
    es: 'La cadencia es un número entero de cartas por minuto, de 1 a 6000. Déjela vacía para no fijar ninguna.',
    ar: 'وتيرة الإرسال عدد صحيح من الرسائل في الدقيقة بين 1 و6000. اتركوها فارغة إذا لم ترغبوا في تحديدها.',
  },
  'bad-give-up': {
    en: 'The time of trying is a whole number of hours, from 1 to 240. Correct it.',
    fr: 'La durée des tentatives est un nombre entier d’heures, de 1 à 240. Corrigez-la.',
    es: 'El tiempo de intentos es un número entero de horas, de 1 a 240. Corríjalo.',
    ar: 'مدة المحاولات عدد صحيح من الساعات بين 1 و240. صحّحوها.',
  },
  'wrong-token': {
    en: 'This link does not belong to the address, or was cut short on its way. Open it again from the bulletin, or write to the secretariat.',
    fr: 'Ce lien ne correspond pas à l’adresse ou a été tronqué. Rouvrez-le depuis le bulletin ou écrivez au secrétariat.',
    es: 'Este enlace no corresponde a la dirección o llegó incompleto. Ábralo de nuevo desde el boletín o escriba a la secretaría.',
    ar: 'لا يخص هذا الرابط العنوان المذكور، أو وصل ناقصاً. افتحوه من النشرة مجدداً أو راسلوا الأمانة.',
  },
});
