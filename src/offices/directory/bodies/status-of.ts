import type { Handle } from '../../../platform/database/public.ts';
import { holdsOn } from '../posts/holds-on.ts';
import { type Standing, type Status, standingOf } from './body-kinds.ts';

/** What the status of a body amounts to on a day (YYYY-MM-DD): a readmitted one is a member; undefined when it has none. */
export async function statusOf(db: Handle, bodyId: string, on: string): Promise<Standing | undefined> {
  const row = await db
    .selectFrom('body_status')
    .select('status')
    .where('body_id', '=', bodyId)
    .where(holdsOn('body_status', on))
    .executeTakeFirst();
  return row && standingOf(row.status as Status);
}
