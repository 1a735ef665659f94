import { type Actor, permit, staff } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import type { KeepRefusal } from './keep-check.ts';
import type { ReviewSubject } from './review-subject.ts';
import { type Waivable, waiverDigest, waiverScopes } from './waive-difference.ts';

/** Takes back every waiver of a finding, also a rule: it is raised again. Refuses where nothing was waived. */
export async function takeBackWaiver(
  db: Handle,
  actor: Actor,
  subject: ReviewSubject,
  waivable: Waivable,
): Promise<Answer<object, KeepRefusal | 'no-such-finding'>> {
  const refused = permit(actor, ...staff);
  if (refused) return refused;
  const digests = waiverScopes.map((scope) => waiverDigest(scope, waivable));
  return inTransaction<Answer<object, 'no-such-finding'>>(db, async (tx) => {
    const { numDeletedRows } = await tx.deleteFrom('concordance_waiver').where('digest', 'in', digests).executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) return refuse('no-such-finding');
    await writeJournal(tx, actor, 'concordance.take-back', subject, { rule: waivable.finding.rule, digests });
    return { ok: true };
  });
}
