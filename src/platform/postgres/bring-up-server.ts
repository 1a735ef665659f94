import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, refuse } from '../answer.ts';
import { chooseIdentity, type Identity } from './choose-identity.ts';
import { type Binaries, findBinaries, majorOfCluster } from './find-binaries.ts';
import type { Layout } from './folder-layout.ts';
import { type Holding, takeFolder } from './hold-folder.ts';
import { initializeCluster } from './initialize-cluster.ts';
import { reachServer, type Session } from './reach-server.ts';
import type { PostgresRefusalCode } from './refusals.ts';
import { run } from './run-command.ts';
import { runPostmaster } from './run-postmaster.ts';

export type Started = Answer<{ client: Session; adopted: boolean }, PostgresRefusalCode>;
export type Plan = { layout: Layout; holding: Holding; durable: boolean; log: (line: string) => void; binaries?: string };

/** Adopts or starts, then takes the folder; begins again when the server was stopped by its last user in between. */
export async function bringUp(plan: Plan): Promise<Started> {
  for (let attempt = 1; ; attempt++) {
    const reached = await reachServer(plan.layout.socketFolder);
    const started: Started = reached.state === 'answers' ? { ok: true, client: reached.client, adopted: true } : await start(plan);
    if (!started.ok) {
      if (started.refusal.code !== 'server-does-not-start' || attempt >= 3) return started;
      await wait(200 * attempt); // another first start may have won, or the previous server is still going down
      continue;
    }
    try {
      const holder = await takeFolder(started.client, plan.holding);
      if (holder === undefined) return started;
      await started.client.end();
      // Those who share a server are never refused: whoever holds it alone is the last one, about to stop it.
      if (plan.holding === 'alone' || attempt >= 10) return refuse('folder-in-use', { folder: plan.layout.folder, pid: holder });
    } catch (error) {
      if (attempt >= 10) throw error;
    }
    await wait(50 * attempt);
  }
}

async function start({ layout, durable, binaries: named, log }: Plan): Promise<Started> {
  const way = await chooseWay(layout, named);
  if (!way.ok) return way;
  const { binaries, identity } = way;
  await identity.own(layout.folder);
  if ((await run([...identity.prefix, 'test', '-w', layout.folder])).code !== 0)
    return refuse('no-way-to-run-a-server', { folder: layout.folder });
  const initialized = await initializeCluster({ layout, binaries, identity, durable });
  if (!initialized.ok) return initialized;
  if (initialized.fresh) log(`made a new database in ${layout.cluster}`);
  await identity.own(layout.socketFolder);
  const running = await runPostmaster({ layout, binaries, identity, durable });
  if (!running.ok) return running;
  log(`PostgreSQL ${binaries.major} of ${binaries.folder} runs on ${layout.socketFolder}`);
  return { ok: true, client: running.client, adopted: false };
}

type Way = Answer<{ binaries: Binaries; identity: Identity }, PostgresRefusalCode>;

async function chooseWay(layout: Layout, named: string | undefined): Promise<Way> {
  const found = await findBinaries(named);
  const newest = Math.max(...found.map(({ major }) => major));
  if (found.length === 0) return refuse('no-server-programs', { folder: named ?? process.env.CHANCERY_POSTGRES_BIN ?? '' });
  const written = await majorOfCluster(layout.cluster);
  const binaries = written === undefined ? found[0] : found.find(({ major }) => major === written);
  if (!binaries) {
    const code = (written ?? 0) > newest ? 'data-of-a-newer-postgres' : 'data-of-an-older-postgres';
    return refuse(code, { folder: layout.folder, written, newest });
  }
  const identity = await chooseIdentity(join(binaries.folder, 'postgres'));
  return identity ? { ok: true, binaries, identity } : refuse('no-way-to-run-a-server', { program: binaries.folder });
}
