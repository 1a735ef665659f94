import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { systemFolders } from '../src/platform/postgres/find-binaries.ts';
import { projectFolder } from '../src/platform/project-folder.ts';
import { withDatabase } from '../src/platform/testing/prepare-template.ts';
import { startOwnTestServer } from '../src/platform/testing/start-test-server.ts';
import { findDatabaseTests } from './find-database-tests.ts';
import { check, type Outcome, type Step } from './run-steps.ts';
import { runVitest } from './run-vitest.ts';

const node = process.execPath;

/** The checks that need no running program, quickest to explain first. */
export const checkSteps: Step[] = [
  check('database types describe the migrations', [node, 'scripts/generate-database-types.ts', '--check']),
  check('types (tsc)', ['tsc', '--noEmit', '-p', 'tsconfig.json']),
  check('format and lint (biome)', ['biome', 'check', '.']),
];

/** The tests: on the embedded server, then those that touch the database on the system's, then the journeys in a browser. */
export async function testSteps(): Promise<Step[]> {
  const [system] = await systemFolders();
  const steps: Step[] = [
    { name: 'tests, on the embedded PostgreSQL 18', run: () => runVitest([], { TEST_DATABASE_URL: '' }) },
    { name: `tests that touch the database, on ${system ?? 'the system’s PostgreSQL'}`, run: () => runOnSystemServer(system) },
  ];
  const journeys = await Array.fromAsync(glob('journeys/*.journey.ts', { cwd: projectFolder }));
  const config = 'journeys/vitest.config.ts';
  if (journeys.length > 0 && existsSync(join(projectFolder, config))) {
    steps.push(check('build', [node, 'scripts/build.ts']), { name: 'journeys in Chromium', run: () => runVitest(['--config', config]) });
  }
  return steps;
}

/** Every `scripts/check-*.ts`, by name. */
export async function houseChecks(pattern = 'scripts/check-*.ts'): Promise<Step[]> {
  const files = (await Array.fromAsync(glob(pattern, { cwd: projectFolder }))).filter((file) => !file.endsWith('.test.ts')).sort();
  return files.map((file) => check(file.replace(/^scripts\/check-|\.ts$/g, '').replaceAll('-', ' '), [node, file]));
}

async function runOnSystemServer(binaries: string | undefined): Promise<Outcome> {
  if (!binaries) {
    console.error('No PostgreSQL 15 or later in /usr/lib/postgresql. Run: node setup/install.js --for-tests');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const server = await startOwnTestServer(binaries);
  try {
    const url = withDatabase(server.connectionString, 'postgres');
    console.log(`PostgreSQL ${server.version}`);
    return await runVitest(await findDatabaseTests(projectFolder), { TEST_DATABASE_URL: url, CHANCERY_POSTGRES_BIN: binaries });
  } finally {
    await server.stop();
  }
}
