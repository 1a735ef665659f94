import {
  DefaultConnectionProvider,
  type Dialect,
  Kysely,
  type Transaction as KyselyTransaction,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import pg from 'pg';
import type { DB } from '../database-types.ts';
import { log } from '../log.ts';
import { columnParsers } from './column-parsers.ts';
import { PipelinedDriver, PipelinedExecutor } from './pipelined-driver.ts';

export type Database = Kysely<DB>;
export type Transaction = KyselyTransaction<DB>;
/** What an act takes: the open database, or the transaction its caller is in. */
export type Handle = Database | Transaction;

export type OpenOptions = { connections?: number; onLost?: (error: Error) => void };

/**
 * A pool of connections behind Kysely; nothing is connected before the first query. Close it with `db.destroy()`. Queries started together
 * on one transaction (`Promise.all`) go to the server in one packet, in their order.
 */
export function openDatabase(connectionString: string, { connections = 10, onLost = logLost }: OpenOptions = {}): Database {
  const pool = new pg.Pool({ connectionString, max: connections, types: columnParsers, application_name: 'chancery', pipeline: true });
  pool.on('error', onLost); // an idle connection broke: the pool drops it and opens another when one is needed
  // One in use may break between two queries of a transaction: its next query fails, the process lives.
  pool.on('connect', (client) => client.on('error', () => {}));
  return overPool(pool);
}

function overPool(pool: pg.Pool): Database {
  const driver = new PipelinedDriver(pool);
  const dialect: Dialect = {
    createDriver: () => driver,
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
  const connections = new DefaultConnectionProvider(driver);
  const executor = new PipelinedExecutor(dialect.createQueryCompiler(), dialect.createAdapter(), connections);
  return new Kysely<DB>({ config: { dialect }, dialect, driver, executor });
}

function logLost(error: Error): void {
  log.warn({ err: error }, 'an idle database connection was lost');
}
