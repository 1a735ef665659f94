import { daysBetween } from '../recognising/read-calendar.ts';
import { offsetsOf } from '../recognising/read-zones.ts';
import type { ReadTime, Recognised } from '../recognising/recognise-facts.ts';
import type { Statement } from '../statements/statement.ts';

export const valueGroups = [
  'date',
  'time',
  'number',
  'percent',
  'link',
  'email',
  'symbol',
  'phone',
  'languages',
  'mode',
  'country',
  'person',
  'frequency',
  'duration',
  'currency',
  'weekday',
  'modality',
  'negation',
] as const;
/** Groups of values that are compared with one another: numbers and ordinals are one group, days and months another. */
export type ValueGroup = (typeof valueGroups)[number];

/** A value in the form in which versions are compared; a weak one may answer another version but raises no alarm by itself. */
export type ComparedValue = { group: ValueGroup; value: string; weak: boolean; fact: { start: number; end: number } };

/** The comparable values of recognised facts; acronyms and empty links have none, they are language's own. */
export function comparedValues(facts: Recognised[]): ComparedValue[] {
  const day = facts.find((fact) => fact.kind === 'days');
  return facts.flatMap((fact) => valuesOf(fact, day?.value.from).map((value) => ({ ...value, fact })));
}

/** The comparable values of statements; a weekday that has a date is answered for by the date. */
export function statedValues(statements: Statement[]): ComparedValue[] {
  return statements.flatMap((fact) => {
    if (fact.kind === 'weekday' && fact.day) return [];
    const value = fact.kind === 'negation' ? 'no' : fact.kind === 'person' ? fact.value.join(' ') : String(fact.value);
    const group = fact.kind === 'daypart' ? 'time' : fact.kind;
    return [{ group, value, weak: fact.weak === true || fact.kind === 'duration', fact }];
  });
}

type Bare = Omit<ComparedValue, 'fact'>;

function strong(group: ValueGroup, ...values: string[]): Bare[] {
  return values.map((value) => ({ group, value, weak: false }));
}

function valuesOf(fact: Recognised, day: string | undefined): Bare[] {
  switch (fact.kind) {
    case 'days':
      return strong('date', ...spelledOut(fact.value));
    case 'vague':
      return strong('date', fact.value.edtf + (fact.value.as && fact.value.as !== 'expected' ? ` ${fact.value.as}` : ''));
    case 'time':
      return [...strong('time', ...hoursOf(fact.value)), ...zoneValue(fact.value, day)];
    case 'number':
      return [
        {
          group: 'number',
          value: String(fact.value.value),
          weak: fact.value.implied === true || fact.value.unsure === true || isSmall(fact.value),
        },
      ];
    case 'ordinal':
      return [
        {
          group: 'number',
          value: String(fact.value.value),
          weak: fact.value.roman === true || isSmall(fact.value),
        },
      ];
    case 'percent':
      return strong('percent', `${fact.value}${fact.points ? ' points' : ''}`);
    case 'era':
    case 'no-day':
      return strong('date', fact.value);
    case 'url':
      return strong('link', plainAddress(fact.value));
    case 'email':
    case 'symbol':
    case 'phone':
      return strong(fact.kind, fact.value);
    case 'hijri':
      return day && around(fact.value).includes(day) ? [] : strong('date', around(fact.value));
    case 'languages':
      return [{ group: 'languages', value: fact.value.join('+'), weak: fact.value.length === 1 }];
    case 'mode':
      return strong('mode', fact.value);
    default:
      return [];
  }
}

/** One to three in words, and one in digits, may be an article, a pronoun or a part of an expression elsewhere. */
const isSmall = ({ value, words }: { value: number; words?: boolean }) => value === 1 || (words === true && value < 4 && value >= 1);

/** Midnight is 00:00; an hour in words may be one of either half of the day. */
function hoursOf({ from, to, spoken }: ReadTime): string[] {
  const either = (time: string) =>
    spoken ? `${time}|${String((Number(time.slice(0, 2)) + 12) % 24).padStart(2, '0')}${time.slice(2)}` : time;
  return [from, to].flatMap((time) => (time === undefined ? [] : [either(time.replace(/^24/, '00'))]));
}

/** Calendars of the Hijri year differ by a day from country to country. */
function around(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return [-1, 0, 1].map((days) => date.add({ days }).toString()).join('|');
}

function spelledOut({ from, to, alsoOn = [] }: { from: string; to?: string; alsoOn?: string[] }): string[] {
  const days = to ? daysBetween(from, to) : [from];
  return days.length > 31 || days.length === 0 ? [from, to ?? from, ...alsoOn] : [...days, ...alsoOn];
}

/** A zone by its offset on the day of the text, or by all that it may be; a zone nobody knows answers any and raises nothing. */
function zoneValue({ zone, offset, family }: ReadTime, day: string | undefined): Bare[] {
  if (!zone) return [];
  if (offset) return [{ group: 'time', value: `zone ${offset}`, weak: false }];
  if (!family) return [{ group: 'time', value: 'zone XXXXXX', weak: true }];
  return [{ group: 'time', value: `zone ${offsetsOf(family, day).join('|')}`, weak: false }];
}

/** An address without what only names the language of the page. */
function plainAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/^www\./i, '')
    .replace(/([/=.])(?:en|fr|es|ar|ru|zh)(?=[/?&#.]|$)/gi, '$1*')
    .replace(/\/+$/, '');
}

/** Whether two values agree; X stands for an unknown digit, and one of several that a bar parts is enough. */
export function agree(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.includes('|') || other.includes('|')) return alternatives(one).some((a) => alternatives(other).some((b) => agree(a, b)));
  if (one.length !== other.length || !(one.includes('X') || other.includes('X'))) return false;
  return [...one].every((character, index) => character === other[index] || character === 'X' || other[index] === 'X');
}

/** `zone +01:00|+02:00` is either of two. */
function alternatives(value: string): string[] {
  const lead = value.startsWith('zone ') ? 'zone ' : '';
  return value
    .slice(lead.length)
    .split('|')
    .map((one) => lead + one);
}
