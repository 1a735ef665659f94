import { type Actor, hasRole, staff } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import type { Handle } from '../../platform/database/public.ts';

/** Whether an account belongs to a co-signing organization: it clears that organization's versions and does nothing else here. */
export function isOfPartner(actor: Actor): boolean {
  return actor.kind === 'account' && hasRole(actor, 'partner') && !hasRole(actor, ...staff);
}

/** The organizations in which the person of an account holds a post today. */
export async function organizationsOf(db: Handle, actor: Actor): Promise<string[]> {
  if (actor.kind !== 'account' || !actor.personId) return [];
  const on = today();
  const rows = await db
    .selectFrom('holding as h')
    .innerJoin('post as p', 'p.id', 'h.post_id')
    .select('p.body_id')
    .distinct()
    .where('h.person_id', '=', actor.personId)
    .where('h.valid_from', '<=', on)
    .where((either) => either.or([either('h.valid_to', 'is', null), either('h.valid_to', '>', on)]))
    .execute();
  return rows.map(({ body_id }) => body_id);
}

/** Whether an account of a co-signing organization acts for this one. */
export async function actsFor(db: Handle, actor: Actor, organizationId: string | null): Promise<boolean> {
  return organizationId !== null && isOfPartner(actor) && (await organizationsOf(db, actor)).includes(organizationId);
}
