import { sql } from 'kysely';
import type { Handle } from '../../platform/database/public.ts';

/** Takes the next number of a series in a year, without gaps: the row stays locked until the caller's transaction ends. */
export async function takeNumber(db: Handle, series: string, year: number): Promise<number> {
  const row = await db
    .insertInto('number_series')
    .values({ series, year, last_number: 1 })
    .onConflict((conflict) => conflict.columns(['series', 'year']).doUpdateSet({ last_number: sql`number_series.last_number + 1` }))
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return row.last_number;
}

/** The number that `takeNumber` would give now, without taking it: somebody else may take it first. */
export async function nextNumber(db: Handle, series: string, year: number): Promise<number> {
  const row = await db
    .selectFrom('number_series')
    .select('last_number')
    .where('series', '=', series)
    .where('year', '=', year)
    .executeTakeFirst();
  return (row?.last_number ?? 0) + 1;
}
