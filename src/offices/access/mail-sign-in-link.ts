import { hasRole } from '../../platform/actor.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import type { Request } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { writeJournal } from '../archive/public.ts';
import { makeSignInLink } from './sign-in-links.ts';
import { words } from './words.ts';

/** How the mailroom is asked to carry a sign-in link; handed over by the app. */
export type SignInMail = (
  db: Handle,
  mail: { name: string; address: string; language: ScreenLanguage; subject: string; text: string; url: string },
) => Promise<void>;

/** Makes a one-time link for an account and queues the mail that carries it; the journal says when an administrator asked for it. */
export async function mailSignInLink(
  c: Request,
  account: { id: string; name: string; email: string },
  { language, back, sendMail }: { language: ScreenLanguage; back?: string; sendMail: SignInMail },
): Promise<void> {
  await inTransaction(c.var.db, async (tx) => {
    const token = await makeSignInLink(tx, account.id);
    const url = `${c.var.settings.publicUrl}/${language}/enter/${token}${back ? `?${new URLSearchParams({ back })}` : ''}`;
    const t = speak(words, language);
    await sendMail(tx, { name: account.name, address: account.email, language, subject: t('mailSubject'), text: t('mailText'), url });
    if (hasRole(c.var.actor, 'administrator')) await writeJournal(tx, c.var.actor, 'access.mail-link', { kind: 'account', id: account.id });
  });
}
