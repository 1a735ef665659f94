import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin', 'chancery.js');

/** A real Chancery of a journey's own: the command that `npm start` runs, on a free port and a new data folder. */
export type JourneyServer = {
  url: string;
  folder: string;
  /** One-time sign-in address by role. */
  links: Record<string, string>;
  process: ChildProcess;
  /** Ends it in order. */
  stop: () => Promise<number | null>;
  /** Cuts it off (SIGKILL); the data folder stays. */
  kill: () => Promise<void>;
  /** Runs a command of the command line against this record and answers what it printed as JSON. */
  command: (...args: string[]) => Promise<{ code: number | null; output: Record<string, unknown>; text: string }>;
};

export async function newDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'chancery-journey-'));
}

export async function removeDataFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Starts the server, with the demonstration unless told otherwise, and waits until it prints its address. */
export async function startServer(
  folder: string,
  env: Record<string, string> = {},
  { demonstration = true }: { demonstration?: boolean } = {},
): Promise<JourneyServer> {
  const child = spawn(process.execPath, [bin, 'serve', ...(demonstration ? ['--demonstration'] : []), '--json'], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'error', PORT: '0', ...env, CHANCERY_DATA: folder, VITEST: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const started = await firstLine(child);
  return {
    url: started.url,
    folder,
    links: Object.fromEntries((started.links ?? []).map(({ role, url }) => [role, url])),
    process: child,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL').then(() => undefined),
    command: (...args) => runCommand(folder, args),
  };
}

type Started = { url: string; links?: { role: string; url: string }[] };

async function firstLine(child: ChildProcess): Promise<Started> {
  if (!child.stdout) throw new Error('the server has no output to read');
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended before it was ready, with code ${code}`);
  });
  const [line] = await Promise.race([once(lines, 'line'), ended]);
  return JSON.parse(String(line)) as Started;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exited = once(child, 'exit');
  child.kill(signal);
  const [code] = await exited;
  return code as number | null;
}

async function runCommand(folder: string, args: string[]): Promise<{ code: number | null; output: Record<string, unknown>; text: string }> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'error', CHANCERY_DATA: folder, VITEST: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (data: Buffer) => {
    text += data.toString();
  });
  const [code] = await once(child, 'exit');
  return {
    code: code as number | null,
    output: args.includes('--json') ? (JSON.parse(text || '{}') as Record<string, unknown>) : {},
    text,
  };
}
