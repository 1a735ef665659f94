import { openTurnstile, type Turnstile } from './turnstile.ts';
import type { JobLimits, TypesettingJob, TypesettingOutcome } from './typesetting-job.ts';
import { openTypesettingProcess, type TypesettingProcess } from './typesetting-process.ts';

/** `letters` is everything that ends on paper; `editor` has a process to itself, so that an issue of thousands of letters never keeps a writer waiting. */
export type Lane = 'letters' | 'editor';
export type Turn = Exclude<TypesettingOutcome, 'died'> | { kind: 'busy'; seconds: number } | 'outdated';

/**
 * `room` bounds the jobs whose data is built: one in hand and one ready for each process. Who finds no room waits outside with nothing built
 * yet; when `outside` is full too, the answer is `busy` at once, so that no queue grows without end.
 */
type Pool = { processes: TypesettingProcess[]; room: Turnstile; desks: Turnstile; usual: number };

const openPool = (processes: number, outside: number): Pool => ({
  processes: Array.from({ length: processes }, openTypesettingProcess),
  room: openTurnstile(processes * 2, outside),
  desks: openTurnstile(processes),
  usual: 50,
});
const pools: Record<Lane, Pool> = { letters: openPool(2, 250), editor: openPool(1, 12) };
const idleEditorMilliseconds = 10 * 60_000;
let lastId = 0;
let editorIdle: NodeJS.Timeout | undefined;

/**
 * Runs a job in a free process of a lane, in order of arrival; `build` is called when its turn comes. A job whose process died is repeated
 * once. Answers `busy` with the seconds after which to try again, and `outdated` when `signal` says nobody waits for it any more. Throws when the process dies twice.
 */
export async function runTypesettingJob(
  lane: Lane,
  build: () => Omit<TypesettingJob, 'id'>,
  limits: JobLimits,
  signal?: AbortSignal,
): Promise<Turn> {
  const pool = pools[lane];
  const entry = await pool.room.enter(signal);
  if (entry === 'full') return { kind: 'busy', seconds: Math.ceil((pool.room.waiting() * pool.usual) / pool.processes.length / 1000) || 1 };
  if (entry === 'gone') return 'outdated';
  try {
    lastId += 1;
    return await atADesk(pool, { ...build(), id: lastId }, limits);
  } finally {
    pool.room.leave();
    if (lane === 'editor') endEditorWhenIdle();
  }
}

/** The processes that set letters, by the numbers their system gave them; those not started yet have none. */
export function typesettingProcessIds(): number[] {
  return pools.letters.processes.flatMap((process) => process.pid() ?? []);
}

/** Starts so many of the processes for letters before the first one is asked for; all of them when nothing is said. */
export function warmTypesettingProcesses(count?: number): void {
  for (const process of pools.letters.processes.slice(0, count)) process.warm();
}

/** Ends the typesetting processes; the next job starts new ones. */
export function closeTypesettingProcesses(): void {
  clearTimeout(editorIdle);
  for (const pool of Object.values(pools)) for (const process of pool.processes) process.close();
}

async function atADesk(pool: Pool, job: TypesettingJob, limits: JobLimits): Promise<Exclude<TypesettingOutcome, 'died'>> {
  await pool.desks.enter();
  const begun = performance.now();
  try {
    const process = pool.processes.find(({ busy }) => !busy);
    if (!process) throw new Error('every typesetting process is busy');
    const outcome = await repeatedOnce(process, job, limits);
    pool.usual = pool.usual * 0.9 + (performance.now() - begun) * 0.1;
    return outcome;
  } finally {
    pool.desks.leave();
  }
}

async function repeatedOnce(process: TypesettingProcess, job: TypesettingJob, limits: JobLimits) {
  for (const _ of ['once', 'again']) {
    const outcome = await process.run(job, limits);
    if (outcome !== 'died') return outcome;
  }
  throw new Error(`typesetting process died twice on ${job.template}`);
}

/** An editor's process holds the pages of the last texts; it goes when nobody has written for a while. */
function endEditorWhenIdle(): void {
  clearTimeout(editorIdle);
  editorIdle = setTimeout(() => {
    for (const process of pools.editor.processes) if (!process.busy) process.close();
  }, idleEditorMilliseconds);
  editorIdle.unref();
}
