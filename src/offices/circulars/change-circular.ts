import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../platform/answer.ts';
import { type Handle, inTransaction, json, type Transaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import type { AddresseeRule } from '../directory/public.ts';
import { type Circular, lockCircular } from './circular.ts';

export type ChangeRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-circular' | 'already-issued';

/** Runs a change of a circular that is not issued yet: permission, lock and the two refusals that every change shares. */
export async function changeDraft<Done extends object, Code extends string>(
  db: Handle,
  actor: Actor,
  id: string,
  change: (tx: Transaction, circular: Circular) => Promise<Answer<Done, Code>>,
): Promise<Answer<Done, Code | ChangeRefusal>> {
  const refused: Refused<ChangeRefusal> | undefined = permit(actor, 'officer', 'reviser');
  if (refused) return refused;
  return inTransaction<Answer<Done, Code | ChangeRefusal>>(db, async (tx) => {
    const circular = await lockCircular(tx, id);
    if (!circular) return refuse('no-such-circular');
    if (circular.issuance) return refuse('already-issued', { reference: circular.issuance.reference });
    return change(tx, circular);
  });
}

/** Changes to whom a circular goes; the addressee lines follow in every version, so clearances given before fall. */
export async function changeAddresseeRule(
  db: Handle,
  actor: Actor,
  id: string,
  rule: AddresseeRule,
): Promise<Answer<object, ChangeRefusal | 'no-statuses'>> {
  return changeDraft(db, actor, id, async (tx) => {
    if (rule.statuses.length === 0 && !rule.bodies?.length) return refuse('no-statuses');
    await tx
      .updateTable('circular')
      .set({ addressee_rule: json(rule) })
      .where('id', '=', id)
      .execute();
    await writeJournal(tx, actor, 'circulars.address', { kind: 'circular', id }, { ...rule });
    return { ok: true };
  });
}
