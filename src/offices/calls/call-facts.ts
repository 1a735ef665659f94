import type { Handle } from '../../platform/database/public.ts';
import type { FactTable } from '../languages/public.ts';
import { callOfMeeting, findCall } from './find-call.ts';

/** What texts may state of a call: `call.closes` (its last day), `call.closesAt` (the time, with zone) and `call.max`. */
export async function callFacts(db: Handle, callId: string): Promise<FactTable> {
  const call = await findCall(db, callId);
  if (!call) return {};
  const closes = Temporal.Instant.fromEpochMilliseconds(call.closesAt.getTime()).toZonedDateTimeISO(call.zone);
  const on = closes.toPlainDate().toString();
  return {
    'call.closes': { fact: 'days', from: on },
    'call.closesAt': { fact: 'time', from: closes.toPlainTime().toString().slice(0, 5), zone: call.zone, on },
    'call.max': { fact: 'number', value: call.maxPerDelegation },
  };
}

/** The same of the meeting's own call; nothing while none was opened. */
export async function factsOfMeetingsCall(db: Handle, meetingId: string): Promise<FactTable> {
  const call = await callOfMeeting(db, meetingId);
  return call ? callFacts(db, call.id) : {};
}
