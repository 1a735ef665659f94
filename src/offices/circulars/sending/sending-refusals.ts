import { defineWords } from '../../../platform/words.ts';

export const sendingRefusals = defineWords({
  'nobody-chosen': {
    en: 'No body is ticked. Tick those to whom a copy went.',
    fr: 'Aucune institution n’est cochée. Cochez celles qui ont reçu une copie.',
    es: 'No hay ninguna institución marcada. Marque las que recibieron una copia.',
    ar: 'لم تُحدَّد أي جهة. حددوا الجهات التي أُرسلت إليها نسخة.',
  },
  'not-addressed': {
    en: 'One of these bodies is no addressee of this letter. Read the page again and tick from its list.',
    fr: 'L’une de ces institutions n’est pas destinataire de cette lettre. Relisez la page et cochez dans sa liste.',
    es: 'Una de estas instituciones no es destinataria de la carta. Vuelva a leer la página y marque en su lista.',
    ar: 'إحدى هذه الجهات ليست من المرسل إليهم. أعيدوا قراءة الصفحة وحددوا من قائمتها.',
  },
  'bad-copy-day': {
    en: 'A copy goes between the day of the letter ({from}) and today. Correct the day.',
    fr: 'Une copie part entre la date de la lettre ({from}) et aujourd’hui. Corrigez la date.',
    es: 'Una copia sale entre la fecha de la carta ({from}) y hoy. Corrija la fecha.',
    ar: 'تُرسل النسخة بين تاريخ الرسالة ({from}) واليوم. صحّحوا التاريخ.',
  },
  'no-such-copy': {
    en: 'That copy is not recorded any more. Read the page again.',
    fr: 'Cette copie n’est plus consignée. Relisez la page.',
    es: 'Esa copia ya no está anotada. Vuelva a leer la página.',
    ar: 'لم تعد تلك النسخة مدوّنة. أعيدوا قراءة الصفحة.',
  },
  'no-deadline': {
    en: 'This letter has no call, so there is no deadline to count from. Set a day instead.',
    fr: 'Cette lettre n’a pas d’appel, donc pas d’échéance à partir de laquelle compter. Fixez une date.',
    es: 'Esta carta no tiene convocatoria ni, por tanto, vencimiento desde el que contar. Fije una fecha.',
    ar: 'لا دعوة لهذه الرسالة، فلا مهلة يُحسب منها. حددوا يوماً بدلاً من ذلك.',
  },
  'bad-plan-day': {
    en: 'Say how many days before the deadline (0 to 365), or on which day.',
    fr: 'Indiquez combien de jours avant l’échéance (0 à 365), ou à quelle date.',
    es: 'Indique cuántos días antes del vencimiento (0 a 365) o en qué fecha.',
    ar: 'اذكروا عدد الأيام قبل انتهاء المهلة (من 0 إلى 365) أو اليوم.',
  },
  'bad-plan-time': {
    en: 'The time is written as 09:00. Correct it.',
    fr: 'L’heure s’écrit 09:00. Corrigez-la.',
    es: 'La hora se escribe 09:00. Corríjala.',
    ar: 'تُكتب الساعة هكذا: 09:00. صحّحوها.',
  },
  'no-plan-language': {
    en: 'Tick at least one language of the letter.',
    fr: 'Cochez au moins une langue de la lettre.',
    es: 'Marque al menos un idioma de la carta.',
    ar: 'حددوا لغة واحدة على الأقل من لغات الرسالة.',
  },
  'no-such-plan': {
    en: 'There is no such planned reminder. Read the page again.',
    fr: 'Ce rappel prévu n’existe pas. Relisez la page.',
    es: 'Ese recordatorio previsto no existe. Vuelva a leer la página.',
    ar: 'لا يوجد تذكير مقرر كهذا. أعيدوا قراءة الصفحة.',
  },
  'plan-done': {
    en: 'That reminder was already sent or taken back. Plan another one.',
    fr: 'Ce rappel a déjà été envoyé ou retiré. Prévoyez-en un autre.',
    es: 'Ese recordatorio ya se envió o se retiró. Prevea otro.',
    ar: 'سبق إرسال هذا التذكير أو سحبه. قرروا تذكيراً آخر.',
  },
});
