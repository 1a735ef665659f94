import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type InlineConfig } from 'vite';
import { loadSampleDocuments } from '../src/offices/documents/public.ts';
import { workerBuild } from '../vite.config.ts';
import { middleOf } from './preview/middle-of.ts';

// The first letter of a cold start: a program that sets one letter and ends, built as the server is built, from the start of its process to
// the bytes of the PDF; and the command `chancery typeset` from outside, from its start to its end, with the file written. Beside both a bare
// Node process in the same run. Run: node benchmarks/first-letter.ts
const limitMs = 200;
const rounds = 15;
const folder = 'dist/first-letter';
const run = promisify(execFile);

const program: InlineConfig = {
  ...workerBuild,
  build: {
    ...workerBuild.build,
    ssr: 'benchmarks/first-letter/set-first-letter.ts',
    outDir: folder,
    rollupOptions: { treeshake: { moduleSideEffects: false }, output: { entryFileNames: 'set-first-letter.js', codeSplitting: false } },
  },
};

async function milliseconds(script: string[]): Promise<{ outside: number; inside: number }> {
  const begun = performance.now();
  const { stdout } = await run(process.execPath, script);
  return { outside: performance.now() - begun, inside: Number(stdout) };
}

/** The command as one types it; its first run builds when the sources changed. */
async function commandMilliseconds(): Promise<number[]> {
  const data = join(folder, 'letter.json');
  await mkdir(folder, { recursive: true });
  const [letter] = (await loadSampleDocuments()).filter(({ name }) => name === 'letter');
  await writeFile(data, JSON.stringify(letter?.document));
  const command = ['bin/chancery.js', 'typeset', 'letter', '--data', data, '--out', folder];
  await run(process.execPath, command);
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) found.push((await milliseconds(command)).outside);
  return found;
}

const say = (what: string, times: number[]) => {
  const middle = middleOf(times);
  console.log(
    `${what}: ${Math.round(middle)} ms (best ${Math.round(Math.min(...times))} ms, worst ${Math.round(Math.max(...times))} ms; limit ${limitMs} ms, ratio ${(middle / limitMs).toFixed(2)})`,
  );
};

try {
  await build(program);
  await build({ ...workerBuild, build: { ...workerBuild.build, outDir: folder } });
  const letters: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    letters.push((await milliseconds([`${folder}/set-first-letter.js`])).inside);
    bare.push((await milliseconds(['-e', 'console.log(0)'])).outside);
  }
  say('first letter from the start of the process', letters);
  say('chancery typeset, from its start to its end', await commandMilliseconds());
  console.log(
    `a bare Node process, started and ended: ${Math.round(middleOf(bare))} ms; ratio ${(middleOf(letters) / middleOf(bare)).toFixed(1)}`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
