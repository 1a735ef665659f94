import type { Handle } from '../../platform/database/public.ts';
import type { Candidate } from '../meetings/public.ts';
import { callOfMeeting, delegatesOf } from './find-call.ts';

/** Whom the delegations named for a meeting and did not withdraw, with or without a place, in the order of naming. */
export async function candidatesOf(db: Handle, meetingId: string): Promise<Candidate[]> {
  const call = await callOfMeeting(db, meetingId);
  const delegates = call ? await delegatesOf(db, call.id) : [];
  return delegates.map(({ bodyId, given, family, gender }) => ({ bodyId, given, family, gender }));
}
