import { sql } from 'kysely';
import type { Handle } from '../../../platform/database/public.ts';
import type { AddressOwner } from '../enter-address.ts';
import { holdsOn } from '../posts/holds-on.ts';
import { type AddressKind, addressKinds } from './address-kinds.ts';

export type ListedAddress = { id: string; kind: AddressKind; value: string; from: string | null; to: string | null };

/** Every address an owner has or had, in the order of the kinds, the newest first; those of one day where a day is given. */
export async function listAddresses(db: Handle, owner: AddressOwner, on?: string): Promise<ListedAddress[]> {
  const [column, id] = ownerColumn(owner);
  let query = db.selectFrom('address').selectAll().where(column, '=', id);
  if (on) query = query.where(holdsOn('address', on));
  const rows = await query
    .orderBy('valid_from', (order) => order.desc().nullsLast())
    .orderBy('id')
    .execute();
  const listed = rows.map((row) => ({
    id: row.id,
    kind: row.kind as AddressKind,
    value: row.value,
    from: row.valid_from,
    to: row.valid_to,
  }));
  return listed.sort((one, other) => addressKinds.indexOf(one.kind) - addressKinds.indexOf(other.kind));
}

/** The addresses in force on a day of a body, its posts and whoever holds them then, by owner. */
export async function addressesOfBody(db: Handle, bodyId: string, on: string): Promise<Map<string, ListedAddress[]>> {
  const { rows } = await sql<{
    id: string;
    owner: string;
    kind: AddressKind;
    value: string;
    valid_from: string | null;
    valid_to: string | null;
  }>`
    select a.id, coalesce(a.body_id, a.post_id, a.person_id) as owner, a.kind, a.value, a.valid_from, a.valid_to from address a
    where ${holdsOn('a', on)} and (a.body_id = ${bodyId} or a.post_id in (select id from post where body_id = ${bodyId})
      or a.person_id in (select h.person_id from holding h join post p on p.id = h.post_id where p.body_id = ${bodyId} and ${holdsOn('h', on)}))
    order by a.valid_from desc nulls last, a.id`.execute(db);
  const listed = rows.map(({ owner, valid_from, valid_to, ...rest }) => ({ owner, each: { ...rest, from: valid_from, to: valid_to } }));
  listed.sort((one, other) => addressKinds.indexOf(one.each.kind) - addressKinds.indexOf(other.each.kind));
  return new Map([...Map.groupBy(listed, ({ owner }) => owner)].map(([owner, all]) => [owner, all.map(({ each }) => each)]));
}

/** The column an owner's addresses carry its id in. */
export function ownerColumn(owner: AddressOwner): ['body_id' | 'post_id' | 'person_id', string] {
  if ('bodyId' in owner) return ['body_id', owner.bodyId];
  return 'postId' in owner ? ['post_id', owner.postId] : ['person_id', owner.personId];
}
