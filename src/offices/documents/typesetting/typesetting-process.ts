import type { ChildProcess } from 'node:child_process';
import { residentMegabytes } from './resident-memory.ts';
import { startWorker } from './start-worker.ts';
import type { JobLimits, TypesettingJob, TypesettingOutcome, TypesettingReport } from './typesetting-job.ts';

/** One typesetting process with at most one job in hand; a job that dies or outgrows its limits takes the process with it. */
export type TypesettingProcess = {
  busy: boolean;
  run(job: TypesettingJob, limits: JobLimits): Promise<TypesettingOutcome>;
  /** Starts the process before its first job. */
  warm(): void;
  close(): void;
  pid(): number | undefined;
};

/** A process that still holds more after its job gives way to a new one. */
const restingMegabytes = 320;
const weighEveryMilliseconds = 50;

/** Prepares a process that starts with its first job and starts again after a crash. While idle it does not keep ours alive. */
export function openTypesettingProcess(): TypesettingProcess {
  let child: ChildProcess | undefined;
  const forget = (gone: ChildProcess) => {
    if (child === gone) child = undefined;
  };
  const start = () => {
    const started = startWorker();
    const onExit = () => forget(started);
    started.once('exit', onExit).on('error', onExit);
    return started;
  };
  const end = (ended: ChildProcess | undefined) => {
    if (ended) forget(ended);
    ended?.kill('SIGKILL');
  };
  return {
    busy: false,
    async run(job, limits) {
      this.busy = true;
      child ??= start();
      const used = child;
      const { outcome, megabytes } = await answerOf(used, job, limits);
      if (outcome === 'out-of-time' || outcome === 'out-of-memory' || megabytes > restingMegabytes) end(used);
      this.busy = false;
      return outcome;
    },
    warm() {
      child ??= start();
      keepAlive(child, this.busy);
    },
    close: () => end(child),
    pid: () => child?.pid,
  };
}

type Answered = { outcome: TypesettingOutcome; megabytes: number };

function answerOf(child: ChildProcess, job: TypesettingJob, limits: JobLimits): Promise<Answered> {
  keepAlive(child, true);
  return new Promise((resolve) => {
    const finish = (outcome: TypesettingOutcome, megabytes = 0) => {
      clearTimeout(timer);
      clearInterval(scale);
      child.off('message', onMessage).off('exit', onDeath).off('error', onDeath);
      keepAlive(child, false);
      resolve({ outcome, megabytes });
    };
    const onMessage = ({ result, megabytes }: TypesettingReport) => {
      if (result.id === job.id) finish(result, megabytes);
    };
    const onDeath = () => finish('died');
    const weigh = async () => {
      const held = child.pid === undefined ? undefined : await residentMegabytes(child.pid);
      if (held !== undefined && held > limits.megabytes) finish('out-of-memory', held);
    };
    const timer = setTimeout(() => finish('out-of-time'), limits.milliseconds);
    const scale = setInterval(() => void weigh(), weighEveryMilliseconds);
    child.on('message', onMessage).once('exit', onDeath).once('error', onDeath);
    if (child.connected) child.send(job, (error) => error && onDeath());
  });
}

/** An idle process and its channel must not hold a command line or a test run open. */
function keepAlive(child: ChildProcess, hold: boolean): void {
  if (hold) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}
