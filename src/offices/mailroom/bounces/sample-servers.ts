/** Bounces as servers and gateways of many makes word them, composed for tests: none is a copy of a real one, no real address among them. */
export type ServerSample = {
  name: string;
  /** `address hard` or `address soft`, in any order. */
  wanted: string[];
  from?: string;
  subject?: string;
  words?: string;
  html?: string;
  /** A delivery report beside the words: one entry a recipient. */
  report?: { to: string; action?: string; status: string; diagnosis?: string }[];
  headers?: string[];
};

const report = (name: string, to: string, status: string, diagnosis: string, hard: boolean, words = ''): ServerSample => ({
  name,
  wanted: [`${to} ${hard ? 'hard' : 'soft'}`],
  words,
  report: [{ to, status, diagnosis }],
});
const plain = (name: string, words: string, wanted: string | string[], subject?: string, from?: string): ServerSample => ({
  name,
  wanted: [wanted].flat(),
  words,
  ...(subject ? { subject } : {}),
  ...(from ? { from } : {}),
});

const clerk = 'clerk@house.example';
const gone = `${clerk} hard`;
const there = `${clerk} soft`;

export const providerSamples: ServerSample[] = [
  plain(
    'Gmail, not found',
    `Address not found\n\nYour message wasn't delivered to ${clerk} because the address couldn't be found, or is unable to receive mail.\n\nThe response from the remote server was:\n550 5.1.1 The email account that you tried to reach does not exist.\n`,
    gone,
    'Delivery Status Notification (Failure)',
    'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
  ),
  plain(
    'Gmail, French',
    `Adresse introuvable\n\nVotre message n'a pas été remis à ${clerk}, car l'adresse n'a pas été trouvée ou ne peut pas recevoir de messages.\n`,
    gone,
    'Delivery Status Notification (Failure)',
  ),
  plain(
    'Gmail, Arabic',
    `لم يتم العثور على العنوان\n\nلم يتم تسليم رسالتك إلى ${clerk} لأنه تعذر العثور على العنوان أو لأنه لا يمكنه استلام الرسائل.\n`,
    gone,
    'Delivery Status Notification (Failure)',
  ),
  plain(
    'Gmail, full',
    `Recipient inbox full\n\nYour message couldn't be delivered to ${clerk}. Their inbox is full, or it's getting too much mail right now.\n\n452 4.2.2 The recipient's inbox is out of storage space.\n`,
    there,
    'Delivery Status Notification (Failure)',
  ),
  plain(
    'Gmail, still trying',
    `There was a temporary problem while delivering your message to ${clerk}. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.\n`,
    there,
    'Delivery Status Notification (Delay)',
  ),
  report(
    'Gmail, not authenticated',
    clerk,
    '5.7.26',
    'smtp; 550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
    false,
  ),
  plain(
    'Yandex',
    `Это письмо отправлено почтовым сервером.\n\nК сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может быть отправлено одному или нескольким адресатам.\n\n<${clerk}>: host mx.house.example said: 550 5.1.1 No such user here!\n`,
    gone,
    'Недоставленное сообщение',
    'mailer-daemon@ya.example',
  ),
  plain(
    'Mail.ru',
    `Это письмо создано автоматически, отвечать на него не нужно.\n\nК сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:\n\n**********************\n\n${clerk}: invalid mailbox. Local mailbox ${clerk} is unavailable: user not found\n`,
    gone,
    'Mail failure.',
    'mailer-daemon@corp.example',
  ),
  plain(
    'Mail.ru, full',
    `Ваше письмо не может быть доставлено:\n\n${clerk}: ящик получателя переполнен (mailbox is overquota)\n`,
    there,
    'Mail failure.',
  ),
  plain(
    'QQ',
    `抱歉,您的邮件被退回来了……\n原邮件信息:主 题:邀请 收件人:${clerk}\n退信原因:收件人邮件地址(${clerk})不存在,邮件无法送达。\nhost mx.house.example said: 550 Mailbox not found.\n`,
    gone,
    '系统退信/Undelivered Mail',
    'PostMaster@qq.example',
  ),
  plain(
    'QQ, content',
    `抱歉,您的邮件被退回来了……\n收件人:${clerk}\n退信原因:邮件内容被对方邮件服务器拒绝。550 Mail content denied.\n`,
    there,
    '系统退信',
    'PostMaster@qq.example',
  ),
  plain(
    'NetEase',
    `您好,您发给 ${clerk} 的邮件未能送达。\n错误代码:550 User not found: ${clerk}\n`,
    gone,
    '系统退信',
    'Postmaster@163.example',
  ),
  plain(
    'Naver',
    `메일 발송이 실패하였습니다.\n받는사람: ${clerk}\n실패사유: 존재하지 않는 메일 주소입니다. 550 5.1.1 No such user\n`,
    gone,
    '[발송실패 안내] 초대',
    'mailer-daemon@naver.example',
  ),
  plain(
    'Orange',
    `${clerk}\n   host smtp-in.orange.example [192.0.2.1]\n   550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]\n`,
    gone,
  ),
  plain(
    'Orange, full',
    `<${clerk}>: host smtp-in.orange.example said: 552 5.2.2 Boite du destinataire pleine. Recipient overquota. OFR_417\n`,
    there,
  ),
  plain(
    'GMX',
    `A message that you sent could not be delivered.\n\n${clerk}:\nSMTP error from remote server for RCPT TO command, host: mx.gmx.example (192.0.2.2) reason: 550 Requested action not taken: mailbox unavailable\n`,
    gone,
  ),
  plain(
    'web.de, full',
    `${clerk}:\nSMTP error from remote server, reason: 552-Requested mail action aborted: exceeded storage allocation\n552-Quota exceeded. The recipient's mailbox is full.\n`,
    there,
  ),
  plain(
    'Yahoo',
    `Sorry, we were unable to deliver your message to the following address.\n\n<${clerk}>:\n554: delivery error: dd This user doesn't have a house.example account (${clerk}) [0]\n`,
    gone,
    'Failure Notice',
    'MAILER-DAEMON@yahoo.example',
  ),
  plain(
    'Yahoo, put off',
    `<${clerk}>: host mta.yahoo.example said: 421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1\n`,
    there,
  ),
  plain(
    'iCloud, full',
    `<${clerk}>: host mx.mail.icloud.example said: 552 5.2.2 <${clerk}>: user is over quota (in reply to RCPT TO command)\n`,
    there,
  ),
  plain(
    'Zoho',
    `This message was created automatically by mail delivery software. A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\n${clerk}, ERROR CODE :550 - 5.1.1 Email address could not be found, or was misspelled\n`,
    gone,
    'Undelivered Mail Returned to Sender',
  ),
  plain(
    'ProtonMail',
    `<${clerk}>: host mail.proton.example said: 550 5.1.1 <${clerk}>: Recipient address rejected: Address does not exist (in reply to RCPT TO command)\n`,
    gone,
  ),
];
