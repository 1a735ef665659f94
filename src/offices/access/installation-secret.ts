import { type Handle, json } from '../../platform/database/public.ts';
import { newToken } from '../../platform/digest.ts';

/** The key of every HMAC of this installation: made once, kept in the database, the same for all processes. */
export async function installationSecret(db: Handle): Promise<string> {
  await db
    .insertInto('setting')
    .values({ key: 'secret', value: json(newToken() + newToken()) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const row = await db.selectFrom('setting').select('value').where('key', '=', 'secret').executeTakeFirstOrThrow();
  return String(row.value);
}
