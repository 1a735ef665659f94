import { type Handle, json } from './database/public.ts';

/** Remembers the address under which this installation is reached, so that commands beside the server write the same links. */
export async function rememberAddress(db: Handle, publicUrl: string): Promise<void> {
  const value = json(publicUrl);
  await db
    .insertInto('setting')
    .values({ key: 'public-url', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** The address remembered last; undefined before the first server start. */
export async function rememberedAddress(db: Handle): Promise<string | undefined> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', 'public-url').executeTakeFirst();
  return typeof row?.value === 'string' ? row.value : undefined;
}
