import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleDocuments } from '../sample-documents.ts';

const run = promisify(execFile);
const elsewhere = mkdtempSync(join(tmpdir(), 'chancery-elsewhere-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

type Surroundings = { cwd?: string; env: NodeJS.ProcessEnv; args?: string[] };

/** The digests a process of its own finds in those surroundings. */
async function digestsIn({ cwd, env, args = [] }: Surroundings): Promise<Record<string, string>> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'print-digests.ts'), ...args], {
    cwd,
    env,
    maxBuffer: 2 ** 24,
  });
  return JSON.parse(stdout);
}

/** As near as one machine comes to another: its own home, folder, clock zone, language and order of the environment; the work done backwards. */
function anotherMachine(): Surroundings {
  const env = Object.fromEntries(Object.entries({ ...process.env, HOSTNAME: 'elsewhere' }).toReversed());
  const own = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    LANGUAGE: 'ar:tr',
    HOME: elsewhere,
    TMPDIR: elsewhere,
  };
  return { cwd: elsewhere, env: { ...env, ...own, USER: 'another', SOURCE_DATE_EPOCH: '0' }, args: ['backwards'] };
}

describe('every sample in every format', { timeout: 180_000 }, () => {
  it('has the same bytes in a fresh process and in one in other surroundings that works backwards', async () => {
    const here = await digestsIn({ env: { ...process.env, TZ: 'Europe/Zurich', LANG: 'C' } });
    const there = await digestsIn(anotherMachine());
    expect(there).toEqual(here);
    expect(Object.keys(here)).toHaveLength(5 * Object.keys(sampleDocuments).length);
    const papers = Object.entries(here).filter(([name]) => name.endsWith('.pdf'));
    expect(new Set(papers.map(([, digest]) => digest)).size).toBe(papers.length);
  });
});
