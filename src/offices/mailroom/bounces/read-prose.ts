import { type BounceReport, isForGood } from './bounce-report.ts';
import { nameReason, reasonInWords } from './name-reason.ts';
import type { OpenedMail } from './open-mail.ts';
import { firstReply, ownAddresses, shorten } from './read-report.ts';
import { addressesIn, type Section, sectionsOf } from './read-sections.ts';
import { statusOf } from './status-reasons.ts';
import { notDelivered } from './words-of-languages.ts';

const daemonAddress =
  /^(mailer-?daemon|microsoftexchange[0-9a-f]{8,}|post_?master|mail-?daemon|mailerdaemon|mmdf|mdaemon|system|delivery|bounces?|.*-bounces?)\b/i;
const daemonName =
  /mail(er)?[ -]?(delivery|deliver|daemon|system|administrator)|delivery (sub)?system|post ?master|mail ?server|message (router|transfer)|system administrator|administrateur|administrador|systemadministrator/i;
const failedSubject =
  /undeliver|deliver(y|ed)?[^\n]{0,30}(fail|status|notif|problem|error|report|delay|unsuccess|subsystem)|(fail|unable|not|error|could|problem|delay)\w*[^\n]{0,30}(deliver|send|sent)|returned? (mail|e-?mail|message)|mail ?(system )?(error|failure|failed)|failure notice|message (status|delayed)|non[- ]?(delivery|remis|distribu|recapit)|échec|non remis|retour de courrier|non délivr|no (se )?(ha )?(podido|pudo|entreg)|no entregad|devuelt|error de entrega|não entreg|não foi (possível )?entreg|devolvid|falha|mancat[ao] (consegna|recapito)|non recapit|unzustellbar|nicht zugestellt|zustell|rückläufer|недостав|не доставлен|не может быть доставлен|невозможно доставить|退信|退回|无法(投递|送达|传送)|無法(投遞|傳送|遞送)|投递失败|未送达|配信(不能|エラー|失敗|できません)|送信(エラー|失敗)|届きませんでした|تعذر|تعذّر|فشل (في )?(التسليم|الإرسال|تسليم|إرسال)|لم يتم (التسليم|تسليم)|niet bezorgd|onbestelbaar|nie (można )?dostarcz|teslim edilemedi|전달되지|배달 실패/iu;
