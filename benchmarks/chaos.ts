import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Exactly one letter each, whatever happens: two postmen in two processes, killed without a word, over a database server that is restarted
 * and killed, against a mail server that drops, delays, half answers, answers twice or late: `node benchmarks/chaos.ts [LETTERS] [SEED]`.
 * Once with a mail server that can be asked what it has, once with one that cannot. Ends with 1 when a letter arrived twice or is missing.
 */
const [letters = 300, seed = 2026] = process.argv.slice(2).map(Number);
const config = { configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;
const { module: mailroom } = await runnerImport<typeof import('../src/offices/mailroom/public.ts')>(
  './src/offices/mailroom/public.ts',
  config,
);

const folder = await mkdtemp(join(tmpdir(), 'chancery-chaos-'));
const server = await mailroom.startOwnServer(folder);
try {
  for (const askable of [true, false]) {
    const { connectionString, restart: restartDatabase } = server;
    const figures = await mailroom.runChaos({ connectionString, restartDatabase, letters, seed, askable, kills: 24, restarts: 4 });
    print(askable, figures);
    if (figures.twice > 0 || figures.missing > 0 || (askable && figures.inDoubt > 0)) process.exitCode = 1;
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

function print(askable: boolean, { misdeeds, seconds, ...figures }: Awaited<ReturnType<typeof mailroom.runChaos>>): void {
  console.log(`\nMail server that ${askable ? 'can be asked' : 'cannot be asked'} (${seconds.toFixed(0)} s)`);
  for (const [name, n] of Object.entries(figures)) console.log(`  ${name.padEnd(16)} ${n}`);
  const did = Object.entries(misdeeds).sort(([, a], [, b]) => b - a);
  console.log(`  the server: ${did.map(([name, n]) => `${name} ${n}`).join('; ')}`);
}
