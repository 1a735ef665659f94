import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';

export type WithdrawRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-step' | 'not-taken' | 'reason-missing';

/** Takes a clearance or signature back, with its reason; later steps of the same version rested on it and fall with it. */
export async function withdrawClearance(
  db: Handle,
  actor: Actor,
  stepId: string,
  reason: string,
): Promise<Answer<{ withdrawn: number }, WithdrawRefusal>> {
  return inTransaction(db, async (tx) => {
    const step = await tx.selectFrom('clearance_step').selectAll().where('id', '=', stepId).executeTakeFirst();
    if (!step) return refuse('no-such-step');
    const refused = permit(actor, step.role as Parameters<typeof permit>[1], 'head-of-cabinet');
    if (refused) return refused;
    if (reason.trim() === '') return refuse('reason-missing');
    const standing = await tx
      .selectFrom('clearance')
      .innerJoin('clearance_step as s', 's.id', 'clearance.step_id')
      .select(['clearance.id', 's.position'])
      .where('s.subject_id', '=', step.subject_id)
      .where('s.language', '=', step.language)
      .where('s.position', '>=', step.position)
      .where('withdrawn_at', 'is', null)
      .forUpdate()
      .execute();
    if (!standing.some(({ position }) => position === step.position)) return refuse('not-taken');
    await tx
      .updateTable('clearance')
      .set({ withdrawn_at: now(), withdrawn_by_name: actor.name, reason: reason.trim() })
      .where(
        'id',
        'in',
        standing.map(({ id }) => id),
      )
      .execute();
    const facts = { language: step.language, position: step.position, withdrawn: standing.length };
    await writeJournal(tx, actor, 'clearance.withdraw', { kind: step.subject_kind, id: step.subject_id }, facts);
    return { ok: true, withdrawn: standing.length };
  });
}
