import type { Language } from '../../platform/language.ts';
import { isolate, nameZone } from '../languages/public.ts';
import type { Meeting } from './meeting.ts';

/** The instant of a local time `HH:MM` on a day in an IANA zone; a time that the clock change skips moves on by the hour skipped. */
export function instantOf(day: string, time: string, zone: string): Date {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  return new Date(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** The zone's distance from universal time at that moment: `UTC+1`, `UTC−3:30`, `UTC`. */
export function utcOffset(day: string, time: string, zone: string, language: Language): string {
  const { offset } = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone);
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  const distance = `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  const text = distance === '0' ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${distance}`;
  return language === 'ar' ? isolate(text) : text;
}

/** The zone by name with its distance from universal time: "CET (UTC+1)"; the distance alone where no name is known. */
export function zoneInWords(day: string, time: string, zone: string, language: Language): string {
  const name = nameZone(zone, day, language);
  const offset = utcOffset(day, time, zone, language);
  return name.includes(offset) ? name : `${name} (${offset})`;
}

/** A span of times for a table: "14:00–15:30", "14 h – 15 h 30", "14.00–15.30". */
export function timeSpan(from: string, to: string, language: Language): string {
  const span = [clock(from, language), clock(to, language)].join(language === 'fr' ? '\u00A0–\u00A0' : '–');
  return language === 'ar' ? isolate(span) : span;
}

function clock(time: string, language: Language): string {
  const [hour = '', minutes = ''] = time.split(':');
  if (language === 'fr') return `${Number(hour)}\u00A0h${minutes === '00' ? '' : `\u00A0${minutes}`}`;
  return language === 'es' ? `${hour}.${minutes}` : time;
}

/** The days of a meeting, `YYYY-MM-DD`. */
export function daysOf({ startsOn, endsOn }: Pick<Meeting, 'startsOn' | 'endsOn'>): string[] {
  const first = Temporal.PlainDate.from(startsOn);
  const count = first.until(Temporal.PlainDate.from(endsOn)).days + 1;
  return Array.from({ length: count }, (_, index) => first.add({ days: index }).toString());
}
