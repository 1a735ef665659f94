import { runnerImport } from 'vite';

/**
 * The directory with 200,000 persons and 20 years of posts: search as you type (limit 50 ms at the server), alone and under load, addressee rules
 * (limit 200 ms), and what a search costs while a large import is unread: `node benchmarks/directory.ts`. Another number: DIRECTORY_PERSONS.
 */
const config = { configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;
const { module } = await runnerImport<typeof import('./directory/measure.ts')>('./benchmarks/directory/measure.ts', config);
await module.measureDirectory();
