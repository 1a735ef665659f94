import type { Language } from '../../../platform/language.ts';
import type { Fact } from '../facts.ts';
import { fill, type LanguagePack } from '../pack.ts';
import { packOf } from '../pack-of.ts';
import { familyOf } from '../recognising/zone-families.ts';

type Time = Extract<Fact, { fact: 'time' }>;
export const timeForms = ['plain', 'from', 'at', 'on', 'no-zone', 'zone'] as const;
export type TimeForm = (typeof timeForms)[number];

/** Words a time or a span of times with its zone; `from`, `at` and `on` add the preposition, `no-zone` leaves the zone out. */
export function wordTime(time: Time, language: Language, form: TimeForm = 'plain'): string {
  const pack = packOf(language);
  const zone = nameZone(time.zone, time.on, language);
  if (form === 'zone') return zone;
  const frame = form === 'plain' || form === 'no-zone' ? pack.time.plain : pack.time.adverbial;
  const holes = { 0: wordClock(time.from, pack), 1: time.to === undefined ? undefined : wordClock(time.to, pack) };
  const words = fill(time.to === undefined ? frame.one : frame.range, holes);
  return form === 'no-zone' ? words : fill(pack.time.withZone, { 0: words, zone });
}

function wordClock(clock: string, { time }: LanguagePack): string {
  const [hour = '0', minutes = '00'] = clock.split(':');
  const h = time.padded ? hour.padStart(2, '0') : String(Number(hour));
  return fill(minutes === '00' && time.fullHour ? time.fullHour : time.hour, { h, mm: minutes });
}

/** The name of an IANA zone on a day (`YYYY-MM-DD`, which decides summer time), or its offset where no name is known. */
export function nameZone(zone: string, on: string, language: Language): string {
  const pack = packOf(language);
  const day = Temporal.PlainDate.from(on);
  const offset = offsetOf(zone, day);
  const family = familyOf(zone);
  if (!family) return fill(pack.time.offset, { offset: wordOffset(offset) });
  const [standard, summer] = pack.zones[family];
  const standardOffset = Math.min(offsetOf(zone, day.with({ month: 1, day: 1 })), offsetOf(zone, day.with({ month: 7, day: 1 })));
  return offset > standardOffset ? (summer ?? standard) : standard;
}

/** Minutes east of UTC at noon, when no zone changes its clocks. */
function offsetOf(zone: string, day: Temporal.PlainDate): number {
  return day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).offsetNanoseconds / 60_000_000_000;
}

/** `+3`, `−9:30`, and nothing for UTC itself. */
function wordOffset(minutes: number): string {
  if (minutes === 0) return '';
  const whole = Math.abs(minutes);
  const rest = whole % 60;
  return `${minutes < 0 ? '−' : '+'}${Math.floor(whole / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** True when the name is a time zone that the runtime knows. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
