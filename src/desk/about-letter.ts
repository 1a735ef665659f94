import { findCircular, findRegistered } from '../offices/circulars/public.ts';
import type { AboutLetter } from '../offices/mailroom/public.ts';
import { speak } from '../platform/words.ts';
import { words } from './words.ts';

/** What stands above a letter that was answered: its circular, and the call whose answers are noted by hand. Paths without language. */
export const aboutLetter: AboutLetter['letter'] = async (db, letter, language) => {
  const dispatch = await db.selectFrom('dispatch').select('circular_id').where('id', '=', letter.id).executeTakeFirst();
  const circular = dispatch ? await findCircular(db, dispatch.circular_id) : undefined;
  if (!circular) return [];
  const t = speak(words, language);
  return [
    { label: circular.issuance ? t('letter', { reference: circular.issuance.reference }) : t('draft'), href: `/circulars/${circular.id}` },
    { label: t('coverage'), href: `/circulars/${circular.id}/coverage` },
    ...(circular.callId ? [{ label: t('answers'), href: `/calls/${circular.callId}` }] : []),
  ];
};

/** Where a message stands in the register of letters that came, else the form that enters it, with what the mail says already filled in. */
export const registerOfMessage: AboutLetter['register'] = async (db, message, language) => {
  const { messageId, receivedAt, sender, bodyId, subject } = message;
  const registered = messageId ? await findRegistered(db, messageId) : undefined;
  if (registered) return [{ label: registered.reference, href: `/circulars/received/${registered.id}` }];
  const filled = new URLSearchParams({
    ...{ receivedOn: receivedAt.toISOString().slice(0, 10), sender, subject, language: message.language, way: 'e-mail' },
    ...(bodyId ? { body: bodyId } : {}),
    ...(messageId ? { messageId } : {}),
  });
  return [{ label: speak(words, language)('enterInRegister'), href: `/circulars/received/new?${filled}` }];
};
