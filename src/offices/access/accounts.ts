import type { Role } from '../../platform/actor.ts';
import { type Handle, newId } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';

export type AccountInput = { email: string; name: string; language: ScreenLanguage; roles: Role[]; personId?: string };

/** Opens an account, or opens and brings up to date the one with this e-mail, whose person stays unless another is given; answers its id. */
export async function ensureAccount(db: Handle, input: AccountInput): Promise<string> {
  const { name, language, roles, personId } = input;
  const values = { name, language, roles, closed_at: null, ...(personId ? { person_id: personId } : {}) };
  const row = await db
    .insertInto('account')
    .values({ id: newId(), email: input.email.trim().toLowerCase(), ...values })
    .onConflict((conflict) => conflict.column('email').doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The open account with this e-mail, or undefined. */
export async function findAccount(db: Handle, email: string) {
  return db
    .selectFrom('account')
    .selectAll()
    .where('email', '=', email.trim().toLowerCase())
    .where('closed_at', 'is', null)
    .executeTakeFirst();
}

export type AccountRow = { id: string; email: string; name: string; language: string; roles: string[]; person_id: string | null };

/** The open accounts, by name. */
export async function listAccounts(db: Handle): Promise<AccountRow[]> {
  return db.selectFrom('account').selectAll().where('closed_at', 'is', null).orderBy('name').execute();
}
