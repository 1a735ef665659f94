import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRecord } from './read-record.ts';
import { newDataFolder, removeDataFolder, startServer } from './start-server.ts';

const root = join(import.meta.dirname, '..');
let folder = '';
beforeEach(async () => {
  folder = await newDataFolder();
});
afterEach(async () => {
  await removeDataFolder(folder);
});

/** Starts the server where it must refuse; answers its exit code and what it said. */
async function refusedStart(env: Record<string, string>): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [join(root, 'bin', 'chancery.js'), 'serve'], {
    cwd: root,
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', LANG: 'C', LC_ALL: 'C', CHANCERY_DATA: folder, VITEST: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const [code] = await once(child, 'exit');
  return { code: Number(code), said };
}

test('a second start on a folder in use is refused with the process that uses it, and harms nothing', async () => {
  const server = await startServer(folder);
  const { code, said } = await refusedStart({});
  expect(code).toBe(1);
  expect(said).toContain(`process ${server.process.pid}`);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(await server.stop()).toBe(0);
});

test('a port in use, an unreachable database and a bad setting are each one clear sentence', async () => {
  const busy = createServer().listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const address = busy.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const taken = await refusedStart({ PORT: port });
  expect(taken.code).toBe(1);
  expect(taken.said).toContain(`port ${port}`);
  busy.close();
  const away = await refusedStart({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' });
  expect(away.code).toBe(1);
  expect(away.said).toMatch(/127\.0\.0\.1/);
  expect(away.said).not.toContain('secret');
  const bad = await refusedStart({ PORT: 'eighty' });
  expect([bad.code, bad.said.trim().split('\n')]).toEqual([1, [expect.stringContaining('eighty')]]);
  const french = await refusedStart({ PORT: 'eighty', LC_ALL: 'fr_FR.UTF-8' });
  expect(french.said).toContain('nombre entier');
});

test('a server left by a killed process is taken over, and a second start keeps everything', async () => {
  const first = await startServer(folder);
  await first.command('account', 'kept@worldparliaments.example', '--name', 'Kept', '--json');
  await first.kill();
  const second = await startServer(folder);
  const { output } = await second.command('accounts', '--json');
  expect(JSON.stringify(output)).toContain('kept@worldparliaments.example');
  expect(await second.stop()).toBe(0);
  const third = await startServer(folder);
  expect((await fetch(`${third.url}/ar`)).status).toBe(200);
  await third.stop();
});

test('a record written by a newer Chancery is refused and left as it is', async () => {
  const server = await startServer(folder);
  await readRecord(folder, `insert into schema_migration (name, checksum, applied_at) values ('9999_from_the_future.sql', 'x', now())`);
  await server.stop();
  const { code, said } = await refusedStart({});
  expect(code).toBe(1);
  expect(said).toMatch(/newer/i);
});
