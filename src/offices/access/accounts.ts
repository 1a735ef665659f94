import type { Role } from '../../platform/actor.ts';
import { type Handle, newId } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';

export type AccountInput = { email: string; name: string; language: ScreenLanguage; roles: Role[]; personId?: string };

/** Opens an account, or brings the one with this e-mail up to date; answers its id. */
export async function ensureAccount(db: Handle, input: AccountInput): Promise<string> {
  const row = await db
    .insertInto('account')
    .values({
      id: newId(),
      email: input.email.toLowerCase(),
      name: input.name,
      language: input.language,
      roles: input.roles,
      person_id: input.personId ?? null,
    })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ name: input.name, language: input.language, roles: input.roles }))
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

export async function listAccounts(db: Handle) {
  return db.selectFrom('account').selectAll().where('closed_at', 'is', null).orderBy('name').execute();
}
