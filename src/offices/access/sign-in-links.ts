import { now } from '../../platform/clock.ts';
import type { Handle } from '../../platform/database/public.ts';
import { newToken, sha256 } from '../../platform/digest.ts';

const minutes = 60_000;

/** Makes a one-time link's token for an account, good for `validMinutes` (30); only its digest is stored. */
export async function makeSignInLink(db: Handle, accountId: string, validMinutes = 30): Promise<string> {
  const token = newToken();
  const expires = new Date(now().getTime() + validMinutes * minutes);
  await db
    .insertInto('sign_in_link')
    .values({ digest: sha256(token), account_id: accountId, expires_at: expires })
    .execute();
  return token;
}

/** Uses a link once: the account it was made for, or undefined when it is unknown, used or out of date. */
export async function useSignInLink(db: Handle, token: string) {
  const used = await db
    .updateTable('sign_in_link')
    .set({ used_at: now() })
    .where('digest', '=', sha256(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now())
    .returning('account_id')
    .executeTakeFirst();
  if (!used) return undefined;
  return db.selectFrom('account').selectAll().where('id', '=', used.account_id).where('closed_at', 'is', null).executeTakeFirst();
}
