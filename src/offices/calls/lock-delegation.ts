import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, type Transaction } from '../../platform/database/public.ts';
import type { Call } from './call.ts';

/** Locks one body's delegation in a call until the commit (made on first use), and answers the call's deadline as it stands now. */
export async function lockDelegation(tx: Transaction, callId: string, bodyId: string): Promise<{ closesAt: Date }> {
  const row = await tx
    .insertInto('delegation')
    .values({ call_id: callId, body_id: bodyId })
    .onConflict((conflict) => conflict.columns(['call_id', 'body_id']).doUpdateSet((set) => ({ body_id: set.ref('excluded.body_id') })))
    .returning((eb) => eb.selectFrom('call').select('closes_at').whereRef('call.id', '=', 'delegation.call_id').$asScalar().as('closes_at'))
    .executeTakeFirstOrThrow();
  if (!row.closes_at) throw new Error(`there is no call ${callId}`);
  return { closesAt: row.closes_at };
}

/** The e-mail addresses of those who stand named; read after `lockDelegation`, so that nobody else can add one. */
export async function addressesNamed(tx: Transaction, callId: string, bodyId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('delegate')
    .select('email')
    .where('call_id', '=', callId)
    .where('body_id', '=', bodyId)
    .where('state', '<>', 'withdrawn')
    .execute();
  return rows.map(({ email }) => email);
}

/** Notes that a body's own link was opened, the first time only. */
export async function recordVisit(db: Handle, call: Pick<Call, 'id'>, bodyId: string): Promise<void> {
  await inTransaction(db, (tx) =>
    tx
      .insertInto('delegation')
      .values({ call_id: call.id, body_id: bodyId, first_opened_at: now() })
      .onConflict((conflict) =>
        conflict
          .columns(['call_id', 'body_id'])
          .doUpdateSet((set) => ({ first_opened_at: set.ref('excluded.first_opened_at') }))
          .where('delegation.first_opened_at', 'is', null),
      )
      .execute(),
  );
}
