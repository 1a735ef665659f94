import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { actsFor, isOfPartner } from './acts-for.ts';

export type WithdrawRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-step' | 'not-taken' | 'reason-missing' | 'other-organization';

/** Takes a clearance or signature back, with its reason; later steps of its organization in the same version rested on it and fall with it. */
export async function withdrawClearance(
  db: Handle,
  actor: Actor,
  stepId: string,
  reason: string,
): Promise<Answer<{ withdrawn: number }, WithdrawRefusal>> {
  return inTransaction(db, async (tx) => {
    const step = await tx.selectFrom('clearance_step').selectAll().where('id', '=', stepId).executeTakeFirst();
    if (!step) return refuse('no-such-step');
    const refused = isOfPartner(actor)
      ? (await actsFor(tx, actor, step.organization_id)) || refuse('other-organization')
      : permit(actor, step.role as Parameters<typeof permit>[1], 'head-of-cabinet');
    if (typeof refused === 'object') return refused;
    if (reason.trim() === '') return refuse('reason-missing');
    const standing = await tx
      .selectFrom('clearance')
      .innerJoin('clearance_step as s', 's.id', 'clearance.step_id')
      .select(['clearance.id', 'clearance.note', 's.position'])
      .where('s.subject_id', '=', step.subject_id)
      .where('s.language', '=', step.language)
      .where('s.position', '>=', step.position)
      .$if(step.organization_id !== null, (query) => query.where('s.organization_id', '=', step.organization_id))
      .where('withdrawn_at', 'is', null)
      .forUpdate()
      .execute();
    const own = standing.find(({ position }) => position === step.position);
    if (!own) return refuse('not-taken');
    // What another organization gave by its own account, it alone takes back.
    if (step.recorded && own.note === null && actor.kind === 'account' && !isOfPartner(actor)) return refuse('other-organization');
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
