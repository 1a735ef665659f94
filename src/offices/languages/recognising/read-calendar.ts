import type { Period } from './recognise-facts.ts';

export type PlacedYear = { year: string; inferred: boolean };

/** Places a month without a year in a period; `XXXX` (EDTF, unspecified) when there is none. */
export function placeMonth(month: number, period: Period | undefined): PlacedYear {
  return placeDay(month, undefined, period);
}

/** Places a day and month without a year in a period: inside it if possible, otherwise in the year that comes nearest. */
export function placeDay(month: number, day: number | undefined, period: Period | undefined): PlacedYear {
  if (!period) return { year: 'XXXX', inferred: false };
  const first = Number(period.from.slice(0, 4)) - 1;
  const last = Number(period.to.slice(0, 4)) + 1;
  let best = { year: first + 1, distance: Number.POSITIVE_INFINITY };
  for (let year = first; year <= last; year++) {
    const distance = distanceTo(period, `${year}-${two(month)}`, day);
    if (distance < best.distance) best = { year, distance };
  }
  return { year: String(best.year), inferred: true };
}

/** Days between a day (or the nearest day of a month) and a period; 0 inside it. */
function distanceTo(period: Period, month: string, day: number | undefined): number {
  const from = Date.parse(period.from);
  const to = Date.parse(period.to);
  const start = Date.parse(`${month}-${two(day ?? 1)}`);
  const end = day === undefined ? start + 27 * 86_400_000 : start;
  if (Number.isNaN(start)) return Number.POSITIVE_INFINITY;
  return Math.max(0, from - end, start - to);
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Whether a day exists in that month (29 February counts in an unknown year). */
export function isDay(year: string, month: number, day: number): boolean {
  const known = year === 'XXXX' ? 2024 : Number(year);
  return day >= 1 && day <= new Date(Date.UTC(known, month, 0)).getUTCDate();
}

/** Every ISO day from one day to another, both included; at most 400. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  const last = Date.parse(to);
  for (let at = Date.parse(from); at <= last && days.length < 400; at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
