/** Bounces in plain words as servers of many makes and languages write them; composed for tests, no real address among them. */
export type ProseSample = { name: string; from?: string; subject: string; words: string; hard: boolean; recipients?: string[] };

export const proseSamples: ProseSample[] = [
  {
    name: 'Exim, two recipients of two kinds',
    subject: 'Mail delivery failed: returning message to sender',
    words:
      'A message that you sent could not be delivered to one or more of its recipients.\n\n  clerk@senate.example\n    host mx.senate.example [192.0.2.9]\n    SMTP error from remote mail server after RCPT TO:<clerk@senate.example>:\n    550 5.1.1 no such mailbox\n  chair@senate.example\n    552 5.2.2 over quota\n',
    hard: true,
    recipients: ['clerk@senate.example hard', 'chair@senate.example soft'],
  },
  {
    name: 'qmail',
    subject: 'failure notice',
    words:
      'Hi. This is the qmail-send program at relay.example.\n\n<speaker@house.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <us@assembly.example>\nMessage-ID: <q1@assembly.example>\n',
    hard: true,
  },
  {
    name: 'Exchange, French, unknown',
    subject: 'Non remis : Convocation',
    words: "Votre message n'a pas été remis à greffe@senat.example.\nL'adresse de messagerie est introuvable. Vérifiez-la et réessayez.\n",
    hard: true,
  },
  {
    name: 'Exchange, French, full',
    subject: 'Échec de la remise',
    words: 'Impossible de remettre le message à greffe@senat.example : la boîte aux lettres du destinataire est pleine.\n',
    hard: false,
  },
  {
    name: 'Spanish, unknown user',
    subject: 'No se pudo entregar el mensaje',
    words: 'No se ha podido entregar su mensaje a presidencia@camara.example: el usuario no existe en este servidor.\n',
    hard: true,
  },
  {
    name: 'Spanish, full mailbox',
    subject: 'Mensaje devuelto',
    words: 'Su mensaje para presidencia@camara.example no fue entregado porque el buzón está lleno.\n',
    hard: false,
  },
  {
    name: 'Portuguese, unknown',
    subject: 'Falha na entrega da mensagem',
    words: 'A mensagem não pôde ser entregue a mesa@camara.example. O endereço não foi encontrado.\n',
    hard: true,
  },
  {
    name: 'Italian, unknown',
    subject: 'Mancato recapito',
    words: 'Impossibile consegnare il messaggio a presidenza@camera.example: la casella non esiste.\n',
    hard: true,
  },
  {
    name: 'Italian, full',
    subject: 'Messaggio non recapitato',
    words: 'Il messaggio a presidenza@camera.example non è stato consegnato: la casella del destinatario è piena.\n',
    hard: false,
  },
  {
    name: 'German, unknown',
    subject: 'Unzustellbar: Einladung',
    words: 'Ihre Nachricht an kanzlei@landtag.example konnte nicht zugestellt werden. Der Empfänger wurde nicht gefunden.\n',
    hard: true,
  },
  {
    name: 'German, full',
    subject: 'Nicht zugestellt',
    words: 'Ihre Nachricht konnte nicht zugestellt werden:\nkanzlei@landtag.example: Das Postfach des Empfängers ist voll.\n',
    hard: false,
  },
  {
    name: 'Russian, unknown',
    subject: 'Недоставленное сообщение',
    words: 'Письмо не может быть доставлено получателю apparat@duma.example: такого пользователя не существует.\n',
    hard: true,
  },
  {
    name: 'Russian, full',
    subject: 'Сообщение не доставлено',
    words: 'К сожалению, письмо для apparat@duma.example не доставлено: почтовый ящик переполнен.\n',
    hard: false,
  },
  {
    name: 'Chinese, unknown',
    subject: '退信通知',
    words: '您的邮件无法投递到以下地址:\nmishu@congress.example\n原因:收件人不存在。\n',
    hard: true,
  },
  {
    name: 'Chinese, full',
    subject: '系统退信',
    words: '邮件未能送达 mishu@congress.example,对方邮箱已满,请稍后再发。\n',
    hard: false,
  },
  {
    name: 'Japanese, unknown',
    subject: '配信できませんでした',
    words: '次の宛先に配信できませんでした。\njimu@gikai.example\n宛先のメールアドレスが存在しません。\n',
    hard: true,
  },
  {
    name: 'Arabic, unknown',
    subject: 'تعذر تسليم الرسالة',
    words: 'لم يتم تسليم رسالتك إلى diwan@majlis.example\nالسبب: عنوان المستلم غير موجود على هذا الخادم.\n',
    hard: true,
  },
  {
    name: 'Arabic, full',
    subject: 'فشل تسليم الرسالة',
    words: 'تعذر توصيل الرسالة إلى diwan@majlis.example لأن صندوق البريد ممتلئ.\n',
    hard: false,
  },
  {
    name: 'Domino',
    subject: 'DELIVERY FAILURE: User Omar Haddad not listed in Domino Directory',
    words:
      'Your message was not delivered to:\n\n   omar@majlis.example\n\nbecause:\n\n   User Omar Haddad not listed in Domino Directory\n',
    hard: true,
  },
  {
    name: 'GroupWise',
    from: 'Mailer-Daemon@gw.example',
    subject: 'Message status - undeliverable',
    words: 'The message that you sent was undeliverable to the following:\n\n\tregistry@gw.example (user not found)\n',
    hard: true,
  },
  {
    name: 'an unknown domain',
    subject: 'Undelivered Mail Returned to Sender',
    words:
      '<office@parliment.example>: Host or domain name not found. Name service error for name=parliment.example type=A: Host not found\n',
    hard: true,
  },
  {
    name: 'a sender’s domain that does not resolve',
    subject: 'Undelivered Mail Returned to Sender',
    words:
      '<office@house.example>: host mx.house.example said: 450 4.1.8 <us@assembly.example>: Sender address rejected: Domain not found\n',
    hard: false,
  },
  {
    name: 'a block list',
    subject: 'Undelivered Mail Returned to Sender',
    words:
      '<office@house.example>: host mx said: 554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using a block list; user unknown to us as sender\n',
    hard: false,
  },
  {
    name: 'greylisting that ended',
    subject: 'Delivery failure',
    words: 'office@house.example\n   451 4.7.1 Greylisting in action, please come back later\n   retry timeout exceeded\n',
    hard: false,
  },
  {
    name: 'a delay that will be tried again',
    subject: 'Delivery Status Notification (Delay)',
    words:
      'Not delivered yet to office@house.example. We will retry for 40 hours and tell you if it fails permanently; no such user was answered once.\n',
    hard: false,
  },
  {
    name: 'a German notice of a large provider',
    subject: 'Benachrichtigung zum Status (Fehlgeschlagen)',
    words: 'Ihre Nachricht wurde nicht an kanzlei@landtag.example zugestellt, weil die Adresse nicht gefunden wurde.\n',
    hard: true,
  },
  {
    name: 'a closed door of a directory at the edge',
    subject: 'Undeliverable: Invitation',
    words: 'office@house.example: 550 5.4.1 Recipient address rejected: Access denied. AS(202401)\n',
    hard: true,
  },
  {
    name: 'an unknown user beside a status of policy, as a Russian provider writes it',
    subject: 'Недоставленное сообщение',
    words: '<apparat@duma.example>: host mx.duma.example said: 550 5.7.1 No such user!\n',
    hard: true,
  },
];
