import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readRecord } from './read-record.ts';
import type { JourneyServer } from './start-server.ts';

/** What the journey's server asks of whoever hands over mail by HTTP. */
export const incomingSecret = 'secret-of-the-journey';

/**
 * Sends back the letter to an address as a mail server does: a delivery report (RFC 3464) around the very message that was captured. It
 * comes in by the pipe or by HTTP.
 */
export async function bounceLetter(server: JourneyServer, address: string, way: 'pipe' | 'http'): Promise<void> {
  const [mail] = await readRecord<{ raw: Buffer }>(
    server.folder,
    'select raw from captured_mail where recipient = $1 order by received_at desc limit 1',
    [address],
  );
  if (!mail) throw new Error(`nothing was sent to ${address}`);
  const report = Buffer.from(reportOn(address, mail.raw.toString('latin1')), 'latin1');
  if (way === 'pipe') {
    const file = join(server.folder, 'returned.eml');
    await writeFile(file, report);
    const { code, output } = await server.command('receive', file, '--json');
    expect([code, output.kind]).toEqual([0, 'bounce']);
    return;
  }
  const answer = await fetch(`${server.url}/api/incoming`, {
    method: 'POST',
    headers: { authorization: `Bearer ${incomingSecret}` },
    body: report,
  });
  expect([answer.status, await answer.json()]).toEqual([202, expect.objectContaining({ kind: 'bounce', hard: true })]);
}

function reportOn(address: string, original: string): string {
  const domain = address.split('@')[1];
  const part = (type: string, body: string[]) => ['--=_report', `Content-Type: ${type}`, '', ...body, ''];
  return [
    ...['Return-Path: <>', `From: Mail Delivery System <MAILER-DAEMON@mx.${domain}>`, 'To: <letters@worldparliaments.example>'],
    ...['Subject: Undelivered Mail Returned to Sender', `Date: ${new Date().toUTCString()}`, 'Auto-Submitted: auto-replied'],
    ...['MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status; boundary="=_report"', ''],
    ...part('text/plain; charset=us-ascii', [
      `<${address}>: host mx.${domain}[192.0.2.9] said: 550 5.1.1 <${address}>: Recipient address rejected: User unknown in virtual mailbox table`,
    ]),
    ...part('message/delivery-status', [
      ...[`Reporting-MTA: dns; mx.${domain}`, `Arrival-Date: ${new Date().toUTCString()}`, ''],
      ...[`Final-Recipient: rfc822; ${address}`, 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 User unknown'],
    ]),
    ...part('message/rfc822', [original.trimEnd()]),
    '--=_report--',
    '',
  ].join('\r\n');
}
