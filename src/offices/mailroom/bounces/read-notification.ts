import { type BounceReport, isForGood } from './bounce-report.ts';
import { nameReason } from './name-reason.ts';
import type { OpenedMail } from './open-mail.ts';
import { shorten } from './read-report.ts';
import { statusOf } from './status-reasons.ts';

/** A sending service's notice in JSON, by mail or handed over by HTTP; broken off notices are read as far as they go. */
const isNotice = /"(notificationType|eventType)"\s*:\s*"(\w+)"/;
const recipients = /"bouncedRecipients"\s*:\s*\[([\s\S]*?)\]/;

/** Whether a sending service tells of a complaint. */
export function complainedIn(mail: OpenedMail): boolean {
  return isNotice.exec(mail.words)?.[2] === 'Complaint';
}

/** The recipients of a sending service's notice of a bounce; none when the message is no such notice. */
export function reportsInNotification(mail: OpenedMail): BounceReport[] {
  if (isNotice.exec(mail.words)?.[2] !== 'Bounce') return [];
  const passing = /"bounceType"\s*:\s*"(Transient|Undetermined)"/.test(mail.words);
  const entries = recipients.exec(mail.words)?.[1]?.match(/\{[^{}]*\}/g) ?? [];
  return entries.flatMap((entry) => {
    const diagnosis = field(entry, 'diagnosticCode').replace(/^smtp;\s*/i, '');
    const status = statusOf(field(entry, 'status'), diagnosis);
    const reason = nameReason({ diagnosis, section: '', prose: '', status });
    const address = field(entry, 'emailAddress');
    const said = shorten(diagnosis || field(entry, 'status') || entry);
    return address ? [{ address, action: 'failed' as const, status, reason, hard: !passing && isForGood(reason), evidence: said }] : [];
  });
}

function field(entry: string, name: string): string {
  return new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(entry)?.[1]?.replace(/\\(.)/g, '$1') ?? '';
}
