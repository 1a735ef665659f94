import { findCircular } from '../offices/circulars/public.ts';
import type { Handle } from '../platform/database/public.ts';
import type { ScreenLanguage } from '../platform/language.ts';
import { speak } from '../platform/words.ts';
import { words } from './words.ts';

/** What stands above a letter that was answered: its circular, and the call whose answers are noted by hand. Paths without language. */
export async function aboutLetter(
  db: Handle,
  letter: { kind: string; id: string },
  language: ScreenLanguage,
): Promise<{ label: string; href: string }[]> {
  const dispatch = await db.selectFrom('dispatch').select('circular_id').where('id', '=', letter.id).executeTakeFirst();
  const circular = dispatch ? await findCircular(db, dispatch.circular_id) : undefined;
  if (!circular) return [];
  const t = speak(words, language);
  return [
    { label: circular.issuance ? t('letter', { reference: circular.issuance.reference }) : t('draft'), href: `/circulars/${circular.id}` },
    { label: t('coverage'), href: `/circulars/${circular.id}/coverage` },
    ...(circular.callId ? [{ label: t('answers'), href: `/calls/${circular.callId}` }] : []),
  ];
}
