import type { ServerSample } from './sample-servers.ts';

const plain = (name: string, words: string, wanted: string[], subject?: string, from?: string): ServerSample => ({
  name,
  wanted,
  words,
  ...(subject ? { subject } : {}),
  ...(from ? { from } : {}),
});
const said = (name: string, words: string, hard: boolean): ServerSample =>
  plain(name, `<${clerk}>: host mx.house.example[192.0.2.5] said: ${words}\n`, [`${clerk} ${hard ? 'hard' : 'soft'}`]);

const clerk = 'clerk@house.example';
const gone = [`${clerk} hard`];
const there = [`${clerk} soft`];

/** Mail servers that a secretariat runs itself, and those of others. */
export const daemonSamples: ServerSample[] = [
  plain(
    'Postfix, three of three kinds',
    `This is the mail system at host relay.example.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<${clerk}>: host mx.house.example[192.0.2.5] said: 550 5.1.1 <${clerk}>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)\n\n<chair@house.example>: host mx.house.example[192.0.2.5] said: 452 4.2.2 <chair@house.example>: Mailbox full (in reply to RCPT TO command)\n\n<office@nowhere.example>: Host or domain name not found. Name service error for name=nowhere.example type=MX: Host not found\n`,
    [...gone, 'chair@house.example soft', 'office@nowhere.example hard'],
  ),
  plain('Postfix, local', `<${clerk}>: unknown user: "clerk"\n`, gone, 'Undelivered Mail Returned to Sender'),
  plain('Postfix, no way', `<${clerk}>: connect to mx.house.example[192.0.2.5]:25: Connection timed out\n`, there),
  plain('Postfix, loop', `<${clerk}>: mail for house.example loops back to myself\n`, there),
  plain(
    'Postfix, gave up',
    `<${clerk}>: delivery temporarily suspended: lost connection with mx.house.example[192.0.2.5] while receiving the initial server greeting\n`,
    there,
  ),
  plain(
    'Postfix, quota',
    `<${clerk}>: maildir delivery failed: Sorry, the user's maildir has overdrawn his diskspace quota, please try again later.\n`,
    there,
  ),
  plain('Postfix, no mail taken', `<${clerk}>: Domain house.example does not accept mail (nullMX)\n`, gone),
  plain(
    'Exim, unrouteable',
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\n  ${clerk}\n    Unrouteable address\n`,
    gone,
    'Mail delivery failed: returning message to sender',
  ),
  plain(
    'Exim, verification of us',
    `  ${clerk}\n    host mx.house.example [192.0.2.5]\n    SMTP error from remote mail server after RCPT TO:<${clerk}>:\n    550-Verification failed for <us@assembly.example>\n    550-No such person at this address\n    550 Sender verify failed\n`,
    there,
    'Mail delivery failed: returning message to sender',
  ),
  plain(
    'Exim, MX to nothing',
    `  ${clerk}\n    all relevant MX records point to non-existent hosts\n`,
    gone,
    'Mail delivery failed: returning message to sender',
  ),
  plain('Exim, time over', `  ${clerk}\n    retry timeout exceeded\n`, there, 'Mail delivery failed: returning message to sender'),
  plain(
    'Exim, full',
    `  ${clerk}\n    mailbox is full: retry timeout exceeded\n`,
    there,
    'Mail delivery failed: returning message to sender',
  ),
  plain(
    'cPanel',
    `  ${clerk}\n    host mx.house.example [192.0.2.5]\n    SMTP error from remote mail server after RCPT TO:<${clerk}>:\n    550 No Such User Here\n`,
    gone,
    'Mail delivery failed: returning message to sender',
  ),
  plain(
    'qmail, no host',
    `Hi. This is the qmail-send program at relay.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<${clerk}>:\nSorry, I couldn't find any host named house.example. (#5.1.2)\n`,
    gone,
    'failure notice',
  ),
  plain('qmail, quota', `<${clerk}>:\nThe users mailfolder is over the allowed quota (size). (#5.2.2)\n`, there, 'failure notice'),
  plain(
    'qmail, gave up',
    `<${clerk}>:\nSorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been in the queue too long.\n`,
    there,
    'failure notice',
  ),
  plain('qmail, closed', `<${clerk}>:\nThis address no longer accepts mail.\n`, gone, 'failure notice'),
  plain(
    'sendmail',
    `The original message was received at Mon, 2 Nov 2026 09:00:00 GMT\nfrom localhost\n\n   ----- The following addresses had permanent fatal errors -----\n<${clerk}>\n    (reason: 550 5.1.1 <${clerk}>... User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.house.example.:\n>>> RCPT To:<${clerk}>\n<<< 550 5.1.1 <${clerk}>... User unknown\n`,
    gone,
    'Returned mail: see transcript for details',
  ),
  plain(
    'sendmail, warning',
    `    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\n   ----- The following addresses had transient non-fatal errors -----\n<${clerk}>\n\n   ----- Transcript of session follows -----\n<${clerk}>... Deferred: Connection timed out with mx.house.example.\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old\n`,
    there,
    'Warning: could not send message for past 4 hours',
  ),
  plain(
    'Domino, quota',
    `Your message\n\n   Subject: Invitation\n\nwas not delivered to:\n\n   ${clerk}\n\nbecause:\n\n   Error delivering to house.example mail/clerk.nsf; Router: Database disk quota exceeded\n`,
    there,
    'DELIVERY FAILURE: Error delivering to mail/clerk.nsf; Router: Database disk quota exceeded',
  ),
  plain(
    'GroupWise, full',
    `The message that you sent was undeliverable to the following:\n\n\tclerk.po1.dom (mailbox over disk space limit)\n\n${clerk}\n`,
    there,
    'Message status - undeliverable',
    'Mailer-Daemon@gw.example',
  ),
  plain(
    'hMailServer',
    `Your message did not reach some or all of the intended recipients.\n\n   Sent: Mon, 2 Nov 2026 09:00:00\n   Subject: Invitation\n\nThe following recipient(s) could not be reached:\n\n${clerk}\n   Error Type: SMTP\n   Remote server (192.0.2.5) issued an error.\n   hMailServer sent: RCPT TO:<${clerk}>\n   Remote server replied: 550 Unknown user\n`,
    gone,
    'Message undeliverable: Invitation',
  ),
  plain(
    'MDaemon',
    `The attached message had PERMANENT fatal delivery errors!\n\nAfter one or more unsuccessful delivery attempts the attached message has been removed from the mail queue.\n\nFailed address: ${clerk}\n\n--- Session Transcript ---\n RCPT To:<${clerk}>\n 550 5.1.1 <${clerk}>, Recipient unknown\n`,
    gone,
    'Warning: Permanent Delivery Failure',
    'MDaemon@relay.example',
  ),
  plain(
    'Kerio',
    `Your message could not be delivered to the following recipients:\n\n  <${clerk}>\n    550 5.1.1 User does not exist <${clerk}>\n`,
    gone,
    'Undeliverable Mail',
  ),
  plain(
    'Zimbra, away for good',
    `<${clerk}>: host mail.house.example said: 550 5.1.1 <${clerk}>: Recipient address rejected: house.example (in reply to RCPT TO command)\n`,
    gone,
  ),
  plain(
    'MailEnable',
    `MailEnable: Message could not be delivered to some recipients.\nThe following recipient(s) could not be reached:\n\n\tRecipient: [SMTP:${clerk}]\n\tReason: Remote SMTP Server Returned: 550 Requested action not taken: mailbox unavailable or not local\n`,
    gone,
    'Message Delivery Failure',
    'Postmaster@relay.example',
  ),
  plain(
    'a moved address',
    `<${clerk}>: host mx.house.example said: 551 5.1.6 User has moved; please try <registry@house.example> (in reply to RCPT TO command)\n`,
    gone,
  ),
];

