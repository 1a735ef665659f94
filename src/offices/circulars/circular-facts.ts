import type { Handle } from '../../platform/database/public.ts';
import { callFacts } from '../calls/public.ts';
import type { FactTable } from '../languages/public.ts';
import { meetingFacts } from '../meetings/public.ts';
import type { Circular, Place } from './circular.ts';

/** Everything a circular's text may state without typing it: the facts of its meeting and of its call. */
export async function circularFacts(db: Handle, circular: Circular, { publicUrl }: Place): Promise<FactTable> {
  const meeting = circular.meetingId ? await meetingFacts(db, circular.meetingId, publicUrl) : {};
  const call = circular.callId ? await callFacts(db, circular.callId) : {};
  return { ...meeting, ...call };
}
