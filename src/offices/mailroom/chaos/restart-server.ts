import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { accepted } from '../../../platform/answer.ts';
import { migrate } from '../../../platform/database/public.ts';
import { connectionStringOf, type RunningPostgres, startPostgres } from '../../../platform/postgres/public.ts';

export type OwnServer = { connectionString: string; restart(): Promise<void>; stop(): Promise<void> };

/**
 * A database server of its own in a folder, durable as in production, that can be restarted under its users: in order and, every second
 * time, by killing it without a word (SIGKILL), so that it recovers from its log.
 */
export async function startOwnServer(folder: string): Promise<OwnServer> {
  let running: RunningPostgres = accepted(await startPostgres({ folder }));
  const { connectionString } = running;
  accepted(await migrate(connectionString));
  let restarts = 0;
  return {
    connectionString,
    async restart() {
      if (restarts++ % 2 === 1) return killed(folder);
      await running.stop();
      running = accepted(await startPostgres({ folder }));
    },
    stop: () => running.stop(),
  };
}

/** Kills the server without a word; whoever looks after it starts it again, and it recovers from its log. */
async function killed(folder: string): Promise<void> {
  const [pid = ''] = (await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGKILL');
  const until = performance.now() + 60_000;
  while (!(await answersAsAnother(folder, pid))) {
    if (performance.now() > until) throw new Error('the killed database server did not come back');
    await wait(50);
  }
}

async function answersAsAnother(folder: string, pid: string): Promise<boolean> {
  const [now] = await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  return now !== undefined && now !== pid && (await connectionStringOf(folder)) !== undefined;
}
