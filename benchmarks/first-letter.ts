import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { build, type InlineConfig } from 'vite';
import { workerBuild } from '../vite.config.ts';
import { middleOf } from './preview/middle-of.ts';

// The first letter of a cold start: a program that sets one letter and ends, built as the server is built, from the start of its process to
// the bytes of the PDF; beside a bare Node process in the same run. Run: node benchmarks/first-letter.ts
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

try {
  await build(program);
  await build({ ...workerBuild, build: { ...workerBuild.build, outDir: folder } });
  const letters: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    letters.push((await milliseconds([`${folder}/set-first-letter.js`])).inside);
    bare.push((await milliseconds(['-e', 'console.log(0)'])).outside);
  }
  const middle = middleOf(letters);
  console.log(
    `first letter from the start of the process: ${Math.round(middle)} ms (best ${Math.round(Math.min(...letters))} ms, worst ${Math.round(Math.max(...letters))} ms; limit ${limitMs} ms, ratio ${(middle / limitMs).toFixed(2)})`,
  );
  console.log(`a bare Node process, started and ended: ${Math.round(middleOf(bare))} ms; ratio ${(middle / middleOf(bare)).toFixed(1)}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
