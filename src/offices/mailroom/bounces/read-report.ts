import { type BounceReport, isForGood } from './bounce-report.ts';
import { nameReason } from './name-reason.ts';
import type { OpenedMail } from './open-mail.ts';
import { sectionsOf } from './read-sections.ts';
import { statusOf } from './status-reasons.ts';

export type Fields = Map<string, string>;
/** `told`: the report says that all went well. */
export type ReadReport = { reports: BounceReport[]; told: boolean };

const goodActions = /^(delivered|relayed|expanded|transferred)/;

/** Reads a delivery report (RFC 3464): one entry for each recipient that failed or is delayed; the same recipient once. */
export function readReport(mail: OpenedMail): ReadReport {
  const groups = mail.reports.flatMap((report) => report.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)).map(readFields);
  const recipients = groups.filter((fields) => fields.has('action') || fields.has('status') || fields.has('diagnostic-code'));
  const reports = recipients.flatMap((fields) => reportOf(fields, mail, recipients.length) ?? []);
  return { reports: onceEach(reports), told: recipients.some((fields) => goodActions.test(fields.get('action')?.toLowerCase() ?? '')) };
}

/** Header fields of one group of a report, unfolded. */
export function readFields(group: string): Fields {
  const fields: Fields = new Map();
  for (const line of group.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^\s*([A-Za-z][\w-]*)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value?.trim() ?? '');
  }
  return fields;
}

function actionOf(fields: Fields): 'failed' | 'delayed' | undefined {
  const action = fields.get('action')?.toLowerCase() ?? '';
  if (/^(failed|failure|undeliver|dropped|bounced?)/.test(action)) return 'failed';
  if (/^delay/.test(action)) return 'delayed';
  if (goodActions.test(action)) return undefined;
  return /^[45]\./.test(fields.get('status') ?? '') || /\b5\d\d\b/.test(fields.get('diagnostic-code') ?? '') ? 'failed' : undefined;
}

function reportOf(fields: Fields, mail: OpenedMail, recipients: number): BounceReport | undefined {
  const action = actionOf(fields);
  if (!action) return undefined;
  const diagnosis = bare(fields.get('diagnostic-code') ?? '');
  const address = addressOf(fields);
  const sections = sectionsOf(mail.words, ownAddresses(mail));
  const section = sections.find((each) => each.address.toLowerCase() === address.toLowerCase())?.words ?? '';
  const prose = recipients > 1 && section ? '' : mail.words;
  const status = statusOf(fields.get('status') ?? '', diagnosis || section);
  const category = fields.get('x-powermta-bouncecategory') ?? '';
  const reason = nameReason({ diagnosis, section: `${section}\n${category}`, prose: `${mail.subject}\n${prose}`, status });
  const evidence = diagnosis || firstReply(section) || firstReply(prose) || section || fields.get('status') || '';
  return { address, action, status, reason, hard: action === 'failed' && isForGood(reason), evidence: shorten(evidence) };
}

/** Everyone the report is not about: who it went to, and who wrote it. */
export function ownAddresses(mail: OpenedMail): string[] {
  return [mail.from.address, ...mail.to].filter(Boolean);
}

function addressOf(fields: Fields): string {
  const named = ['original-recipient', 'final-recipient', 'x-actual-recipient'].map((name) => bare(fields.get(name) ?? ''));
  return named.map(plainAddress).find((address) => address.includes('@')) ?? plainAddress(named.find(Boolean) ?? '');
}

/** Without the type before the semicolon (`rfc822;`, `smtp;`). */
function bare(value: string): string {
  return value.replace(/^[\w/-]+\s*;\s*/, '').trim();
}

function plainAddress(text: string): string {
  return /<([^<>\s]+)>/.exec(text)?.[1] ?? text.replace(/^[<"'\s]+|[>"'\s;,]+$/g, '');
}

function onceEach(reports: BounceReport[]): BounceReport[] {
  const seen = new Map<string, BounceReport>();
  for (const report of reports) {
    const key = report.address.toLowerCase();
    const earlier = seen.get(key);
    if (!earlier || (earlier.action === 'delayed' && report.action === 'failed')) seen.set(key, report);
  }
  return [...seen.values()];
}

const replyPattern = /(?<![\d.:])[45]\d\d[ -][^\r\n]{3,}|(?<![\d.])[45]\.\d{1,2}\.\d{1,3}(?![\d.])[^\r\n]*/;

/** The first answer of a server that the text quotes; empty when there is none. */
export function firstReply(words: string): string {
  return replyPattern.exec(words)?.[0] ?? '';
}

/** One line of 500 characters at most. */
export function shorten(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
