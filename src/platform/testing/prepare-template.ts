import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { accepted } from '../answer.ts';
import { checksumOf, listMigrations } from '../database/list-migrations.ts';
import { migrate } from '../database/migrate.ts';

/** Any number that nobody else uses; shared by every test run on the server. */
const lockKey = 7_242_003;

export type Template = { name: string; leave(): Promise<void> };

/** The same server, another database. */
export function withDatabase(connectionString: string, database: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  return url.href;
}

/**
 * Makes, once per set of migrations, the database that every test database is copied from; sweeps what dead runs left when nobody else
 * tests on this server. `leave` ends the session that says we are testing.
 */
export async function prepareTemplate(maintenanceUrl: string): Promise<Template> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  client.on('error', () => {});
  await client.connect();
  const { migrations } = accepted(await listMigrations());
  const name = `chancery_template_${checksumOf(migrations)}`;
  await sweepWhenAlone(client, name);
  if (!(await exists(client, name))) await build(client, maintenanceUrl, name);
  return { name, leave: () => client.end() };
}

async function sweepWhenAlone(client: pg.Client, keep: string): Promise<void> {
  const alone = (await client.query('select pg_try_advisory_lock($1) as yes', [lockKey])).rows[0].yes;
  if (!alone) {
    await client.query('select pg_advisory_lock_shared($1)', [lockKey]);
    return;
  }
  const { rows } = await client.query(
    `select datname from pg_database where datname ~ '^chancery_(test|template|building)_' and datname <> $1`,
    [keep],
  );
  for (const { datname } of rows) await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`);
  await client.query('select pg_advisory_lock_shared($1), pg_advisory_unlock($1)', [lockKey]);
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  return (await client.query('select 1 from pg_database where datname = $1', [name])).rows.length > 0;
}

/** Built under another name and renamed, so that a template is complete or absent; of two runs at once the first wins. */
async function build(client: pg.Client, maintenanceUrl: string, name: string): Promise<void> {
  const draft = `chancery_building_${randomBytes(6).toString('hex')}`;
  await createUtf8Database(client, draft);
  const migrated = await migrate(withDatabase(maintenanceUrl, draft)).catch((error: Error) => error);
  const won = !(migrated instanceof Error) && migrated.ok && (await rename(client, draft, name));
  if (!won) await client.query(`drop database ${draft} with (force)`);
  if (migrated instanceof Error) throw migrated;
  accepted(migrated);
}

/** An empty database in UTF-8 whatever the server's own encoding is. */
export async function createUtf8Database(client: pg.Client, name: string): Promise<void> {
  await client.query(`create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
}

async function rename(client: pg.Client, draft: string, name: string): Promise<boolean> {
  try {
    await client.query(`alter database ${draft} rename to ${name}`);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '42P04' || (await exists(client, name))) return false;
    throw error;
  }
}
