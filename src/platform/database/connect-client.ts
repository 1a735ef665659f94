import pg from 'pg';
import { type Answer, refuse } from '../answer.ts';
import { columnParsers } from './column-parsers.ts';

/** Host, port and database of a connection string, without the password; undefined parts when it cannot be read. */
export function describeAddress(connectionString: string): { host: string; database: string } {
  try {
    const url = new URL(connectionString);
    const host = url.searchParams.get('host') ?? url.hostname + (url.port && `:${url.port}`);
    return { host, database: decodeURIComponent(url.pathname.slice(1)) };
  } catch {
    return { host: '?', database: '?' };
  }
}

/**
 * Connects one client, or says that the database cannot be reached: `database-unreachable` with host, database and the driver's code.
 * The driver's own message stays out of it, for it may hold what was in the address.
 */
export async function connectClient(connectionString: string): Promise<Answer<{ client: pg.Client }, 'database-unreachable'>> {
  const address = describeAddress(connectionString);
  if (address.host === '?') return refuse('database-unreachable', { ...address, reason: 'ERR_INVALID_URL' });
  const client = new pg.Client({ connectionString, types: columnParsers, application_name: 'chancery', connectionTimeoutMillis: 15_000 });
  client.on('error', () => {}); // the query under way fails with it
  try {
    await client.connect();
    return { ok: true, client };
  } catch (error) {
    const { code, name } = error as { code?: string; name?: string };
    await client.end().catch(() => {});
    return refuse('database-unreachable', { ...address, reason: code ?? name ?? 'Error' });
  }
}
