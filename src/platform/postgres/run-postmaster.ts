import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { appendFile, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, refuse } from '../answer.ts';
import type { Identity } from './choose-identity.ts';
import type { Binaries } from './find-binaries.ts';
import { type Layout, port, socketFile } from './folder-layout.ts';
import { lastLines } from './initialize-cluster.ts';
import { reachServer, type Session } from './reach-server.ts';
import { serverEnvironment } from './run-command.ts';

export type PostmasterOptions = { layout: Layout; binaries: Binaries; identity: Identity; durable: boolean };

const patience = 60_000;
const patienceWhileRecovering = 600_000;
const largestLog = 8_000_000;

/** Starts the server and waits until it answers. Refusals: server-does-not-start, with the last lines of its log. */
export async function runPostmaster(options: PostmasterOptions): Promise<Answer<{ client: Session }, 'server-does-not-start'>> {
  const { layout, binaries, identity } = options;
  await forgetForeignPid(layout.cluster);
  const log = await openLog(layout.logFile);
  const [program = '', ...args] = [...identity.prefix, join(binaries.folder, 'postgres'), ...serverOptions(options)];
  // Detached: an interrupt at the terminal is for us, and we then stop the server in order.
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log, log], env: serverEnvironment(), cwd: '/' });
  closeSync(log); // the server holds its own
  const ended = once(child, 'close').catch((error: Error) => appendFile(layout.logFile, `${error.message}\n`));
  child.unref();
  let running = true;
  ended.then(() => {
    running = false;
  });
  const client = await answering(layout.socketFolder, () => running);
  if (client) return { ok: true, client };
  return refuse('server-does-not-start', { lines: lastLines(await readFile(layout.logFile, 'utf8')), logFile: layout.logFile });
}

async function answering(socketFolder: string, running: () => boolean): Promise<Session | undefined> {
  const begun = Date.now();
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 250)) {
    const alive = running();
    const reached = await reachServer(socketFolder);
    if (reached.state === 'answers') return reached.client;
    if (!alive || Date.now() - begun > (reached.state === 'starting' ? patienceWhileRecovering : patience)) return undefined;
    await wait(pause);
  }
}

function serverOptions({ layout, durable }: PostmasterOptions): string[] {
  const settings = {
    listen_addresses: '',
    port,
    unix_socket_directories: `"${layout.socketFolder}"`,
    unix_socket_permissions: '0700',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] %a ',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', layout.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

async function openLog(file: string): Promise<number> {
  const size = (await stat(file).catch(() => undefined))?.size ?? 0;
  if (size > largestLog) await rename(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** After a restart of the machine the number in postmaster.pid may be some other program's, and PostgreSQL would wait for it for ever. */
async function forgetForeignPid(cluster: string): Promise<void> {
  const pid = await postmasterPid(cluster);
  if (pid === undefined || process.platform !== 'linux') return;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (command === undefined || command.includes(cluster)) return;
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

/** The process number in postmaster.pid. */
export async function postmasterPid(cluster: string): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);
  const pid = Number.parseInt(text ?? '', 10);
  return pid > 0 ? pid : undefined;
}

/** Asks for a fast shutdown and waits for its end; after 30 s an immediate one, which loses nothing but costs a recovery. */
export async function stopPostmaster(layout: Layout): Promise<void> {
  const pid = await postmasterPid(layout.cluster);
  if (pid === undefined) return;
  signal(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && (await postmasterPid(layout.cluster)) === pid; waited += 20) {
    if (waited === 30_000) signal(pid, 'SIGQUIT');
    if (waited > 60_000) throw new Error(`the database server ${pid} does not stop; see ${layout.logFile}`);
    await wait(20);
  }
  await rm(socketFile(layout.socketFolder), { force: true });
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
