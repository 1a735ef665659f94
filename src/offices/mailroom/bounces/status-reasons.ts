import type { BounceReason } from './bounce-report.ts';

/** Enhanced statuses that say by themselves what is wrong (RFC 3463, 3886, 7372, 7505); keyed by subject and detail. */
const bySubject: Record<string, BounceReason> = {
  '1.1': 'user-unknown',
  '1.2': 'host-unknown',
  '1.3': 'user-unknown',
  '1.4': 'user-unknown',
  '1.6': 'moved',
  '1.7': 'sender-refused',
  '1.8': 'sender-refused',
  '1.10': 'not-accepting',
  '2.1': 'inactive',
  '2.2': 'mailbox-full',
  '2.3': 'too-large',
  '3.1': 'mailbox-full',
  '3.4': 'too-large',
  '4.1': 'network',
  '4.2': 'network',
  '4.3': 'network',
  '4.4': 'host-unknown',
  '4.6': 'network',
  '4.7': 'expired',
  '5.3': 'policy',
  '6.1': 'content',
  '6.2': 'content',
  '6.3': 'content',
  '7.0': 'policy',
  '7.1': 'policy',
  '7.2': 'policy',
  '7.20': 'policy',
  '7.23': 'policy',
  '7.25': 'blocked',
  '7.26': 'policy',
  '7.509': 'policy',
};

/** What a status says alone: undefined for the general ones (x.0.0, x.1.0, x.5.0), where only words can tell. */
export function reasonOfStatus(status: string | undefined): BounceReason | undefined {
  const [, kind, subject, detail] = /^([45])\.(\d+)\.(\d+)$/.exec(status ?? '') ?? [];
  if (!kind) return undefined;
  const reason = bySubject[`${subject}.${detail}`] ?? (subject === '7' ? 'policy' : subject === '6' ? 'content' : undefined);
  if (kind === '4' && (reason === 'host-unknown' || reason === 'user-unknown')) return reason === 'host-unknown' ? 'network' : undefined;
  return reason;
}

const statusPattern = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/;

/** The status of the report, or the one in the server's own words when the report's says nothing (x.0.0). */
export function statusOf(given: string, words: string): string | undefined {
  const stated = statusPattern.exec(given)?.[0];
  if (stated && !stated.endsWith('.0.0')) return stated;
  const said = statusPattern.exec(words)?.[0];
  return said && !said.endsWith('.0.0') ? said : (stated ?? said);
}
