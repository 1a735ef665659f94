import { type Actor, permit } from '../../platform/actor.ts';
import type { Answer } from '../../platform/answer.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';

/** How strictly an organization clears. `fourEyes`: whoever wrote a version may not clear it. */
export type ClearanceProfile = { fourEyes: boolean };

/** The profile of an organization; an organization that states none does not demand four eyes. */
export async function profileOf(db: Handle, organizationId: string): Promise<ClearanceProfile> {
  const row = await db.selectFrom('clearance_profile').select('four_eyes').where('organization_id', '=', organizationId).executeTakeFirst();
  return { fourEyes: row?.four_eyes ?? false };
}

/** States how strictly an organization clears; what was cleared before stays cleared. */
export async function changeProfile(
  db: Handle,
  actor: Actor,
  organizationId: string,
  { fourEyes }: ClearanceProfile,
): Promise<Answer<object, 'not-signed-in' | 'not-permitted'>> {
  const refused = permit(actor, 'head-of-cabinet', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    await tx
      .insertInto('clearance_profile')
      .values({ organization_id: organizationId, four_eyes: fourEyes })
      .onConflict((conflict) => conflict.column('organization_id').doUpdateSet({ four_eyes: fourEyes }))
      .execute();
    await writeJournal(tx, actor, 'clearance.profile', { kind: 'body', id: organizationId }, { fourEyes });
    return { ok: true };
  });
}
