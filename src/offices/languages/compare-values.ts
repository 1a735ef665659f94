import { daysBetween } from './read-calendar.ts';
import type { Recognised } from './recognise-facts.ts';

export const valueGroups = ['date', 'time', 'number', 'percent', 'link', 'email', 'symbol', 'languages', 'mode'] as const;
/** Groups of values that are compared with one another: numbers and ordinals are one group, days and months another. */
export type ValueGroup = (typeof valueGroups)[number];

/** A value in the form in which versions are compared; a weak one may answer another version but raises no alarm by itself. */
export type ComparedValue = { group: ValueGroup; value: string; weak: boolean; fact: Recognised };

/** The comparable values of recognised facts; acronyms and empty links have none, they are language's own. */
export function comparedValues(facts: Recognised[]): ComparedValue[] {
  return facts.flatMap((fact) => valuesOf(fact).map((value) => ({ ...value, fact })));
}

type Bare = Omit<ComparedValue, 'fact'>;

function strong(group: ValueGroup, ...values: string[]): Bare[] {
  return values.map((value) => ({ group, value, weak: false }));
}

function valuesOf(fact: Recognised): Bare[] {
  switch (fact.kind) {
    case 'days':
      return strong('date', ...spelledOut(fact.value));
    case 'vague':
      return strong('date', fact.value.edtf + (fact.value.as && fact.value.as !== 'expected' ? ` ${fact.value.as}` : ''));
    case 'time':
      return [...strong('time', ...[fact.value.from, fact.value.to].filter((time) => time !== undefined)), ...zoneValue(fact.value)];
    case 'number':
      return [{ group: 'number', value: String(fact.value.value), weak: fact.value.words === true && fact.value.value <= 12 }];
    case 'ordinal':
      return [{ group: 'number', value: String(fact.value.value), weak: fact.value.words === true && fact.value.value <= 3 }];
    case 'percent':
      return strong('percent', String(fact.value));
    case 'url':
      return strong('link', plainAddress(fact.value));
    case 'email':
    case 'symbol':
      return strong(fact.kind, fact.value);
    case 'languages':
      return strong('languages', fact.value.join('+'));
    case 'mode':
      return strong('mode', fact.value);
    default:
      return [];
  }
}

function spelledOut({ from, to, alsoOn = [] }: { from: string; to?: string; alsoOn?: string[] }): string[] {
  const days = to ? daysBetween(from, to) : [from];
  return days.length > 31 ? [from, to ?? from, ...alsoOn] : [...days, ...alsoOn];
}

/** A named zone ("Geneva time") answers any offset, so it raises nothing. */
function zoneValue({ zone, offset }: { zone?: string; offset?: string }): Bare[] {
  if (!zone) return [];
  return [{ group: 'time', value: offset ? `zone ${offset}` : 'zone XXXXXX', weak: offset === undefined }];
}

/** An address without what only names the language of the page. */
function plainAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/^www\./i, '')
    .replace(/([/=.])(?:en|fr|es|ar|ru|zh)(?=[/?&#.]|$)/gi, '$1*')
    .replace(/\/+$/, '');
}

/** Whether two values agree; X stands for an unknown digit. */
export function agree(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length !== other.length || !(one.includes('X') || other.includes('X'))) return false;
  return [...one].every((character, index) => character === other[index] || character === 'X' || other[index] === 'X');
}
