import { type ConnectionProvider, type DatabaseConnection, DefaultQueryExecutor, type Driver, type TransactionSettings } from 'kysely';
import type pg from 'pg';
import { PipelinedConnection } from './pipelined-connection.ts';

/** Kysely's driver over a pool whose connections are pipelined. */
export class PipelinedDriver implements Driver {
  readonly #pool: pg.Pool;
  #ended: Promise<void> | undefined;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PipelinedConnection> {
    return new PipelinedConnection(await this.#pool.connect());
  }

  /** Sends BEGIN without waiting for its answer: it reaches the server before whatever comes next. */
  async beginTransaction(connection: DatabaseConnection, { isolationLevel, accessMode }: TransactionSettings): Promise<void> {
    if (isolationLevel || accessMode) throw new Error('a transaction is always READ COMMITTED and may write');
    const own = asPipelined(connection);
    own.control('begin').catch((error: Error) => {
      own.broken = error;
    });
  }

  /** The server answers COMMIT with ROLLBACK when a statement failed and nobody looked. */
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const own = asPipelined(connection);
    if (own.broken) throw own.broken;
    const command = await own.control('commit');
    if (command !== 'COMMIT') throw new Error('nothing was committed: a statement of the transaction had failed');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const own = asPipelined(connection);
    await own.control('rollback').catch((error: Error) => {
      own.broken = error;
      throw error;
    });
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const { client, broken } = asPipelined(connection);
    client.release(broken);
  }

  destroy(): Promise<void> {
    this.#ended ??= this.#pool.end();
    return this.#ended;
  }
}

function asPipelined(connection: DatabaseConnection): PipelinedConnection {
  if (connection instanceof PipelinedConnection) return connection;
  throw new Error('a connection of another driver');
}

/** Kysely lets the queries of a transaction wait for one another; here each goes its way as soon as the connection is there. */
export class PipelinedExecutor extends DefaultQueryExecutor {
  override withConnectionProvider(provider: ConnectionProvider): DefaultQueryExecutor {
    let only: Promise<DatabaseConnection> | undefined;
    const fetchOnly = () => {
      only ??= provider.provideConnection(async (connection) => connection);
      return only;
    };
    return super.withConnectionProvider({ provideConnection: async (use) => use(await fetchOnly()) });
  }
}
