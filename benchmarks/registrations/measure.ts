import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import type { Call } from '../../src/offices/calls/public.ts';
import { accepted } from '../../src/platform/answer.ts';
import { setClock } from '../../src/platform/clock.ts';
import { type Database, migrate, openDatabase } from '../../src/platform/database/public.ts';
import { startPostgres } from '../../src/platform/postgres/public.ts';
import { captureStatements } from './capture-statements.ts';
import { beginCapture, pgbenchScript } from './pgbench-script.ts';
import { enterBodies, measuredAt, openMeasuredCall, registerOne } from './record.ts';

const concurrency = 16;
const each = Number(process.env.REGISTRATIONS_EACH ?? 60);
const rounds = Number(process.env.REGISTRATIONS_ROUNDS ?? 5);
const pgbench = process.env.PGBENCH ?? '/usr/lib/postgresql/15/bin/pgbench';

/**
 * Measures both in turns on one durable server, each on a call and on connections of its own, and prints the medians and that of the
 * rounds' ratios: who else uses the machine slows both sides of a round.
 */
export async function measureRegistrations(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-benchmark-'));
  const server = accepted(await startPostgres({ folder }));
  try {
    accepted(await migrate(server.connectionString));
    const db = openDatabase(server.connectionString);
    report(await measure(db, server, folder).finally(() => db.destroy()));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

type Figures = { ours: number[]; theirs: number[]; statements: number };

async function measure(
  db: Database,
  server: { connectionString: string; socketFolder: string; port: number },
  folder: string,
): Promise<Figures> {
  setClock(measuredAt);
  const bodies = await enterBodies(db, concurrency * each + each + 1);
  const organizer = bodies.at(-1) ?? '';
  const figures: Figures = { ours: [], theirs: [], statements: 0 };
  await registerAll(server.connectionString, await openMeasuredCall(db, organizer), bodies); // warms both sides' caches
  for (let round = 1; round <= rounds; round++) {
    figures.ours.push(await registerAll(server.connectionString, await openMeasuredCall(db, organizer), bodies));
    const script = await writeScript(server.connectionString, await openMeasuredCall(db, organizer), bodies[0] ?? '', folder);
    figures.statements = script.statements;
    figures.theirs.push(await runPgbench(script.file, server, round));
  }
  setClock();
  return figures;
}

/** Registrations a second, on new connections; as with pgbench, connecting does not count and preparing the statements does. */
async function registerAll(connectionString: string, call: Call, bodies: string[]): Promise<number> {
  const db = openDatabase(connectionString, { connections: concurrency });
  await Promise.all(Array.from({ length: concurrency }, () => sql`select pg_sleep(0.05)`.execute(db)));
  const waiting = bodies.slice(0, concurrency * each);
  const work = async () => {
    for (let bodyId = waiting.pop(); bodyId; bodyId = waiting.pop()) await registerOne(db, call, bodyId);
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: concurrency }, work));
  const seconds = (performance.now() - begun) / 1000;
  await db.destroy();
  return (concurrency * each) / seconds;
}

async function writeScript(connectionString: string, call: Call, bodyId: string, folder: string) {
  const db = openDatabase(connectionString, { connections: 1 });
  await db.selectFrom('body').select('id').limit(1).execute();
  beginCapture();
  const statements = await captureStatements(() => registerOne(db, call, bodyId));
  await db.destroy();
  const file = join(folder, 'registration.sql');
  await writeFile(file, pgbenchScript(statements, bodyId, each));
  return { file, statements: statements.length };
}

async function runPgbench(
  file: string,
  server: { connectionString: string; socketFolder: string; port: number },
  round: number,
): Promise<number> {
  const url = new URL(server.connectionString);
  const user = decodeURIComponent(url.username) || 'postgres';
  const target = ['-h', server.socketFolder, '-p', String(server.port), '-U', user, decodeURIComponent(url.pathname.slice(1))];
  const run = ['-n', '-M', 'prepared', '-c', String(concurrency), '-j', '2', '-t', String(each), '-D', 'k=1', '-D', `round=${round}`];
  const { stdout } = await promisify(execFile)(pgbench, [...run, '-f', file, ...target]);
  const speed = /^tps = ([\d.]+)/m.exec(stdout)?.[1];
  if (!speed || !/number of failed transactions: 0 /.test(stdout)) throw new Error(`pgbench did not finish: ${stdout}`);
  return Number(speed);
}

function report({ ours, theirs, statements }: Figures): void {
  const median = (figures: number[]) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
  const said = (figures: number[]) => `${median(figures).toFixed(0)} (${figures.map((figure) => figure.toFixed(0)).join(', ')})`;
  console.log(`registrations a second at concurrency ${concurrency}, ${statements} statements each, median of ${rounds} rounds`);
  console.log(`chancery: ${said(ours)}`);
  console.log(`pgbench, the same statements, prepared: ${said(theirs)}`);
  const ratios = ours.map((figure, round) => figure / (theirs[round] ?? Number.NaN));
  console.log(`ratio: ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`);
}
