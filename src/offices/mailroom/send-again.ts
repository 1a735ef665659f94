import { sql } from 'kysely';
import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import type { ChangeRefusal } from './cancel-letter.ts';
import { letterChannel } from './queue-letters.ts';

/** States a person may decide to send again from. */
export const repeatableStates = ['in-doubt', 'failed', 'cancelled'];

/** Queues a letter again that failed, was kept back, or may or may not have arrived. Refuses `not-repeatable` in any other state. */
export async function sendAgain(db: Handle, actor: Actor, id: string): Promise<Answer<object, ChangeRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const letter = await tx.selectFrom('letter').select('state').where('id', '=', id).forUpdate().executeTakeFirst();
    if (!letter) return refuse('no-such-letter');
    if (!repeatableStates.includes(letter.state)) return refuse('not-repeatable', { state: letter.state });
    await tx
      .updateTable('letter')
      .set({ state: 'queued', reason: null, not_before: now(), stop_wanted: false, sends_now: true, first_tried_at: null })
      .where('id', '=', id)
      .execute();
    await sql`select pg_notify(${letterChannel}, '')`.execute(tx);
    await writeJournal(tx, actor, 'mailroom.send-again', { kind: 'letter', id }, { from: letter.state });
    return { ok: true };
  });
}
