import { Kysely, type Transaction as KyselyTransaction, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from '../database-types.ts';
import { log } from '../log.ts';
import { columnParsers } from './column-parsers.ts';

export type Database = Kysely<DB>;
export type Transaction = KyselyTransaction<DB>;
/** What an act takes: the open database, or the transaction its caller is in. */
export type Handle = Database | Transaction;

export type OpenOptions = { connections?: number; onLost?: (error: Error) => void };

/** A pool of connections behind Kysely; nothing is connected before the first query. Close it with `db.destroy()`. */
export function openDatabase(connectionString: string, { connections = 10, onLost = logLost }: OpenOptions = {}): Database {
  const pool = new pg.Pool({ connectionString, max: connections, types: columnParsers, application_name: 'chancery' });
  pool.on('error', onLost); // an idle connection broke: the pool drops it and opens another when one is needed
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

function logLost(error: Error): void {
  log.warn({ err: error }, 'an idle database connection was lost');
}
