import { system } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { keyedToken, sameToken, sha256 } from '../../../platform/digest.ts';
import { writeJournal } from '../../archive/public.ts';

const plain = (address: string) => address.trim().toLowerCase();
const tokenOf = (secret: string, address: string) => keyedToken(secret, 'bulletins', plain(address));

/** The address at which one reader leaves the bulletins, with one click or by its page; nobody else can leave for them. */
export function unsubscribeUrl(publicUrl: string, secret: string, address: string): string {
  return `${publicUrl}/api/bulletins/leave?${new URLSearchParams({ address: plain(address), token: tokenOf(secret, address) })}`;
}

/** Takes an address off the bulletins, once; letters still reach it. Refuses `wrong-token`. */
export async function leaveBulletins(db: Handle, secret: string, address: string, token: string): Promise<Answer<object, 'wrong-token'>> {
  if (!address || !sameToken(token, tokenOf(secret, address))) return refuse('wrong-token');
  return inTransaction(db, async (tx) => {
    const inserted = await tx
      .insertInto('bulletin_leaver')
      .values({ address: plain(address), left_at: now() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows)
      await writeJournal(tx, system, 'mailroom.leave-bulletins', { kind: 'address', id: sha256(plain(address)) });
    return { ok: true };
  });
}

/** Whether a link's token belongs to its address. */
export function isOwnLink(secret: string, address: string, token: string): boolean {
  return Boolean(address) && sameToken(token, tokenOf(secret, address));
}

/** Which of these addresses (in small letters) no longer want bulletins. */
export async function leavers(db: Handle, addresses: string[]): Promise<Set<string>> {
  if (addresses.length === 0) return new Set();
  const rows = await db.selectFrom('bulletin_leaver').select('address').where('address', 'in', addresses.map(plain)).execute();
  return new Set(rows.map(({ address }) => address));
}
