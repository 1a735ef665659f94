import { setTimeout as wait } from 'node:timers/promises';
import { isOutdatedStatement } from './name-statement.ts';
import type { Database, Handle, Transaction } from './open-database.ts';

/** The database asks to try again: could not serialize (40001), deadlock (40P01). */
const againCodes = new Set(['40001', '40P01']);
const attempts = 5;

export type TransactionOptions = {
  /** Commit what was written although the work refused, for example the count of wrong codes. */
  keepOnRefusal?: boolean;
};

/**
 * Runs the work in a transaction, or inside the one `db` already is. The whole work runs again, up to five times, when the database asks
 * for it. A refusal (`ok: false`) rolls everything back and is returned; inside a caller's transaction the outermost answer decides.
 */
export async function inTransaction<Result>(
  db: Handle,
  work: (transaction: Transaction) => Promise<Result>,
  { keepOnRefusal = false }: TransactionOptions = {},
): Promise<Result> {
  if (db.isTransaction) return work(db as Transaction);
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(db, work, keepOnRefusal);
    } catch (error) {
      if (attempt >= attempts || !asksAgain(error)) throw error;
      await wait(Math.random() * 20 * 2 ** attempt);
    }
  }
}

function asksAgain(error: unknown): boolean {
  return againCodes.has((error as { code?: string }).code ?? '') || isOutdatedStatement(error);
}

async function runOnce<Result>(db: Database, work: (transaction: Transaction) => Promise<Result>, keep: boolean): Promise<Result> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const result = await work(transaction);
      if (keep || !isRefusal(result)) return result;
      throw new RefusedWork(result);
    });
  } catch (error) {
    if (error instanceof RefusedWork) return error.result as Result;
    throw error;
  }
}

/** Thrown only to make Kysely roll back; never leaves this file. */
class RefusedWork extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super('the work refused');
    this.result = result;
  }
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
}
