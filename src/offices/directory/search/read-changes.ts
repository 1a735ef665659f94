import { sql } from 'kysely';
import type { Database, Handle } from '../../../platform/database/public.ts';
import { log } from '../../../platform/log.ts';
import { indexChanges } from './index-subjects.ts';

/** As many changes as a search reads itself before it looks, in a few milliseconds; more than that are read beside it. */
const readAtOnce = 300;

/** About how many changes the search has still to read, by their numbers alone; 0 when it knows all. */
export async function countUnread(db: Handle): Promise<number> {
  const { rows } = await sql<{ n: number }>`select coalesce(max(id) - min(id) + 1, 0)::int as n from directory_search_stale`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Before a search: a few changes are read at once, so that what was just entered is found; answers whether more are waiting. */
export async function readFewChanges(db: Handle): Promise<'all-read' | 'many-left'> {
  const { rows } = await sql`select 1 from directory_search_stale limit ${readAtOnce + 1}`.execute(db);
  if (rows.length > readAtOnce) return 'many-left';
  if (rows.length > 0) await indexChanges(db);
  return 'all-read';
}

const underWay = new WeakMap<Handle, Promise<void>>();

/** Reads all changes beside what else goes on, once at a time in this process; the lock in the database keeps two processes apart. */
export function readChangesBeside(db: Database): Promise<void> {
  const running = underWay.get(db);
  if (running) return running;
  const reading = indexChanges(db)
    .then(() => undefined)
    .catch((error: unknown) => log.error({ err: error }, 'the search could not read what has changed'))
    .finally(() => underWay.delete(db));
  underWay.set(db, reading);
  return reading;
}
