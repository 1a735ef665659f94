import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Database, newId, openDatabase } from '../../../platform/database/public.ts';
import { queueLetters } from '../queue-letters.ts';
import { sampleLetter } from '../sample-letters.ts';
import { diceOf, type Misdeeds, startChaosServer } from './chaos-server.ts';

export type ChaosOptions = {
  connectionString: string;
  letters: number;
  seed: number;
  /** Whether the mail server can be asked by Message-ID what it has. */
  askable: boolean;
  /** Restarts the database server under everybody's feet; left out, it is left alone. */
  restartDatabase?: () => Promise<void>;
  kills: number;
  restarts: number;
};

/** What came of it. `twice` must be 0; where the server can be asked, `missing` and `inDoubt` too. */
export type ChaosFigures = {
  letters: number;
  once: number;
  twice: number;
  /** Known as sent and not kept by the server, or queued for ever. */
  missing: number;
  /** Refused for good by the server, and rightly: it knows no such mailbox. */
  unknownMailbox: number;
  inDoubt: number;
  /** Of those in doubt, how many had arrived. */
  doubtsArrived: number;
  attempts: number;
  kills: number;
  restarts: number;
  seconds: number;
  misdeeds: Misdeeds;
};

const deadlineMs = 1_000;
const lateMs = 1_500;
const leaseMs = 5_000;
const patienceMs = 300_000;

/** Sends letters by two postmen in processes of their own, which are killed while the mail server misbehaves and the database restarts. */
export async function runChaos(options: ChaosOptions): Promise<ChaosFigures> {
  const begun = performance.now();
  const server = await startChaosServer(options.seed, lateMs);
  const db = openDatabase(options.connectionString, { connections: 2, onLost: () => {} });
  const subjectId = newId();
  const subject = { kind: 'dispatch', id: subjectId };
  const letterOf = (n: number) =>
    sampleLetter({ subject, recipientKey: `${n}`, toAddress: `${n % 20 === 7 ? 'nobody' : 'clerk'}${n}@parliament${n % 50}.example` });
  await queueLetters(
    db,
    Array.from({ length: options.letters }, (_, n) => letterOf(n)),
  );
  const start = () => startPostmanProcess(options.connectionString, server.url, options.askable ? server.askUrl : '');
  const postmen = [await start(), await start()];
  const done = await disturb(options, postmen, start, () => isSettled(db, subjectId));
  await Promise.all(postmen.map(kill));
  const figures = await countFates(db, subjectId, server.kept);
  await db.destroy();
  await server.stop();
  return { letters: options.letters, ...figures, ...done, seconds: (performance.now() - begun) / 1000, misdeeds: server.misdeeds };
}

async function disturb(
  options: ChaosOptions,
  postmen: ChildProcess[],
  start: () => Promise<ChildProcess>,
  settled: () => Promise<boolean>,
) {
  const random = diceOf(options.seed + 1);
  const done = { kills: 0, restarts: 0 };
  const until = performance.now() + patienceMs;
  const restartEvery = Math.max(1, Math.floor(options.kills / (options.restarts + 1)));
  while (!(await settled())) {
    if (performance.now() > until) throw new Error('the letters did not settle in time');
    await wait(100 + random() * 400);
    if (done.kills < options.kills) {
      const victim = Math.floor(random() * postmen.length);
      await kill(postmen[victim]);
      postmen[victim] = await start();
      done.kills++;
      const isTime = done.kills % restartEvery === 0 && done.restarts < options.restarts;
      if (isTime && options.restartDatabase) {
        await options.restartDatabase();
        done.restarts++;
      }
    }
  }
  return done;
}

async function startPostmanProcess(connectionString: string, smtp: string, ask: string): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('./chaos-postman.ts', import.meta.url));
  const parts = [program, connectionString, smtp, ask, String(leaseMs), String(deadlineMs)];
  const child = spawn(process.execPath, parts, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** A restarting database answers nobody for a moment: then nothing is settled yet. */
async function isSettled(db: Database, subjectId: string): Promise<boolean> {
  const open = db
    .selectFrom('letter')
    .select('id')
    .where('subject_id', '=', subjectId)
    .where('state', 'in', ['queued', 'claimed', 'sending']);
  return open
    .limit(1)
    .execute()
    .then(
      (rows) => rows.length === 0,
      () => false,
    );
}

async function countFates(db: Database, subjectId: string, kept: Map<string, number>) {
  const rows = await db
    .selectFrom('letter')
    .select(['message_id', 'state', 'attempts', 'to_address'])
    .where('subject_id', '=', subjectId)
    .execute();
  const arrivals = rows.map((row) => ({ ...row, times: kept.get(row.message_id) ?? 0 }));
  const count = (test: (row: (typeof arrivals)[number]) => boolean) => arrivals.filter(test).length;
  return {
    once: count(({ times }) => times === 1),
    twice: count(({ times }) => times > 1),
    missing: count(({ times, state }) => times === 0 && state !== 'in-doubt' && state !== 'bounced'),
    unknownMailbox: count(({ state, to_address }) => state === 'bounced' && to_address.startsWith('nobody')),
    inDoubt: count(({ state }) => state === 'in-doubt'),
    doubtsArrived: count(({ state, times }) => state === 'in-doubt' && times > 0),
    attempts: arrivals.reduce((sum, { attempts }) => sum + attempts, 0),
  };
}
