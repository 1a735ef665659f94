import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';

export type ChangeRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-letter' | 'already-left' | 'not-repeatable';

/** Keeps back a letter that has not left. Refuses `already-left` from the moment it is on the wire. */
export async function cancelLetter(db: Handle, actor: Actor, id: string): Promise<Answer<object, ChangeRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const letter = await tx.selectFrom('letter').select('state').where('id', '=', id).forUpdate().executeTakeFirst();
    if (!letter) return refuse('no-such-letter');
    if (letter.state !== 'queued' && letter.state !== 'claimed') return refuse('already-left', { state: letter.state });
    await tx
      .updateTable('letter')
      .set((row) => ({ state: 'cancelled', claims: row('claims', '+', 1), claimed_by: null, lease_until: null }))
      .where('id', '=', id)
      .execute();
    await writeJournal(tx, actor, 'mailroom.cancel', { kind: 'letter', id });
    return { ok: true };
  });
}
