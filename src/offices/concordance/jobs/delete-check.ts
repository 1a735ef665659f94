import { type Actor, permit, staff } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { today } from '../../../platform/clock.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import type { KeepRefusal } from './keep-check.ts';
import { forgetCheck, forgetChecks } from './remember-check.ts';

/** Deletes the texts of a check by hand, before their day. */
export async function deleteCheck(db: Handle, actor: Actor, id: string): Promise<Answer<object, KeepRefusal | 'no-such-job'>> {
  const refused = permit(actor, ...staff);
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const { numDeletedRows } = await tx.deleteFrom('concordance_check').where('id', '=', id).executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) return refuse('no-such-job');
    forgetCheck(id);
    await writeJournal(tx, actor, 'concordance.delete', { kind: 'concordance-check', id });
    return { ok: true };
  });
}

/** Deletes every check whose day has come; answers how many. Each view of the checks does it, and the server by its clock. */
export async function deleteOldChecks(db: Handle): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('concordance_check').where('delete_on', '<=', today()).executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) forgetChecks();
  return Number(numDeletedRows);
}
