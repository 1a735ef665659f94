import { access, constants } from 'node:fs/promises';
import pg from 'pg';
import { type Answer, refuse } from '../answer.ts';
import { bringUp, type Plan } from './bring-up-server.ts';
import { connectionStringFor, type Layout, layoutOf, makePrivateFolder, ownName, port } from './folder-layout.ts';
import { isLastHolder } from './hold-folder.ts';
import { reachServer, type Session } from './reach-server.ts';
import type { PostgresRefusalCode } from './refusals.ts';
import { stopPostmaster } from './run-postmaster.ts';

export type StartOptions = {
  /** Where the server keeps its data, its socket and its log; made when missing. */
  folder: string;
  log?: (line: string) => void;
  /** Several processes may use the server, and the last one stops it. For test runs. */
  shared?: boolean;
  /** False gives up safety on a power cut for speed. For test runs only. */
  durable?: boolean;
  /** The folder of the server programs; CHANCERY_POSTGRES_BIN when left out. */
  binaries?: string;
};

export type RunningPostgres = {
  connectionString: string;
  socketFolder: string;
  port: number;
  /** Whether the server was already running, left by a process that died or shared with others. */
  adopted: boolean;
  /** For example `18.4`. */
  version: string;
  /** Stops the server in order; with `shared`, only when nobody else uses it any more. */
  stop(): Promise<void>;
};

/**
 * Starts the database server kept in a folder, or adopts the one a dead process left running there, and looks after it until `stop`.
 * Refusals: every code of `postgresRefusals`.
 */
export async function startPostgres(options: StartOptions): Promise<Answer<RunningPostgres, PostgresRefusalCode>> {
  const { folder, log = () => {}, shared = false, durable = true, binaries } = options;
  const plan: Plan = { layout: layoutOf(folder), holding: shared ? 'shared' : 'alone', durable, log, binaries };
  if (!(await prepareFolders(plan.layout))) return refuse('folder-not-writable', { folder: plan.layout.folder });
  const started = await bringUp(plan);
  if (!started.ok) return started;
  const { socketFolder } = plan.layout;
  await makeDatabase(started.client);
  const { rows } = await started.client.query('show server_version');
  const version = String(rows[0]?.server_version).split(' ')[0] ?? '';
  const stop = watch(plan, started.client);
  return { ok: true, connectionString: connectionStringFor(socketFolder), socketFolder, port, adopted: started.adopted, version, stop };
}

/** The connection string of the server that runs in a folder, for a command beside it; undefined when none answers. */
export async function connectionStringOf(folder: string): Promise<string | undefined> {
  const { socketFolder } = layoutOf(folder);
  const reached = await reachServer(socketFolder);
  if (reached.state !== 'answers') return undefined;
  await reached.client.end();
  return connectionStringFor(socketFolder);
}

async function prepareFolders(layout: Layout): Promise<boolean> {
  try {
    await makePrivateFolder(layout.folder);
    await makePrivateFolder(layout.socketFolder);
    await access(layout.folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function makeDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select 1 from pg_database where datname = $1', [ownName]);
  if (rows.length > 0) return;
  await client.query(`create database ${pg.escapeIdentifier(ownName)}`).catch((error: { code?: string }) => {
    if (error.code !== '42P04' && error.code !== '23505') throw error; // two sharers made it at once
  });
}

/** Starts the server again when it goes down under us; answers the function that stops looking after it. */
function watch(plan: Plan, first: Session): () => Promise<void> {
  let client = first;
  let stopping = false;
  const revive = async () => {
    if (stopping) return;
    plan.log('the database server went away; starting it again');
    const started = await bringUp(plan).catch((error: Error) =>
      refuse('server-does-not-start', { lines: error.message, logFile: plan.layout.logFile }),
    );
    if (!started.ok) return plan.log(`the database server is down: ${JSON.stringify(started.refusal)}`);
    client = started.client;
    follow();
    if (stopping) await client.end();
  };
  const follow = () => {
    client.unref();
    client.once('end', revive);
  };
  follow();
  return async () => {
    if (stopping) return;
    stopping = true;
    client.ref();
    const last = await isLastHolder(client, plan.holding).catch(() => true);
    await client.end().catch(() => {});
    if (last) await stopPostmaster(plan.layout);
  };
}
