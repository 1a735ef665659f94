import type { Actor } from '../../platform/actor.ts';
import { now } from '../../platform/clock.ts';
import type { Handle } from '../../platform/database/public.ts';
import { newToken, sha256 } from '../../platform/digest.ts';
import { actorOfAccount } from './mint-actor.ts';

/** A working day: sessions end after twelve hours. */
export const sessionSeconds = 12 * 60 * 60;

/** Opens a session and answers its cookie token; only the digest is stored. */
export async function openSession(db: Handle, accountId: string): Promise<string> {
  const token = newToken();
  const at = now();
  const expires = new Date(at.getTime() + sessionSeconds * 1000);
  await db
    .insertInto('session')
    .values({ digest: sha256(token), account_id: accountId, created_at: at, expires_at: expires })
    .execute();
  return token;
}

/** Who holds a session token, or undefined when it is unknown or over. */
export async function actorOfSession(db: Handle, token: string): Promise<Actor | undefined> {
  const account = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['account.id', 'account.name', 'account.roles', 'account.language', 'account.person_id'])
    .where('session.digest', '=', sha256(token))
    .where('session.expires_at', '>', now())
    .where('account.closed_at', 'is', null)
    .executeTakeFirst();
  return account ? actorOfAccount(account) : undefined;
}

export async function endSession(db: Handle, token: string): Promise<void> {
  await db.deleteFrom('session').where('digest', '=', sha256(token)).execute();
}
