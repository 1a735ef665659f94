import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnServer, startOwnServer } from './restart-server.ts';
import { runChaos } from './run-chaos.ts';

let folder = '';
let server: OwnServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-chaos-'));
  server = await startOwnServer(folder);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const trouble = { letters: 40, kills: 4, restarts: 2 };

test('where the mail server can be asked, every letter arrives exactly once, whatever is killed, restarted or broken off', {
  timeout: 200_000,
}, async () => {
  const { connectionString, restart } = server;
  const figures = await runChaos({ connectionString, restartDatabase: restart, seed: 11, askable: true, ...trouble });
  console.log(JSON.stringify(figures));
  expect(figures).toMatchObject({ letters: 40, once: 38, twice: 0, missing: 0, unknownMailbox: 2, inDoubt: 0 });
  expect(figures.restarts, 'the database must have been restarted under the postmen').toBeGreaterThan(0);
  expect(figures.attempts).toBeGreaterThan(40);
});

test('where it cannot be asked no letter arrives twice, and every one that may be lost waits for a person', {
  timeout: 200_000,
}, async () => {
  const { connectionString, restart } = server;
  const figures = await runChaos({ connectionString, restartDatabase: restart, seed: 12, askable: false, ...trouble });
  console.log(JSON.stringify(figures));
  expect(figures).toMatchObject({ twice: 0, missing: 0 });
  expect(figures.once + figures.inDoubt - figures.doubtsArrived + figures.unknownMailbox).toBe(40);
  expect(figures.inDoubt, 'the server must have broken off after messages').toBeGreaterThan(0);
});
