import type { Language } from '../../../platform/language.ts';

/** A short reminder in markup; `{title}` is the letter's own, `{reference}` its number. The deadline is a fact of the call. */
export type ReminderTemplate = {
  subject: string;
  paragraphs: string[];
  deadline: string;
  daysLeft: (days: number) => string;
  last: string;
};

export const reminderTemplates: Record<Language, ReminderTemplate> = {
  en: {
    subject: 'Reminder: {title}',
    paragraphs: [
      'Our letter {reference} of {date} invited your institution to answer. We have not yet heard from you, and your answer matters to us.',
    ],
    deadline: 'Answers are received until {call.closes}.',
    daysLeft: (days) => (days === 1 ? 'One day is left.' : `${days} days are left.`),
    last: 'If your answer is already on its way, please accept our thanks. The letter is attached once more.',
  },
  fr: {
    subject: 'Rappel : {title}',
    paragraphs: [
      'Par notre lettre {reference} du {date}, nous sollicitions la réponse de votre institution. Elle ne nous est pas encore parvenue, et nous y attachons du prix.',
    ],
    deadline: 'Les réponses sont reçues jusqu’au {call.closes}.',
    daysLeft: (days) => (days === 1 ? 'Il reste un jour.' : `Il reste ${days} jours.`),
    last: 'Si votre réponse est déjà en route, veuillez accepter nos remerciements. La lettre est jointe à nouveau.',
  },
  es: {
    subject: 'Recordatorio: {title}',
    paragraphs: [
      'En nuestra carta {reference} del {date} pedíamos la respuesta de su institución. Aún no la hemos recibido, y para nosotros es importante.',
    ],
    deadline: 'Las respuestas se reciben hasta el {call.closes}.',
    daysLeft: (days) => (days === 1 ? 'Queda un día.' : `Quedan ${days} días.`),
    last: 'Si su respuesta ya está en camino, le damos las gracias. Adjuntamos de nuevo la carta.',
  },
  ar: {
    subject: 'تذكير: {title}',
    paragraphs: ['طلبنا في رسالتنا {reference} المؤرخة {date} رد مؤسستكم، ولم يصلنا بعد، وهو يعني لنا الكثير.'],
    deadline: 'وآخر موعد لتلقي الردود هو {call.closes}.',
    daysLeft: (days) => arabicDays(days),
    last: 'وإن كان ردكم في طريقه إلينا فتقبلوا جزيل الشكر. ونرفق الرسالة مرة أخرى.',
  },
  ru: {
    subject: 'Напоминание: {title}',
    paragraphs: ['В письме {reference} от {date} мы просили ваше учреждение дать ответ. Он к нам ещё не поступил, а для нас он важен.'],
    deadline: 'Последний день приёма ответов: {call.closes}.',
    daysLeft: (days) => `Осталось дней: ${days}.`,
    last: 'Если ваш ответ уже отправлен, примите нашу благодарность. Письмо приложено ещё раз.',
  },
  zh: {
    subject: '提醒：{title}',
    paragraphs: ['我们在{date}第{reference}号函中请贵机构答复，目前尚未收到。贵机构的答复对我们十分重要。'],
    deadline: '答复截止日期为{call.closes}。',
    daysLeft: (days) => `还剩${days}天。`,
    last: '如答复已经发出，谨致谢意。现再次附上原函。',
  },
};

function arabicDays(days: number): string {
  if (days === 1) return 'ولم يبق سوى يوم واحد.';
  if (days === 2) return 'ولم يبق سوى يومين.';
  const lastTwo = days % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return `ولم يبق سوى ${days} أيام.`;
  return lastTwo >= 11 ? `ولم يبق سوى ${days} يوماً.` : `ولم يبق سوى ${days} يوم.`;
}
