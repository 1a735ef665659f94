import { resolve } from 'node:path';
import { useCertificate } from '../offices/documents/public.ts';
import { type Database, databaseRefusals, migrate, openDatabase } from '../platform/database/public.ts';
import { log } from '../platform/log.ts';
import { connectionStringOf, postgresRefusals, startPostgres } from '../platform/postgres/public.ts';
import { readSettings, type Settings } from '../platform/settings.ts';
import { CommandRefused, wordRefusal } from './terminal.ts';
import { settingsRefusals } from './words.ts';

/** The record open for a command: DATABASE_URL, else the server already running on the data folder, else one of our own. */
export type OpenRecord = {
  db: Database;
  connectionString: string;
  settings: Settings;
  ownServer: boolean;
  adopted: boolean;
  close: () => Promise<void>;
};

/** Opens and migrates the record. Throws `CommandRefused` with a worded sentence when that cannot be. `alone`: refuse a folder in use. */
export async function openRecord(options: { alone: boolean }): Promise<OpenRecord> {
  const { settings, problems } = readSettings(process.env);
  const problem = problems[0];
  if (problem) throw new CommandRefused(problem, wordRefusal(problem, settingsRefusals));
  useCertificate(settings.signing);
  const server = await reachServer(settings, options.alone);
  const migrated = await migrate(server.connectionString);
  if (!migrated.ok) {
    await server.stop();
    throw new CommandRefused(migrated.refusal, wordRefusal(migrated.refusal, databaseRefusals));
  }
  const db = openDatabase(server.connectionString, {
    connections: 12,
    onLost: (error) => log.warn({ err: error }, 'a database connection was lost'),
  });
  const close = async () => {
    await db.destroy();
    await server.stop();
  };
  return { db, connectionString: server.connectionString, settings, ownServer: server.own, adopted: server.adopted, close };
}

type Server = { connectionString: string; own: boolean; adopted: boolean; stop: () => Promise<void> };

async function reachServer(settings: Settings, alone: boolean): Promise<Server> {
  const nothing = async () => {};
  if (settings.databaseUrl) return { connectionString: settings.databaseUrl, own: false, adopted: false, stop: nothing };
  const folder = resolve(settings.dataFolder, 'postgres');
  const running = alone ? undefined : await connectionStringOf(folder);
  if (running) return { connectionString: running, own: false, adopted: false, stop: nothing };
  const started = await startPostgres({ folder, log: (line) => log.info({ line }, 'database server') });
  if (!started.ok) throw new CommandRefused(started.refusal, wordRefusal(started.refusal, postgresRefusals));
  return { connectionString: started.connectionString, own: true, adopted: started.adopted, stop: started.stop };
}
