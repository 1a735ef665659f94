import { gzipSync } from 'node:zlib';

/** The most that a file may weigh, in bytes; `reason` says why an island may weigh more than the usual 10 kB. */
export type Budget = { gzipped: number; plain?: number; reason: string };
/** A stylesheet or island as it is sent, with the shared pieces it loads. */
export type Built = { source: string; bytes: Buffer };

/** The usual budget of an island. */
export const islandBudget: Budget = { gzipped: 10_000, reason: 'an island answers at once on a slow line' };

/** What may weigh otherwise, by source. */
export const budgets: Record<string, Budget> = {
  'src/platform/web/styles/public.css': {
    gzipped: 14_000,
    plain: 40_000,
    reason: 'arrives in the first round trips, before a delegate sees the form',
  },
  'src/platform/web/styles/staff.css': { gzipped: 25_000, reason: 'fetched once a working day and cached' },
};

/** What each file weighs against its budget, one line each, and those that are over it. */
export function weigh(files: readonly Built[], table: Record<string, Budget> = budgets): { lines: string[]; faults: string[] } {
  const lines: string[] = [];
  const faults: string[] = [];
  for (const { source, bytes } of files) {
    const budget = table[source] ?? islandBudget;
    const gzipped = gzipSync(bytes).length;
    lines.push(`${source}: ${kilobytes(gzipped)} of ${kilobytes(budget.gzipped)} gzipped`);
    if (gzipped > budget.gzipped)
      faults.push(`${source} weighs ${kilobytes(gzipped)} gzipped; its budget is ${kilobytes(budget.gzipped)}: ${budget.reason}`);
    if (budget.plain !== undefined && bytes.length > budget.plain)
      faults.push(`${source} weighs ${kilobytes(bytes.length)} unpacked; its budget is ${kilobytes(budget.plain)}: ${budget.reason}`);
  }
  const gone = Object.keys(table).filter((source) => !files.some((file) => file.source === source));
  return { lines, faults: [...faults, ...gone.map((source) => `${source} has a budget and was not built`)] };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
