import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, newId } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { type ChangeRefusal, changePaper } from './change-paper.ts';

/** Accepts a difference between the versions of a paper with a reason: it no longer stops the issue. A second waiver changes the reason. */
export async function waiveDifference(
  db: Handle,
  actor: Actor,
  id: string,
  finding: string,
  reason: string,
): Promise<Answer<object, ChangeRefusal | 'reason-missing' | 'no-text'>> {
  return changePaper<object, 'reason-missing' | 'no-text'>(db, actor, id, async (tx, paper) => {
    if (reason.trim() === '') return refuse('reason-missing');
    if (!paper.textId) return refuse('no-text');
    const waived = { reason: reason.trim(), waived_by_name: actor.name, waived_at: now() };
    await tx
      .insertInto('waiver')
      .values({ id: newId(), text_id: paper.textId, finding, ...waived })
      .onConflict((conflict) => conflict.columns(['text_id', 'finding']).doUpdateSet(waived))
      .execute();
    await writeJournal(tx, actor, 'meetings.waive-difference', { kind: 'paper', id }, { finding, reason: waived.reason });
    return { ok: true };
  });
}
