import { runnerImport } from 'vite';

/**
 * The directory with 200,000 persons and 20 years of posts: search as you type (limit 50 ms at the server), addressee rules (limit 200 ms),
 * and reading a page of one body: `node benchmarks/directory.ts`. Another number of persons: DIRECTORY_PERSONS.
 */
const config = { configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;
const { module } = await runnerImport<typeof import('./directory/measure.ts')>('./benchmarks/directory/measure.ts', config);
await module.measureDirectory();
