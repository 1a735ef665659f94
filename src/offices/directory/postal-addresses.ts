import type { Handle } from '../../platform/database/public.ts';
import { holdsOn } from './posts/holds-on.ts';

/** The owners whose postal address may reach one addressee: the post's own goes before the person's and the body's. */
export type PostalOwner = { bodyId: string; postId?: string; personId?: string };

/** The postal addresses that hold on a day, by the addressee's body; absent where none is known. */
export async function postalAddresses(db: Handle, owners: readonly PostalOwner[], on: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('address')
    .select(['body_id', 'post_id', 'person_id', 'value'])
    .where('kind', '=', 'postal')
    .where(holdsOn('address', on))
    .orderBy('valid_from', (order) => order.desc().nullsLast())
    .orderBy('id')
    .execute();
  const found = new Map<string, string>();
  for (const { bodyId, postId, personId } of owners) {
    const row =
      rows.find(({ post_id }) => postId && post_id === postId) ??
      rows.find(({ person_id }) => personId && person_id === personId) ??
      rows.find(({ body_id }) => body_id === bodyId);
    if (row) found.set(bodyId, row.value);
  }
  return found;
}
