import type { Transaction } from '../../../platform/database/public.ts';

/** Locks a body while its dated facts change; answers whether there is one. */
export async function lockBody(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.selectFrom('body').select('id').where('id', '=', id).forUpdate().executeTakeFirst()) !== undefined;
}

/** Locks a post while its holder or address changes; undefined when there is none. */
export async function lockPost(tx: Transaction, id: string): Promise<{ id: string; body_id: string } | undefined> {
  return tx.selectFrom('post').select(['id', 'body_id']).where('id', '=', id).forUpdate().executeTakeFirst();
}