/** Gateways that filter, and refusals that say nothing of the address. */
export const gatewaySamples: ServerSample[] = [
  said('Barracuda, unknown', `550 permanent failure for one or more recipients (${clerk}:550 5.1.1 User unknown)`, true),
  said('Barracuda, blocked', `550 permanent failure for one or more recipients (${clerk}:blocked)`, false),
  said('Barracuda, reputation', '554 Service unavailable; Client host [mail.assembly.example] blocked using Barracuda Reputation', false),
  said('Mimecast, unknown', '550 Invalid Recipient - https://mimecast.example/docs/DOC-1369#550 [a1B2c3D4]', true),
  said('Mimecast, policy', '554 Email rejected due to security policies - https://mimecast.example/docs/DOC-1369#554 [a1B2c3D4]', false),
  said('Mimecast, busy', '451 Internal resources are temporarily unavailable - https://mimecast.example/docs/DOC-1369#451', false),
  said('Mimecast, spoofing', '550 Rejected by header based Anti-Spoofing policy: us@assembly.example - https://mimecast.example', false),
  said('Proofpoint, unknown', `550 5.1.1 <${clerk}>... User unknown (in reply to RCPT TO command)`, true),
  said('Proofpoint, blocked', '554 5.7.0 Blocked - see https://ipcheck.proofpoint.example/?ip=192.0.2.7', false),
  said('Proofpoint, local policy', '550 5.7.0 Local Policy Violation - 5.7.0', false),
  said('MessageLabs, unknown', `550-Invalid recipient <${clerk}> 550 (#5.1.1)`, true),
  said('MessageLabs, filtered', '553-Message filtered. Refer to the Troubleshooting page at https://symantec.example 553 (#5.7.1)', false),
  said('IronPort, unknown', `550 #5.1.0 Address rejected ${clerk}`, true),
  said(
    'IronPort, reputation',
    "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
    false,
  ),
  said('Sophos', `550 5.1.1 Recipient verification failed: no such recipient ${clerk}`, true),
  said('Trend Micro', '550 5.7.1 <us@assembly.example>: Recipient address rejected: TXRep-based rejection', false),
  said(
    'Spamhaus',
    '550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked using Spamhaus. To request removal from this list see https://spamhaus.example',
    false,
  ),
  said('greylisting', `450 4.2.0 <${clerk}>: Recipient address rejected: Greylisted, see http://postgrey.example`, false),
  said('too large', '552 5.3.4 Message size exceeds fixed maximum message size for this server', false),
  said('a virus', '554 5.7.1 Message rejected: virus found (Eicar-Test-Signature)', false),
  said('DMARC', '550 5.7.1 Unauthenticated email from assembly.example is not accepted due to domain’s DMARC policy', false),
  said(
    'SPF',
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation: 192.0.2.7 is not allowed to send mail from assembly.example',
    false,
  ),
  said('no reverse name', '550 5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.7]', false),
  said('relaying', `554 5.7.1 <${clerk}>: Relay access denied`, false),
  said('too many connections', '421 4.7.0 Too many concurrent SMTP connections; please try again later', false),
  said('suspended', '550 5.2.1 The email account that you tried to reach is disabled.', false),
  said('a quota in German', '552 5.2.2 Postfach des Empfängers ist voll', false),
  said('an unknown user in Spanish', '550 5.1.1 El usuario no existe', true),
  said('an unknown user in Portuguese', '550 5.1.1 Usuario inexistente ou invalido', true),
  said('an unknown user in Swedish', '550 5.1.1 Okänd mottagare', true),
  said('an unknown user in Czech', '550 5.1.1 Uživatel neexistuje', true),
];
