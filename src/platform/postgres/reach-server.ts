import pg from 'pg';
import { ownName, port } from './folder-layout.ts';

/** The driver's client; its types leave out that it may let the process end. */
export type Session = pg.Client & { ref(): void; unref(): void };
export type Reached = { state: 'answers'; client: Session } | { state: 'starting' } | { state: 'silent' };

/** The server says it is starting, stopping or recovering (57P03), or has every place taken (53300). */
const notYet = new Set(['57P03', '53300']);
const nobodyThere = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/** Tries one connection to a server behind a socket folder; whether it answers is the only sign of readiness that counts. */
export async function reachServer(socketFolder: string, database = 'postgres'): Promise<Reached> {
  const client = new pg.Client({
    host: socketFolder,
    port,
    user: ownName,
    database,
    application_name: `chancery supervisor ${process.pid}`,
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => {}); // a lost session is told by its 'end'
  try {
    await client.connect();
    return { state: 'answers', client: client as Session };
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    client.end().catch(() => {}); // not waited for: a session broken off while it began may never tell its end
    if (notYet.has(code)) return { state: 'starting' };
    if (nobodyThere.has(code) || /terminated unexpectedly|timeout/.test(String(error))) return { state: 'silent' };
    throw error;
  }
}
