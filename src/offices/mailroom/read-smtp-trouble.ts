import type { Delivery, ServerTrouble } from './carrier.ts';

/** The fields of nodemailer's errors that matter here. */
export type SmtpTrouble = Error & { code?: string; command?: string; response?: string; responseCode?: number };
/** How far the conversation came: before a session, before the final dot, or after the whole message was handed over. */
export type Stage = 'connecting' | 'talking' | 'handed-over';

const replyLimit = 500;

/** Reads what a failed conversation means (RFC 5321): only an answer of the server decides, silence after the message is a doubt. */
export function readSmtpTrouble(trouble: SmtpTrouble, stage: Stage): Delivery {
  const reply = (trouble.response ?? trouble.message).replace(/\s+/g, ' ').trim().slice(0, replyLimit);
  if (stage === 'connecting') {
    const named = nameTrouble(trouble);
    return { outcome: 'deferred', reply, unreachable: true, ...(named ? { trouble: named } : {}) };
  }
  const code = trouble.responseCode ?? 0;
  if (code >= 400 && code < 500) return { outcome: 'deferred', reply };
  if (code >= 500 && code < 600) return { outcome: 'refused', reply, badAddress: isBadAddress(trouble, reply) };
  if (trouble.code === 'EENVELOPE') return { outcome: 'refused', reply, badAddress: true };
  return stage === 'handed-over' ? { outcome: 'in-doubt', reply } : { outcome: 'deferred', reply };
}

/** A refused recipient: by its enhanced status where given (RFC 3463: 5.1.x, 5.2.1), else by the reply code to RCPT. */
function isBadAddress(trouble: SmtpTrouble, reply: string): boolean {
  const status = /^5\d\d[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(reply)?.[1];
  if (status) return status.startsWith('5.1.') || status === '5.2.1';
  return trouble.command === 'RCPT TO' && [550, 551, 553].includes(trouble.responseCode ?? 0);
}

const troublesByWords: [RegExp, ServerTrouble][] = [
  [/altname|does not match certificate|hostname.*mismatch/i, 'tls-other-name'],
  [/certificate.*(expired|not yet valid)/i, 'tls-expired'],
  [/self.signed|unable to (verify|get)|unknown ca|issuer|untrusted/i, 'tls-untrusted'],
  [/upgrading connection with STARTTLS/i, 'tls-not-offered'],
];

/** Why no session came about, where the error tells; a server's own 4xx or 5xx has no other name than its words. */
function nameTrouble(trouble: SmtpTrouble): ServerTrouble | undefined {
  const said = troublesByWords.find(([pattern]) => pattern.test(trouble.message))?.[1];
  if (said) return said;
  if (trouble.code === 'EAUTH') return 'sign-in-refused';
  if (trouble.responseCode) return undefined;
  if (trouble.code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(trouble.message)) return 'server-not-found';
  if (trouble.code === 'ETLS' || /EPROTO|SSL routines|wrong version number/i.test(trouble.message)) return 'tls-failed';
  return 'server-silent';
}
