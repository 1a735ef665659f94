import type { Handle } from '../../platform/database/public.ts';
import type { FactTable } from '../languages/public.ts';
import { findCall } from './find-call.ts';

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
