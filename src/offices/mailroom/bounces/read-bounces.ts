import type { BounceReport } from './bounce-report.ts';
import { type OpenedMail, openMail } from './open-mail.ts';
import { complainedIn, reportsInNotification } from './read-notification.ts';
import { daemonScore, readProse } from './read-prose.ts';
import { readReport } from './read-report.ts';
import { type Automatic, saysAutomatic, sortAutomatic } from './sort-incoming.ts';

export type IncomingKind = 'bounce' | Automatic | 'message';
/** What came in: its kind, and for a bounce one report for each recipient. */
export type ReadIncoming = { kind: IncomingKind; reports: BounceReport[]; mail: OpenedMail };

/** Reads a raw message: a delivery report (RFC 3464), a daemon's plain words, a complaint (RFC 5965), an auto-reply, or a person's letter. */
export async function readIncoming(raw: string | Uint8Array): Promise<ReadIncoming> {
  const mail = await openMail(raw);
  const automatic = sortAutomatic(mail) ?? (complainedIn(mail) ? 'complaint' : undefined);
  if (automatic) return { kind: automatic, reports: [], mail };
  const { reports, told } = mail.reports.length > 0 ? readReport(mail) : { reports: [], told: false };
  if (reports.length > 0) return { kind: 'bounce', reports: withOriginal(reports, mail), mail };
  const notified = reportsInNotification(mail);
  if (notified.length > 0) return { kind: 'bounce', reports: notified, mail };
  if (told) return { kind: 'receipt', reports: [], mail };
  const isReply = saysAutomatic(mail) && daemonScore(mail) < 3;
  const prose = isReply ? [] : readProse(mail);
  if (prose.length > 0) return { kind: 'bounce', reports: withOriginal(prose, mail), mail };
  return { kind: saysAutomatic(mail) ? 'auto-reply' : 'message', reports: [], mail };
}

function withOriginal(reports: BounceReport[], mail: OpenedMail): BounceReport[] {
  const originalMessageId = originalMessageIdOf(mail);
  return originalMessageId ? reports.map((report) => ({ ...report, originalMessageId })) : reports;
}

/** The Message-ID of what came back: from its copy, from the words, or from the header that answers it. */
function originalMessageIdOf(mail: OpenedMail): string | undefined {
  const quoted = [mail.copy, mail.words].map((text) => /^[\s>]*(?:original-)?message-id:\s*<([^>\s]+)>/im.exec(text)?.[1]).find(Boolean);
  return quoted ?? /<([^>\s]+)>/.exec(mail.header('in-reply-to') || mail.header('references'))?.[1];
}
