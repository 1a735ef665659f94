import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, json } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { lockBody } from '../bodies/lock-body.ts';
import type { BodyLetterhead } from './letterheads.ts';

export type LetterheadCode = 'not-signed-in' | 'not-permitted' | 'body-unknown';

/** Sets the head of a body's paper in one language, in place of the one before. Issued documents keep theirs. */
export async function setLetterhead(
  db: Handle,
  actor: Actor,
  { bodyId, language, letterhead }: { bodyId: string; language: Language; letterhead: BodyLetterhead },
): Promise<Answer<object, LetterheadCode>> {
  const refused = permit(actor, 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    if (!(await lockBody(tx, bodyId))) return refuse('body-unknown');
    const { organization, motto, desk, address, contacts, place, mark } = letterhead;
    const values = { organization, motto: motto ?? null, desk: desk ?? null, address, contacts: json(contacts), place, mark: mark ?? null };
    await tx
      .insertInto('letterhead')
      .values({ body_id: bodyId, language, ...values })
      .onConflict((conflict) => conflict.columns(['body_id', 'language']).doUpdateSet(values))
      .execute();
    await writeJournal(tx, actor, 'directory.set-letterhead', { kind: 'body', id: bodyId }, { language });
    return { ok: true };
  });
}
