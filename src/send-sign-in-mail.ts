import type { SignInMail } from './offices/access/public.ts';
import { queueLetter } from './offices/mailroom/public.ts';
import { newId } from './platform/database/public.ts';
import { escapeHtml } from './platform/escape-html.ts';
import { directionOf } from './platform/language.ts';

/** Queues the letter that carries a one-time sign-in link. */
export const sendSignInMail: SignInMail = async (db, mail) => {
  const html = `<div lang="${mail.language}" dir="${directionOf(mail.language)}"><p>${escapeHtml(mail.text)}</p><p><a href="${escapeHtml(mail.url)}">${escapeHtml(mail.url)}</a></p></div>`;
  await queueLetter(db, {
    subject: { kind: 'sign-in', id: newId() },
    recipientKey: 'account',
    toName: mail.name,
    toAddress: mail.address,
    fromName: 'Chancery',
    fromAddress: 'chancery@secretariat.example',
    language: mail.language,
    subjectLine: mail.subject,
    textPart: `${mail.text}\n\n${mail.url}\n`,
    htmlPart: html,
    mayRepeat: true,
  });
};
