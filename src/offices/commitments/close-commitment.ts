import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now, today } from '../../platform/clock.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import { isDay } from '../../platform/web/public.ts';
import { writeJournal } from '../archive/public.ts';
import type { Outcome } from './commitment.ts';
import { findCommitment } from './list-commitments.ts';

export type CloseRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-commitment'
  | 'already-closed'
  | 'reason-missing'
  | 'day-unreadable'
  | 'closed-before-made';

/** Closes a commitment, today or `on` a day. What was not kept needs a reason; a closed one is not closed again. */
export async function closeCommitment(
  db: Handle,
  actor: Actor,
  id: string,
  closing: { outcome: Outcome; reason?: string; on?: string },
): Promise<Answer<object, CloseRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  const { outcome, on = today() } = closing;
  const reason = closing.reason?.trim() ?? '';
  if (outcome !== 'kept' && !reason) return refuse('reason-missing', { field: 'reason' });
  if (!isDay(on)) return refuse('day-unreadable', { field: 'on' });
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('commitment').select('id').where('id', '=', id).forUpdate().execute();
    const commitment = await findCommitment(tx, id);
    if (!commitment) return refuse('no-such-commitment');
    if (commitment.closure) return refuse('already-closed', { outcome: commitment.closure.outcome });
    if (on < commitment.madeOn) return refuse('closed-before-made', { field: 'on', madeOn: commitment.madeOn });
    const closed = { closed_on: on, closed_at: now(), closed_by_name: actor.name, outcome, reason: reason || null };
    await tx.updateTable('commitment').set(closed).where('id', '=', id).execute();
    await writeJournal(tx, actor, 'commitments.close', { kind: 'commitment', id }, { outcome });
    return { ok: true };
  });
}
