import type { Request } from '../../../platform/web/public.ts';
import { listAccounts } from '../../access/public.ts';

/** Whom somebody may ask: every open account. */
export async function colleaguesOf(c: Request): Promise<{ id: string; name: string }[]> {
  return (await listAccounts(c.var.db)).map(({ id, name }) => ({ id, name }));
}
