import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../../platform/project-folder.ts';
import type { TypesettingJob, TypesettingResult } from './typesetting-job.ts';

/** One typesetting process with at most one job in hand; a job that dies or outlives its time takes the process with it. */
export type TypesettingProcess = {
  busy: boolean;
  run(job: TypesettingJob, limitInMilliseconds: number): Promise<TypesettingResult | 'died' | 'out-of-time'>;
  close(): void;
};

/** Prepares a process that starts with its first job and starts again after a crash. While idle it does not keep ours alive. */
export function openTypesettingProcess(): TypesettingProcess {
  let child: ChildProcess | undefined;
  const self: TypesettingProcess = {
    busy: false,
    async run(job, limit) {
      self.busy = true;
      child ??= start(() => {
        child = undefined;
      });
      const result = await answerOf(child, job, limit);
      self.busy = false;
      return result;
    },
    close() {
      child?.kill('SIGKILL');
      child = undefined;
    },
  };
  return self;
}

/** The server may run from its bundle; the worker, the fixed templates and the fonts always stand in the project. */
function start(onExit: () => void): ChildProcess {
  const child = fork(join(projectFolder, 'src/offices/documents/typesetting/typeset-worker.ts'), [], {
    execArgv: ['--expose-gc'],
    serialization: 'advanced',
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.once('exit', onExit);
  child.on('error', onExit);
  return child;
}

function answerOf(child: ChildProcess, job: TypesettingJob, limit: number): Promise<TypesettingResult | 'died' | 'out-of-time'> {
  keepAlive(child, true);
  return new Promise((resolve) => {
    const finish = (result: TypesettingResult | 'died' | 'out-of-time') => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onDeath).off('error', onDeath);
      keepAlive(child, false);
      resolve(result);
    };
    const onMessage = (result: TypesettingResult) => {
      if (result.id === job.id) finish(result);
    };
    const onDeath = () => finish('died');
    const timer = setTimeout(() => {
      finish('out-of-time');
      child.kill('SIGKILL');
    }, limit);
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
