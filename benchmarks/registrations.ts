import { runnerImport } from 'vite';

/**
 * Registrations a second (a body names a delegate, the delegate registers) at concurrency 16, and the ratio to pgbench running the same
 * statements on the same server in the same run: `node benchmarks/registrations.ts`. Needs pgbench (PGBENCH, or Debian's PostgreSQL).
 */
const config = { configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;
const { module } = await runnerImport<typeof import('./registrations/measure.ts')>('./benchmarks/registrations/measure.ts', config);
await module.measureRegistrations();
