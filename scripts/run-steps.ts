import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { projectFolder } from '../src/platform/project-folder.ts';

/** How many tests passed, failed and were skipped; a check that is no test counts as one failed when it fails. */
export type Outcome = { passed: number; failed: number; skipped: number };
export type Step = { name: string; run(): Promise<Outcome> };

/** Runs steps in order up to the first that fails; ends with a summary whose last line is `N passed, N failed`. Sets the exit code. */
export async function runSteps(steps: Step[]): Promise<void> {
  const total: Outcome = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  for (const { name, run } of steps) {
    console.log(`\n▸ ${name}`);
    const begun = performance.now();
    const outcome = await run();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += outcome[key];
    lines.push(`${outcome.failed ? '✗' : '✓'} ${seconds.padStart(6)} s  ${name}${describe(outcome)}`);
    if (outcome.failed) break;
  }
  const left = steps.slice(lines.length).map(({ name }) => `–           ${name}: not run`);
  console.log(`\n${[...lines, ...left].join('\n')}\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function describe({ passed, failed, skipped }: Outcome): string {
  const tests = passed + failed + skipped > 1 ? `: ${passed} passed, ${failed} failed` : '';
  return skipped > 0 ? `${tests}, ${skipped} skipped` : tests;
}

/** Runs a program of the project or the system, showing what it says; answers its exit code. */
export function runProgram(command: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const [program = '', ...args] = command;
  const path = `${join(projectFolder, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: projectFolder, stdio: 'inherit', env: { ...process.env, PATH: path, ...env } });
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** A step that is no test: a program that must end with 0. */
export function check(name: string, command: string[]): Step {
  return { name, run: async () => ({ passed: 0, failed: (await runProgram(command)) === 0 ? 0 : 1, skipped: 0 }) };
}
