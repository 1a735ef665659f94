import type { OpenedMail } from './open-mail.ts';
import { awayElsewhere } from './words-of-languages.ts';

/** What a message is besides a bounce: only `message` was written by a person to us. */
export type Automatic = 'complaint' | 'auto-reply' | 'receipt' | 'challenge';

const awaySubject =
  /^\W*(re: )?(out[ -]of[ -](the )?office|ooo\b|auto(matic|mated)?[ -]?(reply|response|responder|answer)|automatic (reply|response)|autoreply|away from|i am away|on (annual |sick |maternity )?(leave|vacation|holiday)|vacation|absence|réponse automatique|absent|je suis absent|message d[’']absence|en congé|respuesta autom[aá]tica|fuera de (la )?oficina|ausen(te|cia)|de vacaciones|resposta autom[aá]tica|fora do escrit[oó]rio|risposta automatica|fuori (sede|ufficio)|assenza|automatische (antwort|nachricht)|abwesenheit|nicht im (b[uü]ro|haus)|автоответ|автоматический ответ|нет на месте|в отпуске|отсутств|自动(回复|答复|回覆)|自動(回覆|返信|応答)|不在(通知|にして|のお知らせ)|休暇|外出|رد (آلي|تلقائي)|الرد (الآلي|التلقائي)|خارج المكتب|في إجازة|afwezig|automatisch antwoord|automatyczna odpowied|nieobecn|otomatik yan[ıi]t|자동 ?(응답|회신)|부재)|(out of (the )?office|auto-?reply|automatic reply|automatische antwort|réponse automatique|respuesta automática|автоответ|自动回复|رد تلقائي|absence du bureau)/iu;
const challenge =
  /\b(confirm (your|that you|you are)[^\n]{0,40}(message|e-?mail|human|sender|address)|sender (verification|confirmation)|verification (required|of your (message|e-?mail))|boxbe|spamarrest|choicemail|tmda|action required to deliver|challenge[- ]response|please (confirm|verify)[^\n]{0,30}(message|e-?mail|sender))/i;
const receiptSubject =
  /^(read|lu|leído|leido|gelesen|letto|lida|lido|прочитано|已读|已讀|開封済み|开封|مقروءة|تمت القراءة|return receipt|disposition notification)\s*[::：]|^(accusé de lecture|read receipt|lesebestätigung|confirmación de lectura|ricevuta di lettura)/iu;
const complaintSubject =
  /^(abuse report|complaint about message|e-?mail feedback report|email feedback|\[?feedback loop|fbl\b|spam (report|complaint))/i;

/** What an automatic message without a delivery report is; undefined when it may be a daemon's or a person's. */
export function sortAutomatic(mail: OpenedMail): Automatic | undefined {
  const type = mail.header('content-type');
  if (mail.types.includes('message/feedback-report') || /feedback-report/i.test(type)) return 'complaint';
  if (complaintSubject.test(mail.subject) && mail.reports.length === 0) return 'complaint';
  if (mail.types.includes('message/disposition-notification') || /disposition-notification/i.test(type)) return 'receipt';
  if (mail.reports.length > 0) return undefined;
  if (receiptSubject.test(mail.subject)) return 'receipt';
  if (challenge.test(mail.subject)) return 'challenge';
  return awaySubject.test(mail.subject) || awayElsewhere.test(mail.subject) ? 'auto-reply' : undefined;
}

/** Whether headers say that no person wrote this (RFC 3834 and what servers used before it). */
export function saysAutomatic(mail: OpenedMail): boolean {
  const submitted = mail.header('auto-submitted').toLowerCase();
  if (submitted && !submitted.startsWith('no')) return true;
  const named = [
    'x-autoreply',
    'x-autorespond',
    'x-autoreply-from',
    'x-mail-autoreply',
    'x-auto-reply',
    'x-vacation',
    'x-ms-exchange-generated-message-source',
  ];
  if (named.some((name) => mail.header(name) !== '')) return true;
  return /auto[_-]?reply/i.test(mail.header('precedence')) || /auto-?(reply|generated)/i.test(mail.header('x-auto-response-type'));
}
