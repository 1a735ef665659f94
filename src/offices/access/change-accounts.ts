import { type Actor, permit, type Role } from '../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, type Transaction } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { writeJournal } from '../archive/public.ts';
import { type AccountInput, ensureAccount, findAccount } from './accounts.ts';

type Common = 'not-signed-in' | 'not-permitted';
export type OpenAccountCode = Common | 'account-exists' | 'person-not-found';
export type ChangeAccountCode = Common | 'account-unknown' | 'last-administrator' | 'person-not-found';

/** Opens an account, or opens a closed one anew. Refuses an e-mail that has an open account, and a person who is not in the directory. */
export async function openAccount(db: Handle, actor: Actor, input: AccountInput): Promise<Answer<{ id: string }, OpenAccountCode>> {
  const refused = permit(actor, 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    if (await findAccount(tx, input.email)) return refuse('account-exists');
    if (input.personId && !(await isPerson(tx, input.personId))) return refuse('person-not-found');
    const id = await ensureAccount(tx, input);
    await tx
      .updateTable('account')
      .set({ person_id: input.personId ?? null })
      .where('id', '=', id)
      .execute();
    await writeJournal(tx, actor, 'access.open-account', { kind: 'account', id }, { roles: input.roles, person: input.personId });
    return { ok: true, id };
  });
}

export type AccountChange = { id: string; name: string; language: ScreenLanguage; roles: Role[]; personId?: string };

/** Changes an account's name, language, roles and person; it holds from the next page on. Refuses to leave nobody an administrator. */
export async function changeAccount(db: Handle, actor: Actor, change: AccountChange): Promise<Answer<object, ChangeAccountCode>> {
  const refused = permit(actor, 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const { id, name, language, roles, personId } = change;
    const absent = await lockAccount(tx, id, roles.includes('administrator'));
    if (absent) return absent;
    if (personId && !(await isPerson(tx, personId))) return refuse('person-not-found');
    await tx
      .updateTable('account')
      .set({ name, language, roles, person_id: personId ?? null })
      .where('id', '=', id)
      .execute();
    await writeJournal(tx, actor, 'access.change-account', { kind: 'account', id }, { roles, person: personId });
    return { ok: true };
  });
}

/** Closes an account: its sessions and links end at once; what it did stays in the journal. Refuses the last administrator's. */
export async function closeAccount(db: Handle, actor: Actor, id: string): Promise<Answer<object, ChangeAccountCode>> {
  const refused = permit(actor, 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const absent = await lockAccount(tx, id, false);
    if (absent) return absent;
    await tx.updateTable('account').set({ closed_at: now() }).where('id', '=', id).execute();
    await tx.deleteFrom('session').where('account_id', '=', id).execute();
    await tx.deleteFrom('sign_in_link').where('account_id', '=', id).where('used_at', 'is', null).execute();
    await writeJournal(tx, actor, 'access.close-account', { kind: 'account', id });
    return { ok: true };
  });
}

/** Locks every administrator and this account, so that two cannot give up the role at the same moment. */
async function lockAccount(
  tx: Transaction,
  id: string,
  staysAdministrator: boolean,
): Promise<Refused<'account-unknown' | 'last-administrator'> | undefined> {
  const open = await tx.selectFrom('account').select(['id', 'roles']).where('closed_at', 'is', null).orderBy('id').forUpdate().execute();
  if (!open.some((account) => account.id === id)) return refuse('account-unknown');
  const administrators = open.filter(({ roles }) => roles.includes('administrator'));
  const isLast = administrators.length === 1 && administrators[0]?.id === id;
  return isLast && !staysAdministrator ? refuse('last-administrator') : undefined;
}

async function isPerson(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.selectFrom('person').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}
