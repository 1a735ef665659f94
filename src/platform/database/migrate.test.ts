import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { createUtf8Database, withDatabase } from '../testing/prepare-template.ts';
import '../testing/test-database.ts';
import { migrate } from './migrate.ts';

let maintenance: pg.Client;
let name: string;
let url: string;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'chancery-migrations-'));
  name = `chancery_test_${randomBytes(8).toString('hex')}`;
  maintenance = new pg.Client({ connectionString: inject('testServer').url });
  await maintenance.connect();
  await createUtf8Database(maintenance, name);
  url = withDatabase(inject('testServer').url, name);
  await write('calls', '0020_call', 'create table call (id int primary key);');
  await write('archive', '0010_document', 'create table document (id int primary key); insert into document values (1);');
});

afterEach(async () => {
  await maintenance.query(`drop database ${name} with (force)`);
  await maintenance.end();
  await rm(root, { recursive: true });
});

async function write(office: string, migration: string, sql: string): Promise<void> {
  const folder = join(root, 'src/offices', office, 'migrations');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${migration}.sql`), sql);
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query({ text: sql, rowMode: 'array' }).then(({ rows }) => client.end().then(() => rows.flat()));
}

test('pending migrations of all offices run once, in the order of their numbers', async () => {
  expect(await migrate(url, root)).toEqual({ ok: true, applied: ['0010_document', '0020_call'] });
  expect(await migrate(url, root)).toEqual({ ok: true, applied: [] });
  await write('archive', '0015_late', 'alter table document add column late text;');
  expect(await migrate(url, root)).toEqual({ ok: true, applied: ['0015_late'] });
});

test('a migration altered after it was applied is refused', async () => {
  await migrate(url, root);
  await write('calls', '0020_call', 'create table call (id bigint primary key);');
  expect(await migrate(url, root)).toEqual({ ok: false, refusal: { code: 'migration-changed', name: '0020_call' } });
});

test('a database of a newer Chancery is refused and left as it was', async () => {
  await write('reports', '0030_report', 'create table report (id int);');
  await migrate(url, root);
  await rm(join(root, 'src/offices/reports'), { recursive: true });
  await write('calls', '0021_answer', 'create table answer (id int);');
  expect(await migrate(url, root)).toEqual({ ok: false, refusal: { code: 'newer-schema', name: '0030_report' } });
  expect(await query(`select to_regclass('answer')`)).toEqual([null]);
});

test('a number given twice and a file badly named are refused', async () => {
  await write('reports', '0020_report', 'select 1;');
  expect(await migrate(url, root)).toMatchObject({ refusal: { code: 'migration-number-twice', number: '0020' } });
  const folder = join(root, 'src/offices/reports/migrations');
  await rename(join(folder, '0020_report.sql'), join(folder, '20-report.sql'));
  expect(await migrate(url, root)).toMatchObject({ refusal: { code: 'migration-badly-named' } });
});

test('a migration that fails leaves nothing of itself, and those before it stay', async () => {
  await write('calls', '0021_answer', 'create table answer (id int); select 1 / 0;');
  await expect(migrate(url, root)).rejects.toThrow('0021_answer');
  expect(await query(`select to_regclass('answer'), to_regclass('call')`)).toEqual([null, 'call']);
});

test('eight processes migrate at once and each migration is applied by one of them', async () => {
  await write('calls', '0021_slow', 'create table slow (id int primary key); select pg_sleep(0.2);');
  const source = `import('${join(import.meta.dirname, 'migrate.ts')}').then(async ({ migrate }) =>
    console.log(JSON.stringify(await migrate(${JSON.stringify(url)}, ${JSON.stringify(root)}))))`;
  const runs = await Promise.all(Array.from({ length: 8 }, () => promisify(execFile)(process.execPath, ['-e', source])));
  const answers = runs.map(({ stdout }) => JSON.parse(stdout));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(answers.flatMap(({ applied }) => applied).sort()).toEqual(['0010_document', '0020_call', '0021_slow']);
});

test('an unreachable database is a refusal that names the host and never the password', async () => {
  const answer = await migrate('postgresql://clerk:top-secret@127.0.0.1:9/nothing', root);
  expect(answer).toEqual({
    ok: false,
    refusal: { code: 'database-unreachable', host: '127.0.0.1:9', database: 'nothing', reason: 'ECONNREFUSED' },
  });
  expect(JSON.stringify(await migrate('postgresql://clerk:top-secret@:99999/x', root))).not.toContain('top-secret');
});
