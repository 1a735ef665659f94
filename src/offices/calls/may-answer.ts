import { type Refused, refuse } from '../../platform/answer.ts';
import { now, today } from '../../platform/clock.ts';
import type { Handle } from '../../platform/database/public.ts';
import { statusOf } from '../directory/public.ts';
import { type Category, type Meeting, statusesOf } from '../meetings/public.ts';
import type { Call } from './call.ts';

/** The categories a body may use in a call, by its institutional status today; none while it is suspended or has no status. */
export async function categoriesFor(db: Handle, call: Pick<Call, 'zone' | 'categories'>, bodyId: string): Promise<Category[]> {
  const status = await statusOf(db, bodyId, today(call.zone));
  return call.categories
    .map(({ category }) => category)
    .filter((category) => status && statusesOf[category].some((allowed) => allowed === status));
}

/** Undefined while the call takes answers; else the refusal `call-closed` or `meeting-over`. Pass what was read in the transaction. */
export function refuseIfClosed(
  call: Pick<Call, 'closesAt'>,
  meeting: Meeting | undefined,
): Refused<'call-closed' | 'meeting-over'> | undefined {
  if (!meeting || meeting.closedAt) return refuse('meeting-over');
  return call.closesAt <= now() ? refuse('call-closed', { closesAt: call.closesAt.toISOString() }) : undefined;
}
