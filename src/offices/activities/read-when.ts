import { type Fact, isVague } from '../languages/public.ts';

export type Moment = 'early' | 'mid' | 'late';
/** A time as entered, as a fact, and its earliest and latest day; those are absent where a time names no day (`coming-weeks`). */
export type When = { fact: Extract<Fact, { fact: 'days' | 'vague' }>; first?: string; last?: string };

/** Reads a day, a span of days, or any vague time that every language can word (EDTF, with `|early`, `|mid`, `|late`); undefined when it is none. */
export function readWhen(typed: string): When | undefined {
  const [value = '', part, more] = typed.trim().split('|');
  if (more !== undefined) return undefined;
  const moment = part === undefined ? undefined : momentOf(part);
  if (part !== undefined && !moment) return undefined;
  return (moment ? undefined : readDays(value)) ?? readVague(value, moment);
}

const momentOf = (text: string): Moment | undefined => (['early', 'mid', 'late'] as const).find((moment) => moment === text);

function readDays(value: string): When | undefined {
  const days = value.split('/');
  if (days.length > 2 || !days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)) || !isVague(value)) return undefined;
  const [first = '', last = first] = days;
  if (last < first) return undefined;
  return { fact: { fact: 'days', from: first, ...(last > first ? { to: last } : {}) }, first, last };
}

function readVague(value: string, moment: Moment | undefined): When | undefined {
  if (!isVague(value) || /-\d{2}-\d{2}/.test(value)) return moment ? undefined : readAboutDay(value);
  if (value.startsWith('coming-')) return moment ? undefined : { fact: { fact: 'vague', edtf: value } };
  const points = value.replaceAll('~', '').split('/').map(spanOfPoint);
  const [first, last = first] = points;
  if (!first || !last || last.last < first.first) return undefined;
  if (!moment) return { fact: { fact: 'vague', edtf: value }, first: first.first, last: last.last };
  const part = points.length === 1 ? partOf(first, moment) : undefined;
  return part && { fact: { fact: 'vague', edtf: value, as: moment }, ...part };
}

/** A day with `~`, or a span of which one end is a day. */
function readAboutDay(value: string): When | undefined {
  if (!isVague(value)) return undefined;
  const [first, last = first] = value.replaceAll('~', '').split('/').map(spanOfPoint);
  if (!first || !last || last.last < first.first) return undefined;
  return { fact: { fact: 'vague', edtf: value }, first: first.first, last: last.last };
}

type Span = { first: string; last: string; months: number };

/** The days of a year, month, quarter (33-36), half (40-41) or day. */
function spanOfPoint(point: string): Span | undefined {
  const [year = '', second, day] = point.split('-');
  if (day !== undefined) return { first: point, last: point, months: 0 };
  const code = Number(second ?? 0);
  if (second === undefined) return monthsOf(year, 1, 12);
  if (code <= 12) return monthsOf(year, code, 1);
  return code >= 40 ? monthsOf(year, (code - 40) * 6 + 1, 6) : monthsOf(year, (code - 33) * 3 + 1, 3);
}

function monthsOf(year: string, month: number, months: number): Span {
  const first = Temporal.PlainDate.from({ year: Number(year), month, day: 1 });
  return { first: first.toString(), last: first.add({ months }).subtract({ days: 1 }).toString(), months };
}

/** A third of a month (1-10, 11-20, 21 to the end) or of a year; quarters and halves have no parts. */
function partOf({ first, last, months }: Span, moment: Moment): { first: string; last: string } | undefined {
  const third = ['early', 'mid', 'late'].indexOf(moment);
  const begin = Temporal.PlainDate.from(first);
  if (months === 12) {
    const from = begin.add({ months: third * 4 });
    return { first: from.toString(), last: from.add({ months: 4 }).subtract({ days: 1 }).toString() };
  }
  if (months !== 1) return undefined;
  const from = begin.add({ days: third * 10 });
  return { first: from.toString(), last: third === 2 ? last : from.add({ days: 9 }).toString() };
}
