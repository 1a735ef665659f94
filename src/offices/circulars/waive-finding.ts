import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, newId } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { type ChangeRefusal, changeDraft } from './change-circular.ts';

/** Accepts a finding with a reason: it no longer stops clearance, and stays visible with the reason. A second waiver changes the reason. */
export async function waiveFinding(
  db: Handle,
  actor: Actor,
  id: string,
  finding: string,
  reason: string,
): Promise<Answer<object, ChangeRefusal | 'reason-missing'>> {
  const refused = permit(actor, 'reviser', 'head-of-cabinet', 'officer');
  if (refused) return refused;
  return changeDraft(db, actor, id, async (tx, circular) => {
    if (reason.trim() === '') return refuse('reason-missing');
    const waived = { reason: reason.trim(), waived_by_name: actor.name, waived_at: now() };
    await tx
      .insertInto('waiver')
      .values({ id: newId(), text_id: circular.textId, finding, ...waived })
      .onConflict((conflict) => conflict.columns(['text_id', 'finding']).doUpdateSet(waived))
      .execute();
    await writeJournal(tx, actor, 'circulars.waive', { kind: 'circular', id }, { finding, reason: waived.reason });
    return { ok: true };
  });
}
