import pg from 'pg';
import { letterChannel } from './queue-letters.ts';

export type Bell = { rung(): Promise<void>; ring(): void; close(): Promise<void> };

/** Rings when a transaction that queued letters was committed. Only a hint: a lost connection is not missed by a postman that polls. */
export function listenForLetters(connectionString: string | undefined): Bell {
  let bell = Promise.withResolvers<void>();
  const ring = () => {
    bell.resolve();
    bell = Promise.withResolvers<void>();
  };
  const listening = connectionString ? listen(connectionString, ring) : undefined;
  return {
    rung: () => bell.promise,
    ring,
    close: async () => {
      const client = await listening;
      await client?.end().catch(() => {});
    },
  };
}

async function listen(connectionString: string, ring: () => void): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString, application_name: 'chancery postman' });
  client.on('error', () => {}); // polling goes on
  client.on('notification', ring);
  try {
    await client.connect();
    await client.query(`listen ${letterChannel}`);
    return client;
  } catch {
    await client.end().catch(() => {});
    return undefined;
  }
}
