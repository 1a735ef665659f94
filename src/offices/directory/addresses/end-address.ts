import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import type { AddressOwner } from '../enter-address.ts';
import type { AddressKind } from './address-kinds.ts';
import { ownerColumn } from './list-addresses.ts';

export type EndAddressCode = 'not-signed-in' | 'not-permitted' | 'address-none' | 'address-too-early';

/** Ends the address of a kind: `on` (YYYY-MM-DD) is the first day without it. Refuses where none is in force, and a day not after it began. */
export async function endAddress(
  db: Handle,
  actor: Actor,
  input: AddressOwner & { kind: AddressKind; on: string },
): Promise<Answer<object, EndAddressCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const { kind, on } = input;
    const [column, id] = ownerColumn(input);
    const current = await tx
      .selectFrom('address')
      .select(['id', 'valid_from'])
      .where(column, '=', id)
      .where('kind', '=', kind)
      .where('valid_to', 'is', null)
      .orderBy('valid_from', (order) => order.desc().nullsLast())
      .forUpdate()
      .executeTakeFirst();
    if (!current) return refuse('address-none');
    if (current.valid_from && on <= current.valid_from) return refuse('address-too-early', { day: current.valid_from });
    await tx.updateTable('address').set({ valid_to: on }).where('id', '=', current.id).execute();
    await writeJournal(tx, actor, 'directory.end-address', await subjectOf(tx, input), { kind, on });
    return { ok: true };
  });
}

/** Under whom the journal keeps what is done to an address: the body of a post, else the owner. */
async function subjectOf(tx: Transaction, owner: AddressOwner): Promise<{ kind: 'body' | 'person'; id: string }> {
  if ('personId' in owner) return { kind: 'person', id: owner.personId };
  if ('bodyId' in owner) return { kind: 'body', id: owner.bodyId };
  const post = await tx.selectFrom('post').select('body_id').where('id', '=', owner.postId).executeTakeFirstOrThrow();
  return { kind: 'body', id: post.body_id };
}
