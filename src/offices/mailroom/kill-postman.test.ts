import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/database/public.ts';
import { projectFolder } from '../../platform/project-folder.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { queueLetters } from './queue-letters.ts';
import { sampleLetter } from './sample-letters.ts';
import { type Capture, startCapture } from './start-capture.ts';

const database = useTestDatabase();
const kills = 24;
const lettersARound = 20;
let folder = '';
let capture: Capture;

beforeAll(async () => {
  capture = await startCapture(database().db, { port: 0 });
  folder = await mkdtemp(join(projectFolder, 'node_modules', '.chancery-postman-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    root: projectFolder,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { ssr: 'src/offices/mailroom/sample-postman-process.ts', outDir: folder, target: 'node26', minify: false },
  });
});
afterAll(async () => {
  await capture.stop();
  await rm(folder, { recursive: true, force: true });
});

async function startProcess(): Promise<ChildProcess> {
  const program = join(folder, 'sample-postman-process.js');
  const child = spawn(process.execPath, [program, database().connectionString, capture.url], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function countAttempts(): Promise<number> {
  const counted = await database()
    .db.selectFrom('attempt')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return counted.n;
}

/** The process is at work: killed from now on, it is killed in the middle of something. */
async function untilAttempts(wanted: number): Promise<void> {
  while ((await countAttempts()) < wanted) await wait(5);
}

async function statesOf(subjectId: string): Promise<Record<string, number>> {
  const { db } = database();
  const rows = await db.selectFrom('letter').select('state').where('subject_id', '=', subjectId).execute();
  const states: Record<string, number> = {};
  for (const { state } of rows) states[state] = (states[state] ?? 0) + 1;
  return states;
}

test('a postman killed two dozen times in the middle of its round loses no letter and sends none twice', { timeout: 120_000 }, async () => {
  const { db } = database();
  const subject = { kind: 'dispatch', id: newId() };
  const letterFor = (round: number) => (_: unknown, n: number) => sampleLetter({ subject, recipientKey: `${round}-${n}` });
  for (let round = 0; round < kills; round++) {
    await queueLetters(db, Array.from({ length: lettersARound }, letterFor(round)));
    const before = await countAttempts();
    const child = await startProcess();
    await untilAttempts(before + 1);
    await wait(Math.random() * 60);
    await kill(child);
  }
  const last = await startProcess();
  const all = kills * lettersARound;
  await expect.poll(() => statesOf(subject.id), { timeout: 30_000 }).toEqual({ sent: all });
  await kill(last);
  const arrived = await db.selectFrom('captured_mail').select('message_id').execute();
  expect(arrived).toHaveLength(all);
  expect(new Set(arrived.map((mail) => mail.message_id)).size).toBe(all);
  const settled = await db.selectFrom('attempt').select('outcome').where('outcome', 'in', ['found', 'never-arrived']).execute();
  expect(settled.length, 'the kills must have hit letters on the wire').toBeGreaterThan(0);
  console.log(`${kills} kills, ${all} letters, doubts settled: ${JSON.stringify(countBy(settled.map(({ outcome }) => outcome ?? '')))}`);
});

function countBy(names: string[]): Record<string, number> {
  return names.reduce<Record<string, number>>((counts, name) => Object.assign(counts, { [name]: (counts[name] ?? 0) + 1 }), {});
}
