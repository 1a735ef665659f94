import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accepted } from '../answer.ts';
import { asUser, chooseIdentity } from './choose-identity.ts';
import { findBinaries } from './find-binaries.ts';
import { layoutOf, makePrivateFolder } from './folder-layout.ts';
import { initializeCluster } from './initialize-cluster.ts';
import { runPostmaster, stopPostmaster } from './run-postmaster.ts';

const isRoot = process.getuid?.() === 0;

test('whoever we are, there is a way to run the server programs', async () => {
  const [binaries] = await findBinaries();
  const identity = await chooseIdentity(join(binaries?.folder ?? '', 'postgres'));
  expect(identity?.prefix[0]).toEqual(isRoot ? expect.stringMatching(/unshare|setpriv/) : undefined);
});

test.runIf(isRoot)('where root may not make a user namespace, the server runs as nobody and owns its data', async () => {
  const layout = layoutOf(await mkdtemp(join(tmpdir(), 'chancery-nobody-')));
  const [binaries] = await findBinaries();
  if (!binaries) throw new Error('no server programs');
  const identity = await asUser('nobody', join(binaries.folder, 'postgres'));
  if (!identity) throw new Error('setpriv cannot become nobody here');
  await makePrivateFolder(layout.socketFolder);
  await identity.own(layout.folder);
  const options = { layout, binaries, identity, durable: false };
  accepted(await initializeCluster(options));
  const { client } = accepted(await runPostmaster(options));
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
  expect((await stat(layout.cluster)).uid).not.toBe(0);
  await stopPostmaster(layout);
  await rm(layout.folder, { recursive: true });
});

test.runIf(isRoot)('a program that another user may not reach gives no identity', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-closed-'));
  await chmod(folder, 0o700);
  expect(await asUser('nobody', join(folder, 'postgres'))).toBeUndefined();
  expect(await asUser('no-such-user', '/bin/true')).toBeUndefined();
  await rm(folder, { recursive: true });
});
