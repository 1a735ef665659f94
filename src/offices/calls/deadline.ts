import type { ScreenLanguage } from '../../platform/language.ts';
import { wordDays, wordTime } from '../languages/public.ts';
import type { Call } from './call.ts';

/** The deadline in words of a language: day, time and zone. */
export function wordDeadline(call: Pick<Call, 'closesAt' | 'zone'>, language: ScreenLanguage): string {
  const closes = Temporal.Instant.fromEpochMilliseconds(call.closesAt.getTime()).toZonedDateTimeISO(call.zone);
  const on = closes.toPlainDate().toString();
  const from = closes.toPlainTime().toString().slice(0, 5);
  const comma = language === 'ar' ? '،' : ',';
  return `${wordDays({ fact: 'days', from: on }, language)}${comma} ${wordTime({ fact: 'time', from, zone: call.zone, on }, language)}`;
}
