import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';

export type CorrespondenceCode = 'not-signed-in' | 'not-permitted' | 'body-unknown';

/** Changes the language in which a body is written to, from the next letter on. */
export async function changeCorrespondence(
  db: Handle,
  actor: Actor,
  { bodyId, language }: { bodyId: string; language: Language },
): Promise<Answer<object, CorrespondenceCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const changed = await tx.updateTable('body').set({ correspondence_language: language }).where('id', '=', bodyId).executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return refuse('body-unknown');
    await writeJournal(tx, actor, 'directory.change-correspondence', { kind: 'body', id: bodyId }, { language });
    return { ok: true };
  });
}
