import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pageBytes = 4096;

/** How many megabytes a process holds in memory, as its system counts them; `undefined` when it is gone or the system does not say. */
export async function residentMegabytes(pid: number): Promise<number | undefined> {
  try {
    if (process.platform === 'linux') {
      const pages = Number((await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]);
      return (pages * pageBytes) / 1e6;
    }
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
    return (Number(stdout) * 1024) / 1e6;
  } catch {
    return undefined;
  }
}
