import PostalMime, { type Email } from 'postal-mime';

export type BounceReport = {
  /** The recipient as the reporting server wrote it; empty when it named none. */
  address: string;
  /** `failed`: the message will not arrive. `delayed`: the server still tries. */
  action: 'failed' | 'delayed';
  /** Enhanced status (RFC 3463) such as `5.1.1`, where one was found. */
  status?: string;
  /** The address is wrong for good, as opposed to a full mailbox, a policy or trouble on the way. */
  hard: boolean;
  /** What the server said, in its words, 500 characters at most. */
  evidence: string;
  /** Of the message that came back, without angle brackets. */
  originalMessageId?: string;
};

const failureSubject = /undeliver|delivery|returned mail|failure|non remis|no entregado|devuelto|mail system error|could not send/i;
const daemon = /^(mailer-?daemon|postmaster|mail-?daemon)\b/i;
const wrongAddress =
  /user unknown|unknown user|no such (user|mailbox|recipient|person)|(user|mailbox|recipient|account|address)[^.]{0,60}(does ?n[o']t exist|not found|unknown|is invalid)|host unknown|unknown host|host or domain name not found|invalid recipient/i;

const passingTrouble = /quota|mailbox[^.]{0,20}full|black ?list|blocked using|spamhaus|rate limit/i;

/** Reads a bounce: a delivery report (RFC 3464), or the plain words of a mail daemon. Auto-replies and complaints are none: undefined. */
export async function readBounce(raw: string | Uint8Array): Promise<BounceReport | undefined> {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  const report = textsOf(mail, 'message/delivery-status', 'message/global-delivery-status').join('\n\n');
  const read = report ? readReport(report, mail.text ?? '') : readDaemon(mail);
  return read && { ...read, originalMessageId: originalMessageIdOf(mail) };
}

function textsOf(mail: Email, ...types: string[]): string[] {
  return mail.attachments.filter(({ mimeType }) => types.includes(mimeType)).map(({ content }) => decode(content));
}

function decode(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** The first recipient that failed, else the first that is delayed. */
function readReport(report: string, words: string): BounceReport | undefined {
  const recipients = report
    .split(/\r?\n\s*\r?\n/)
    .map(readFields)
    .filter((fields) => fields.has('action') || fields.has('status'));
  const chosen = recipients.find((fields) => actionOf(fields) === 'failed') ?? recipients.find((fields) => actionOf(fields) === 'delayed');
  if (!chosen) return undefined;
  const diagnosis = (chosen.get('diagnostic-code') ?? '').replace(/^[\w-]+;\s*/, '');
  const status = statusOf(chosen.get('status') ?? '', diagnosis);
  const address = (chosen.get('original-recipient') ?? chosen.get('final-recipient') ?? '').replace(/^[^;]*;\s*/, '');
  const evidence = diagnosis || firstReply(words) || chosen.get('status') || '';
  return {
    address: bare(address),
    action: actionOf(chosen) ?? 'failed',
    status,
    hard: isHard(status, diagnosis || words),
    evidence: shorten(evidence),
  };
}

/** Header fields of one group of a report, unfolded. */
function readFields(group: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of group.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name) fields.set(name.toLowerCase(), value?.trim() ?? '');
  }
  return fields;
}

function actionOf(fields: Map<string, string>): 'failed' | 'delayed' | undefined {
  const action = fields.get('action')?.toLowerCase() ?? '';
  if (action.startsWith('failed')) return 'failed';
  if (action.startsWith('delayed')) return 'delayed';
  return action === '' && /^[45]\./.test(fields.get('status') ?? '') ? 'failed' : undefined;
}

/** A daemon that writes prose: believed only when it is one, speaks of a failure and quotes the server's refusal. */
function readDaemon(mail: Email): BounceReport | undefined {
  const auto = mail.headers.find(({ key }) => key === 'auto-submitted')?.value ?? '';
  if (/auto-replied/i.test(auto) && !failureSubject.test(mail.subject ?? '')) return undefined;
  if (mail.attachments.some(({ mimeType }) => mimeType === 'message/feedback-report')) return undefined;
  const from = mail.from?.address ?? mail.returnPath ?? '';
  const name = mail.from?.name ?? '';
  const failed = mail.headers.find(({ key }) => key === 'x-failed-recipients')?.value;
  if (!failed && !daemon.test(from) && !daemon.test(name) && !failureSubject.test(mail.subject ?? '')) return undefined;
  const words = mail.text || (mail.html ?? '').replace(/<[^>]+>/g, ' ');
  const reply = firstReply(words);
  const hard = wrongAddress.test(words);
  if (!failed && !reply && !hard && !(daemon.test(from) && failureSubject.test(mail.subject ?? '') && originalMessageIdOf(mail)))
    return undefined;
  const address = failed?.split(',')[0]?.trim() ?? /<?([\w.+=&'-]+@[\w-]+(?:\.[\w-]+)+)>?/.exec(words)?.[1] ?? '';
  const status = statusOf('', reply);
  return {
    address,
    action: 'failed',
    status,
    hard: isHard(status, words),
    evidence: shorten(reply || wrongAddress.exec(words)?.[0] || words),
  };
}

function firstReply(words: string): string {
  return /\b[45]\d\d[ -][^\r\n]{3,}|\b[45]\.\d{1,2}\.\d{1,3}\b[^\r\n]*/.exec(words)?.[0] ?? '';
}

/** The status of the report, or the one in the server's own words when the report's says nothing (x.0.0). */
function statusOf(status: string, diagnosis: string): string | undefined {
  const pattern = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
  const given = pattern.exec(status)?.[0];
  if (given && !given.endsWith('.0.0')) return given;
  return pattern.exec(diagnosis.replace(/\b\d+\.\d+\.\d+\.\d+\b/g, ''))?.[0] ?? given;
}

/** Addressing statuses and an unroutable domain are for good (RFC 3463); a policy never is; otherwise the server's words decide. */
function isHard(status: string | undefined, words: string): boolean {
  if (status?.startsWith('4.') || passingTrouble.test(words)) return false;
  if (status && /^5\.(1\.(1|2|3|4|6|10)|4\.4)$/.test(status)) return true;
  if (status && /^5\.[67]\./.test(status)) return false;
  return wrongAddress.test(words);
}

function originalMessageIdOf(mail: Email): string | undefined {
  const headers = textsOf(mail, 'message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers').join('\n');
  const quoted = [headers, mail.text ?? ''].map((text) => /^message-id:\s*<([^>\s]+)>/im.exec(text)?.[1]).find(Boolean);
  return quoted ?? /<([^>\s]+)>/.exec(mail.inReplyTo ?? '')?.[1];
}

function bare(address: string): string {
  return address.replace(/^<|>$/g, '').trim();
}

function shorten(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
