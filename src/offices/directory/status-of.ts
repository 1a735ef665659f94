import type { Handle } from '../../platform/database/public.ts';
import type { Status } from './body-kinds.ts';
import { holdsOn } from './holds-on.ts';

/** The status a body has on a day (YYYY-MM-DD); undefined when it has none. */
export async function statusOf(db: Handle, bodyId: string, on: string): Promise<Status | undefined> {
  const row = await db
    .selectFrom('body_status')
    .select('status')
    .where('body_id', '=', bodyId)
    .where(holdsOn('body_status', on))
    .executeTakeFirst();
  return row?.status as Status | undefined;
}
