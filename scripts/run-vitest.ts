import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, runProgram } from './run-steps.ts';

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number; numTotalTests: number };

/** Runs Vitest with these arguments and counts its tests. A run that ends badly, or without a single test, counts as failed. */
export async function runVitest(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-report-'));
  const file = join(folder, 'report.json');
  const code = await runProgram(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args], env);
  const report = await readFile(file, 'utf8').then(
    (text): Report => JSON.parse(text),
    () => undefined,
  );
  await rm(folder, { recursive: true });
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests;
  const brokenOtherwise = failed === 0 && (code !== 0 || report.numTotalTests === 0);
  return { passed: report.numPassedTests, failed: brokenOtherwise ? 1 : failed, skipped: report.numPendingTests + report.numTodoTests };
}
