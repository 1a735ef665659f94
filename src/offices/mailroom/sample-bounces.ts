type SampleBounce = { messageId: string; action?: string; status?: string; diagnosis?: string; recipient?: string };

/** A delivery report (RFC 3464) as a mail server writes it; for tests. */
export function sampleBounce({
  messageId,
  action = 'failed',
  status = '5.1.1',
  diagnosis,
  recipient = 'gone@parliament.example',
}: SampleBounce): string {
  return [
    'From: Mail Delivery System <MAILER-DAEMON@relay.example>',
    'To: secretariat@assembly.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your message could not be handed over.',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${diagnosis ?? `550 ${status} mailbox refused`}`,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${messageId}>`,
    'Subject: Regional seminar on water',
    '',
    '--b--',
    '',
  ].join('\r\n');
}
