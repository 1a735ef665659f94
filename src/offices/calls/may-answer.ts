import { type Refused, refuse } from '../../platform/answer.ts';
import { now, today } from '../../platform/clock.ts';
import type { Handle } from '../../platform/database/public.ts';
import { statusOf } from '../directory/public.ts';
import { type Category, findMeeting, statusesOf } from '../meetings/public.ts';
import type { Call } from './call.ts';

/** The categories a body may use in a call, by its institutional status today. */
export async function categoriesFor(db: Handle, call: Call, bodyId: string): Promise<Category[]> {
  const status = await statusOf(db, bodyId, today(call.zone));
  return call.categories
    .map(({ category }) => category)
    .filter((category) => status && statusesOf[category].some((allowed) => allowed === status));
}

/** Undefined while the call takes answers; else the refusal `call-closed` or `meeting-over`. */
export async function refuseIfClosed(db: Handle, call: Call): Promise<Refused<'call-closed' | 'meeting-over'> | undefined> {
  const meeting = await findMeeting(db, call.meetingId);
  if (!meeting || meeting.closedAt) return refuse('meeting-over');
  return call.closesAt <= now() ? refuse('call-closed', { closesAt: call.closesAt.toISOString() }) : undefined;
}
