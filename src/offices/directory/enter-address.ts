import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { today } from '../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { type AddressKind, readAddress } from './addresses/address-kinds.ts';

export type AddressOwner = { bodyId: string } | { postId: string } | { personId: string };
export type AddressInput = AddressOwner & { kind: AddressKind; value: string; from?: string };
export type AddressCode = 'not-signed-in' | 'not-permitted' | 'owner-unknown' | 'address-bad' | 'address-too-early';

/**
 * Gives a body, a post or a person an address from a day on (today without one); the address of that kind before ends then. Entered again
 * on the day the current one began, it corrects that one. Refuses an e-mail or number that is none, and a day before the current one began.
 */
export async function enterAddress(db: Handle, actor: Actor, input: AddressInput): Promise<Answer<{ id: string }, AddressCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  const value = readAddress(input.kind, input.value);
  if (value === undefined) return refuse('address-bad');
  const from = input.from ?? today();
  return inTransaction(db, async (tx) => {
    const owner = await lockOwner(tx, input);
    if (!owner) return refuse('owner-unknown');
    const current = await currentAddress(tx, owner, input.kind);
    if (current?.valid_from && from < current.valid_from) return refuse('address-too-early', { day: current.valid_from });
    const id = await replaceAddress(tx, owner, { kind: input.kind, value, from }, current);
    await writeJournal(tx, actor, 'directory.enter-address', owner.subject, { kind: input.kind, from });
    return { ok: true, id };
  });
}

type Owner = { column: 'body_id' | 'post_id' | 'person_id'; id: string; subject: { kind: 'body' | 'person'; id: string } };

async function lockOwner(tx: Transaction, input: AddressOwner): Promise<Owner | undefined> {
  if ('postId' in input) {
    const post = await tx.selectFrom('post').select(['id', 'body_id']).where('id', '=', input.postId).forUpdate().executeTakeFirst();
    return post && { column: 'post_id', id: post.id, subject: { kind: 'body', id: post.body_id } };
  }
  const [kind, id] = 'bodyId' in input ? (['body', input.bodyId] as const) : (['person', input.personId] as const);
  const row = await tx.selectFrom(kind).select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return row && { column: `${kind}_id`, id, subject: { kind, id } };
}

async function currentAddress(tx: Transaction, { column, id }: Owner, kind: string) {
  return tx
    .selectFrom('address')
    .select(['id', 'valid_from'])
    .where(column, '=', id)
    .where('kind', '=', kind)
    .where('valid_to', 'is', null)
    .orderBy('valid_from', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst();
}

async function replaceAddress(
  tx: Transaction,
  owner: Owner,
  { kind, value, from }: { kind: string; value: string; from: string },
  current: { id: string; valid_from: string | null } | undefined,
): Promise<string> {
  if (current?.valid_from === from) {
    await tx.updateTable('address').set({ value }).where('id', '=', current.id).execute();
    return current.id;
  }
  if (current) await tx.updateTable('address').set({ valid_to: from }).where('id', '=', current.id).execute();
  const id = newId();
  await tx
    .insertInto('address')
    .values({ id, [owner.column]: owner.id, kind, value, valid_from: from })
    .execute();
  return id;
}
