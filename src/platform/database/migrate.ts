import type pg from 'pg';
import { type Answer, refuse } from '../answer.ts';
import { connectClient } from './connect-client.ts';
import { listMigrations, type Migration } from './list-migrations.ts';
import type { DatabaseRefusalCode } from './refusals.ts';

type Applied = { name: string; checksum: string };
export type Migrated = Answer<{ applied: string[] }, DatabaseRefusalCode>;

/** Any number that nobody else uses; whoever holds it is changing the schema. */
const lockKey = 7_242_002;
const oldestServer = 150_000;

/**
 * Brings a database to the schema of this program: pending migrations in the order of their numbers, each in its transaction, under a
 * lock, so that many processes may start at once. Answers the names applied. Refusals: every code of `databaseRefusals`.
 */
export async function migrate(connectionString: string, root?: string): Promise<Migrated> {
  const listed = await listMigrations(root);
  if (!listed.ok) return listed;
  const connected = await connectClient(connectionString);
  if (!connected.ok) return connected;
  const { client } = connected;
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    return await migrateLocked(client, listed.migrations);
  } finally {
    await client.end(); // and with the session the lock
  }
}

async function migrateLocked(client: pg.Client, migrations: Migration[]): Promise<Migrated> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  if (rows[0].number < oldestServer) return refuse('postgres-too-old', { version: rows[0].name });
  const done = await readApplied(client);
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of done) {
    const migration = known.get(name);
    if (!migration) return refuse('newer-schema', { name });
    if (migration.checksum !== checksum) return refuse('migration-changed', { name });
  }
  const doneNames = new Set(done.map(({ name }) => name));
  const pending = migrations.filter(({ name }) => !doneNames.has(name));
  for (const migration of pending) await apply(client, migration);
  return { ok: true, applied: pending.map(({ name }) => name) };
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
  await client.query(
    `create table if not exists schema_migration (
       name text primary key, checksum text not null, applied_at timestamptz not null default clock_timestamp())`,
  );
  return (await client.query<Applied>('select name, checksum from schema_migration order by name')).rows;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed: ${(cause as Error).message}`, { cause });
  }
}
