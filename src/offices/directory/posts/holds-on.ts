import { type RawBuilder, sql } from 'kysely';

/** The condition that a dated row (`valid_from`, `valid_to`) of a table alias holds on a day; the day it ends is the first it does not hold. */
export function holdsOn(alias: string, on: string): RawBuilder<boolean> {
  const from = sql.ref(`${alias}.valid_from`);
  const to = sql.ref(`${alias}.valid_to`);
  return sql<boolean>`((${from} is null or ${from} <= ${on}::date) and (${to} is null or ${to} > ${on}::date))`;
}

/** The same for a row at hand. */
export function isValidOn(row: { valid_from: string | null; valid_to: string | null }, on: string): boolean {
  return (row.valid_from === null || row.valid_from <= on) && (row.valid_to === null || row.valid_to > on);
}
