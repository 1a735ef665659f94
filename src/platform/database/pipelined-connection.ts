import type { Duplex } from 'node:stream';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type pg from 'pg';
import { isOutdatedStatement, nameStatement, renameStatements } from './name-statement.ts';

const writes = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/**
 * One connection on which several queries may be under way. The server takes them in the order of asking; those asked in one turn of the
 * event loop leave in one packet, for on a local socket the sending costs more than anything else.
 */
export class PipelinedConnection implements DatabaseConnection {
  readonly client: pg.PoolClient;
  #gathering = false;
  /** Why this connection must not be used again; set when a transaction could not be begun or rolled back. */
  broken: Error | undefined;
  #inTransaction = false;

  constructor(client: pg.PoolClient) {
    this.client = client;
  }

  /** Runs a query; one that was prepared before the schema changed is prepared anew, in a transaction by running the whole work again. */
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      return await this.#send<Row>(query);
    } catch (error) {
      if (!isOutdatedStatement(error)) throw withOwnStack(error);
      renameStatements();
      if (this.#inTransaction) throw error;
      return this.#send<Row>(query);
    }
  }

  async #send<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.broken) throw new Error('this database connection was given up', { cause: this.broken });
    this.#gather();
    const name = parameters.length > 0 ? nameStatement(sql) : undefined; // without parameters it may be several statements in one
    const { command, rowCount, rows } = await this.client.query({ name, text: sql, values: [...parameters] });
    return { numAffectedRows: writes.has(command) ? BigInt(rowCount ?? 0) : undefined, rows: rows ?? [] };
  }

  /** A statement of the transaction itself; answers the command that the server says it ran. */
  async control(command: 'begin' | 'commit' | 'rollback'): Promise<string> {
    this.#inTransaction = command === 'begin';
    this.#gather();
    return (await this.client.query(command)).command;
  }

  // biome-ignore lint/correctness/useYield: a cursor would keep the connection's pipeline waiting, so there is none
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('queries are not streamed: read in portions by key');
  }

  /** Holds back what is written to the socket until this turn of the event loop is over. */
  #gather(): void {
    if (this.#gathering) return;
    // The driver's types hide its connection; the version is pinned and a test counts the packets.
    const { stream } = (this.client as unknown as { connection: { stream: Duplex } }).connection;
    this.#gathering = true;
    stream.cork();
    process.nextTick(() => {
      this.#gathering = false;
      stream.uncork();
    });
  }
}

/** The driver's error begins in the socket; the caller's stack says which act asked. */
function withOwnStack(error: unknown): unknown {
  if (error instanceof Error) error.stack = `${error.stack}\n${new Error().stack?.split('\n').slice(2).join('\n')}`;
  return error;
}
