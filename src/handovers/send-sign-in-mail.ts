import type { SignInMail } from '../offices/access/public.ts';
import { letterheadOf, listBodies } from '../offices/directory/public.ts';
import { queueLetter } from '../offices/mailroom/public.ts';
import { type Handle, newId } from '../platform/database/public.ts';
import { escapeHtml } from '../platform/escape-html.ts';
import { directionOf, type Language } from '../platform/language.ts';

/** Queues the letter that carries a one-time sign-in link. */
export const sendSignInMail: SignInMail = async (db, mail) => {
  const html = `<div lang="${mail.language}" dir="${directionOf(mail.language)}"><p>${escapeHtml(mail.text)}</p><p><a href="${escapeHtml(mail.url)}">${escapeHtml(mail.url)}</a></p></div>`;
  await queueLetter(db, {
    subject: { kind: 'sign-in', id: newId() },
    recipientKey: 'account',
    toName: mail.name,
    toAddress: mail.address,
    ...(await senderOf(db, mail.language)),
    language: mail.language,
    subjectLine: mail.subject,
    textPart: `${mail.text}\n\n${mail.url}\n`,
    htmlPart: html,
    mayRepeat: true,
  });
};

/** Our own organization writes, from the first address of its letterhead as its letters do; before it is set, the product writes. */
export async function senderOf(db: Handle, language: Language): Promise<{ fromName: string; fromAddress: string }> {
  const [own] = await listBodies(db, { kinds: ['secretariat'] });
  const head = own && (await letterheadOf(db, own.id, language));
  const address = head?.contacts.map(({ value }) => value.trim()).find((value) => /^[^\s@]+@[^\s@]+$/.test(value));
  return { fromName: head?.organization ?? 'Chancery', fromAddress: address ?? 'chancery@secretariat.example' };
}
