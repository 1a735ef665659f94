import { readdirSync, readFileSync } from 'node:fs';

const ticksASecond = 100;

/** Children of a process, whichever of its threads started them; none when it is gone. */
function childrenOf(pid: number): number[] {
  try {
    const lists = readdirSync(`/proc/${pid}/task`).map((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'));
    return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
  } catch {
    return [];
  }
}

/** Ticks of a process and of its children that ended and were waited for; 0 when it is gone. */
function ticksOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  } catch {
    return 0;
  }
}

/** Seconds of processor time of a process with all that live below it and all that were waited for (Linux, in steps of 10 ms). */
export function processorSeconds(pid: number = process.pid): number {
  return childrenOf(pid).reduce((sum, child) => sum + processorSeconds(child), ticksOf(pid) / ticksASecond);
}

export type Cost = { wall: number; processor: number };

/** What a piece of work took, in seconds on the clock and on the processors, its processes and ours together. */
export async function costOf(work: () => Promise<void>): Promise<Cost> {
  const [clock, before] = [performance.now(), processorSeconds()];
  await work();
  return { wall: (performance.now() - clock) / 1000, processor: processorSeconds() - before };
}
