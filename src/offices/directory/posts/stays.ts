import type { Handle } from '../../../platform/database/public.ts';
import { holdsOn } from './holds-on.ts';

/** The statuses of a body, newest first. */
export async function listStatuses(db: Handle, bodyId: string) {
  return db.selectFrom('body_status').selectAll().where('body_id', '=', bodyId).orderBy('valid_from', 'desc').execute();
}

/** The stays of a body in geopolitical groups, the group that represents it first, then the newest. */
export async function listStays(db: Handle, bodyId: string) {
  return db
    .selectFrom('body_group')
    .selectAll()
    .where('body_id', '=', bodyId)
    .orderBy('represented', 'desc')
    .orderBy('valid_from', 'desc')
    .execute();
}

/** The general e-mail address of a body on a day, undefined when it has none. */
export async function generalEmail(db: Handle, bodyId: string, on: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('address')
    .select('value')
    .where('body_id', '=', bodyId)
    .where('kind', '=', 'email')
    .where(holdsOn('address', on))
    .orderBy('valid_from', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst();
  return row?.value;
}