const failedWords =
  /(could|can|was|were|has|have|is|be) ?(not|n[o'’]t)( be| been)?( \w+)? ?(deliver|reach|sent|found|accepted)|undeliver|unable to deliver|wasn[’']t able to deliver|delivery[^.\n]{0,40}(fail|error|problem|impossible)|following (address|recipient)(es|s)?[^\n]{0,60}(fail|error|problem|reject|permanent|fatal)|did not reach|failed (permanently|to deliver|address|recipient)|message (was )?(rejected|returned|bounced|not delivered)|permanent (fatal )?error|returned to (you|sender)|n[’']a (pas )?pu être (remis|délivr|distribu|envoy|achemin)|n[’']a pas été (remis|distribu|délivr)|impossible de (remettre|livrer|distribuer)|no (se )?(ha )?(podido|pudo|pudimos) (ser )?(entreg|enviar)|no (ha |fue )(sido )?entregad|não (pôde|foi|pode) (ser )?(possível )?(entreg|enviad)|impossibile (consegnare|recapitare)|non (è stato|è|ha) (possibile )?(consegnat|recapitat|consegnare|recapitare)|nicht (an [^\n]{0,80})?(zugestellt|zustellbar|ausgeliefert|übermittelt)|unzustellbar|конечно не доставлено|не (было |может быть |удалось |смогли )?достав|недостав|无法(投递|送达|发送|投遞|传送)|無法(投遞|傳送|送達|遞送)|未能(投递|送达)|被退回|退信|配信できません|届けることができません|配信されません|送信できません|لم (يتم|تتم|يتمكن)[^\n]{0,30}(تسليم|توصيل|إرسال)|(تعذر|تعذّر|يتعذر|لا يمكن|فشل)[^\n]{0,30}(تسليم|توصيل|إرسال|ارسال)|niet (worden )?bezorg|teslim edil|nie (może|mógł|została?) [^\n]{0,20}dostarcz/iu;
const delayedWords =
  /\bdelay(ed)?\b[^.\n]{0,20}(delivery|notif|$)|delivery[^.\n]{0,20}delay|message[^.\n]{0,30}delayed|still (being )?(re)?tr(y|ied)|will (continue|keep|be) (trying|to try|retr)|not (yet )?(been )?delivered yet|not yet (been )?delivered|will retry|you do ?n[o'’]t need to (resend|do)|delivery incomplete|this is a warning message only|^\W*warning\b[^\n]{0,30}(message|could|mail)|retardé|nouvelles tentatives|retrasad|se (seguir|continuar)á intentando|atrasad|ritardat|verzögert|weiter(hin)? versuch|задерж|попытки[^\n]{0,30}продолж|延迟|延遲|遅延|تأخر|تأخير|سنواصل|سيستمر/imu;
const finalWords =
  /(?<!fails )permanent|fatal|giv(en|ing) up|gave up|(?<![\d.])5\.\d{1,2}\.\d|(?<!\d)5\d\d[ -]\D|returned to (you|sender)|returning (message|mail)/i;

/** How surely a message without a report is a daemon's: 0 not at all, 2 and more believed. */
export function daemonScore(mail: OpenedMail): number {
  const { address, name } = mail.from;
  const signs = [
    daemonAddress.test(address) || daemonName.test(name) || address === '',
    /^\s*<\s*>\s*$/.test(mail.header('return-path')),
    failedSubject.test(mail.subject) || notDelivered.test(mail.subject),
    failedWords.test(mail.words) || notDelivered.test(mail.words),
    firstReply(mail.words) !== '',
    mail.copy.trim() !== '' && /^(message-id|received|return-path|from|subject): ?/im.test(mail.copy),
    /multipart\/report/i.test(mail.header('content-type')),
  ];
  return (mail.header('x-failed-recipients') ? 3 : 0) + signs.filter(Boolean).length;
}

/** Reads what a mail daemon wrote in plain words: one entry for each recipient; none when nothing speaks of a failure. */
export function readProse(mail: OpenedMail): BounceReport[] {
  return isBelieved(mail) ? recipientsOf(mail).map((section) => reportOf(section, mail)) : [];
}

/** A daemon is believed when it says anything about delivery; anybody else only with a failure, a server's reply and an address or a copy. */
function isBelieved(mail: OpenedMail): boolean {
  if (mail.header('x-failed-recipients')) return true;
  const isDaemon = daemonAddress.test(mail.from.address) || daemonName.test(mail.from.name);
  const returnsNothing = /^\s*<\s*>\s*$/.test(mail.header('return-path'));
  const speaks = failedWords.test(mail.words) || failedSubject.test(mail.subject) || notDelivered.test(`${mail.subject}\n${mail.words}`);
  const saysWhy = reasonInWords(mail.words) !== undefined || firstReply(mail.words) !== '';
  if (isDaemon) return speaks || saysWhy || delayedWords.test(`${mail.subject}\n${mail.words}`);
  const points = mail.copy !== '' || addressesIn(mail.words, ownAddresses(mail)).length > 0;
  if (returnsNothing || mail.from.address === '') return daemonScore(mail) >= 2 && (speaks || (saysWhy && points));
  return daemonScore(mail) >= 3 && speaks && saysWhy && points;
}

function recipientsOf(mail: OpenedMail): Section[] {
  const own = ownAddresses(mail);
  const sections = sectionsOf(mail.words, own);
  const failed = addressesIn(mail.header('x-failed-recipients'), []);
  const named = failed.length > 0 ? failed : sections.map(({ address }) => address);
  if (named.length > 0) return named.map((address) => ({ address, words: wordsAbout(address, sections) }));
  const mentioned = addressesIn(mail.words, own)[0] ?? /^to:\s*.*?([\w.+-]+@[\w.-]+\w)/im.exec(mail.copy)?.[1] ?? '';
  return [{ address: mentioned, words: '' }];
}

function wordsAbout(address: string, sections: Section[]): string {
  return sections.find((section) => section.address === address)?.words ?? '';
}

function reportOf({ address, words }: Section, mail: OpenedMail): BounceReport {
  const about = words || mail.words;
  const diagnosis = replyWithNextLines(about);
  const status = statusOf('', diagnosis) ?? statusOf('', about);
  const reason = nameReason({ diagnosis, section: words, prose: `${mail.subject}\n${mail.words}`, status });
  const delayed = delayedWords.test(`${mail.subject}\n${mail.words}`) && !finalWords.test(`${mail.subject}\n${about}`);
  const action = delayed ? 'delayed' : 'failed';
  const evidence = shorten(diagnosis || about);
  return { address, action, status, reason, hard: action === 'failed' && isForGood(reason), evidence };
}

/** The reply, and the two lines after it: replies are folded. */
function replyWithNextLines(words: string): string {
  const reply = firstReply(words);
  if (!reply) return '';
  const place = words.indexOf(reply);
  return (
    words
      .slice(place)
      .split(/\r?\n/)
      .slice(0, 3)
      .join('\n')
      .split(/\n\s*\n/)[0] ?? reply
  );
}
