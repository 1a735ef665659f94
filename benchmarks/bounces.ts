import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { projectFolder } from '../src/platform/project-folder.ts';

/**
 * How many collected bounces are recognised and rightly called hard or soft: `node benchmarks/bounces.ts [FOLDER] [--misses]`. The folder
 * holds `emails/*.eml` and `expected.json`; half of it (by the digest of the name) was kept apart when the words were written.
 */
const folder = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? join(projectFolder, '..', 'shared', 'cases', 'bounces');
if (!existsSync(folder)) {
  console.error(`SKIPPED: no folder of collected bounces at ${folder}`);
  process.exitCode = 2;
} else {
  const config = { configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;
  const { module } = await runnerImport<typeof import('./bounces/measure.ts')>('./benchmarks/bounces/measure.ts', config);
  await module.measureBounces(folder, process.argv.includes('--misses'));
}
