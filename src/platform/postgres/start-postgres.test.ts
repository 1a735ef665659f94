import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accepted } from '../answer.ts';
import { layoutOf } from './folder-layout.ts';
import { stopPostmaster } from './run-postmaster.ts';
import { connectionStringOf, startPostgres } from './start-postgres.ts';

let folder: string;
const start = async (options: { shared?: boolean } = {}) => startPostgres({ folder, durable: false, ...options });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-supervisor-'));
});

afterEach(async () => {
  await stopPostmaster(layoutOf(folder));
  await rm(folder, { recursive: true, force: true });
});

async function ask(connectionString: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: 'array' });
  await client.end();
  return rows[0]?.[0];
}

/** Another process that starts the server and goes on until it is killed; answers when its server runs. */
async function startInAnotherProcess() {
  const source = `import('${join(import.meta.dirname, 'start-postgres.ts')}').then(async ({ startPostgres }) => {
    console.log(JSON.stringify(await startPostgres({ folder: ${JSON.stringify(folder)}, durable: false })));
    setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  expect(JSON.parse(String(line))).toMatchObject({ ok: true, adopted: false });
  return child;
}

/** Tries until it is accepted or three seconds are over: a dead process's session takes a moment to end. */
async function eventually<Result extends { ok: boolean }>(attempt: () => Promise<Result>): Promise<Result> {
  const until = Date.now() + 3000;
  for (;;) {
    const answer = await attempt();
    if (answer.ok || Date.now() > until) return answer;
    await wait(20);
  }
}

test('a first start makes a database in UTF-8 with checksums, on a socket only; a second start finds what was written', async () => {
  const first = accepted(await start());
  expect(first.adopted).toBe(false);
  expect(await ask(first.connectionString, `select current_setting('listen_addresses')`)).toBe('');
  expect(await ask(first.connectionString, 'show data_checksums')).toBe('on');
  expect(
    await ask(first.connectionString, `select lower('ÉÑΣ') || pg_encoding_to_char(encoding) from pg_database where datname = 'chancery'`),
  ).toBe('éñσUTF8');
  await ask(first.connectionString, 'create table kept as select 42 as n');
  await first.stop();
  expect(await connectionStringOf(folder)).toBeUndefined();
  const second = accepted(await start());
  expect(await ask(second.connectionString, 'select n from kept')).toBe(42);
  await second.stop();
  expect(await readdir(folder)).toEqual(['cluster', 'postgres.log', 'socket']);
});

test('a folder in use is refused with the process that uses it, and freed by its death; its server is adopted', async () => {
  const other = await startInAnotherProcess();
  expect(await start()).toEqual({ ok: false, refusal: { code: 'folder-in-use', folder, pid: other.pid } });
  const beside = await connectionStringOf(folder);
  expect(await ask(beside ?? '', 'select 1')).toBe(1);
  other.kill('SIGKILL');
  await once(other, 'exit');
  const adopted = accepted(await eventually(start));
  expect(adopted.adopted).toBe(true);
  expect(await ask(adopted.connectionString, 'select 1')).toBe(1);
  await adopted.stop();
});

test('a server that dies under us is started again', async () => {
  const running = accepted(await start());
  const pid = Number.parseInt(await readFile(join(folder, 'cluster/postmaster.pid'), 'utf8'), 10);
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => ask(running.connectionString, 'select 7').catch(() => 0), { timeout: 15_000 }).toBe(7);
  await running.stop();
  expect(await connectionStringOf(folder)).toBeUndefined();
});

test('a shared server is stopped by the last who uses it', async () => {
  const [one, two] = (await Promise.all([start({ shared: true }), start({ shared: true })])).map(accepted);
  await one?.stop();
  expect(await ask(two?.connectionString ?? '', 'select 1')).toBe(1);
  await two?.stop();
  expect(await connectionStringOf(folder)).toBeUndefined();
});

test('a process number left in postmaster.pid that is some other program’s does not block the start', async () => {
  await accepted(await start()).stop();
  await writeFile(join(folder, 'cluster/postmaster.pid'), `${process.pid}\n${join(folder, 'cluster')}\n0\n5432\n\n\n`);
  await accepted(await start()).stop();
});

test('data of another major version is refused, newer or older', async () => {
  await mkdir(join(folder, 'cluster'));
  for (const [written, code] of [
    ['99', 'data-of-a-newer-postgres'],
    ['9', 'data-of-an-older-postgres'],
  ] as const) {
    await writeFile(join(folder, 'cluster/PG_VERSION'), `${written}\n`);
    expect(await start()).toMatchObject({ ok: false, refusal: { code, written: Number(written) } });
  }
});

test('a folder that cannot be made, and programs that are not there, are refused', async () => {
  await writeFile(join(folder, 'a-file'), '');
  expect(await startPostgres({ folder: join(folder, 'a-file/below') })).toMatchObject({ refusal: { code: 'folder-not-writable' } });
  expect(await startPostgres({ folder, binaries: '/nowhere' })).toMatchObject({ refusal: { code: 'no-server-programs' } });
});

test('a damaged cluster is refused with the last lines of the server’s log', async () => {
  await accepted(await start()).stop();
  await rm(join(folder, 'cluster/global/pg_control'));
  expect(await start()).toMatchObject({ refusal: { code: 'server-does-not-start', lines: expect.stringContaining('pg_control') } });
});

test('a folder whose path is too long for a socket gets its socket elsewhere', async () => {
  const long = join(folder, 'x'.repeat(120));
  const running = accepted(await startPostgres({ folder: long, durable: false }));
  expect(running.socketFolder.startsWith(long)).toBe(false);
  expect(await ask(running.connectionString, 'select 1')).toBe(1);
  await running.stop();
  await rm(running.socketFolder, { recursive: true });
});
