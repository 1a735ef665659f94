import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';
import type { Pattern } from '../reading/reading.ts';
import { placesOf } from './places-of.ts';
import type { StatementReader } from './recognise-statements.ts';

/** Parts of a day that may stand without an hour, by the pattern that says them; `AM|12:00` where the words may mean noon as well. */
const dayparts: Record<Language, Record<string, Pattern>> = byLanguage((pack) => pack.statements.dayparts);

/** Where a text names a part of the day, as the values that times are compared by: `day AM`. */
export function daypartsIn(reader: StatementReader): { start: number; end: number; value: string }[] {
  const found = Object.entries(dayparts[reader.language]).flatMap(([part, source]) =>
    placesOf(reader, source).map((span) => ({ ...span, value: partValue(part) })),
  );
  return found.filter(
    (one) => !found.some((other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start),
  );
}

const partValue = (part: string) =>
  part
    .split('|')
    .map((one) => (one.includes(':') ? one : `day ${one}`))
    .join('|');
