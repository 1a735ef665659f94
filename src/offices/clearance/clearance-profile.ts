import { type Actor, permit } from '../../platform/actor.ts';
import type { Answer } from '../../platform/answer.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';

/** In which orders an organization's people may clear before its signatories sign. */
export const clearingOrders = ['reviser head-of-cabinet', 'head-of-cabinet reviser', 'reviser', 'head-of-cabinet'] as const;
export type ClearingOrder = (typeof clearingOrders)[number];
/** How strictly an organization clears. `fourEyes`: whoever wrote a version may not clear it; `order`: stated where it is not the usual one. */
export type ClearanceProfile = { fourEyes: boolean; order?: ClearingOrder };

/** The profile of an organization; an organization that states none does not demand four eyes. */
export async function profileOf(db: Handle, organizationId: string): Promise<ClearanceProfile> {
  const row = await db
    .selectFrom('clearance_profile')
    .select(['four_eyes', 'clears'])
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  const order = clearingOrders.find((each) => each === row?.clears.join(' '));
  return { fourEyes: row?.four_eyes ?? false, ...(order ? { order } : {}) };
}

/** States how strictly and in which order an organization clears; what was cleared before stays cleared, and the order is that of new letters. */
export async function changeProfile(
  db: Handle,
  actor: Actor,
  organizationId: string,
  { fourEyes, order }: ClearanceProfile,
): Promise<Answer<object, 'not-signed-in' | 'not-permitted'>> {
  const refused = permit(actor, 'head-of-cabinet', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const row = { four_eyes: fourEyes, clears: order?.split(' ') ?? [] };
    await tx
      .insertInto('clearance_profile')
      .values({ organization_id: organizationId, ...row })
      .onConflict((conflict) => conflict.column('organization_id').doUpdateSet(row))
      .execute();
    await writeJournal(tx, actor, 'clearance.profile', { kind: 'body', id: organizationId }, { fourEyes, order });
    return { ok: true };
  });
}
