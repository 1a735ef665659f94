import type { TypesettingJob, TypesettingResult } from './typesetting-job.ts';
import { openTypesettingProcess, type TypesettingProcess } from './typesetting-process.ts';

type Outcome = TypesettingResult | 'out-of-time';
type Waiting = { job: TypesettingJob; limit: number; resolve: (outcome: Outcome) => void; reject: (fault: Error) => void };

const atMost = 2;
const waiting: Waiting[] = [];
let processes: TypesettingProcess[] = [];
let lastId = 0;

/** Runs a job in a free process, in order of arrival; a job whose process died is repeated once. Throws when it dies twice. */
export function runTypesettingJob(job: Omit<TypesettingJob, 'id'>, limitInMilliseconds: number): Promise<Outcome> {
  lastId += 1;
  const numbered = { ...job, id: lastId };
  return new Promise((resolve, reject) => {
    waiting.push({ job: numbered, limit: limitInMilliseconds, resolve, reject });
    startWaiting();
  });
}

/** Ends the typesetting processes; the next job starts new ones. */
export function closeTypesettingProcesses(): void {
  for (const process of processes) process.close();
  processes = [];
}

function startWaiting(): void {
  if (waiting.length === 0) return;
  const free = processes.find((process) => !process.busy) ?? openAnother();
  if (!free) return;
  const next = waiting.shift();
  if (next) void carryOut(free, next).finally(startWaiting);
}

function openAnother(): TypesettingProcess | undefined {
  if (processes.length >= atMost) return undefined;
  const process = openTypesettingProcess();
  processes.push(process);
  return process;
}

async function carryOut(process: TypesettingProcess, { job, limit, resolve, reject }: Waiting): Promise<void> {
  try {
    let outcome = await process.run(job, limit);
    if (outcome === 'died') outcome = await process.run(job, limit);
    if (outcome === 'died') reject(new Error(`typesetting process died twice on ${job.template}`));
    else resolve(outcome);
  } catch (fault) {
    process.busy = false;
    reject(fault instanceof Error ? fault : new Error(String(fault)));
  }
}
