import { runnerImport } from 'vite';

/** Ten thousand letters in four languages as one stream: what each typesetting process and our own hold on the way: `node benchmarks/typesetting-memory.ts [LETTERS]`. */
const config = { configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;
const { module } = await runnerImport<typeof import('./typesetting/measure-memory.ts')>(
  './benchmarks/typesetting/measure-memory.ts',
  config,
);
await module.measureMemory(Number(process.argv[2] ?? 10_000));
