import { runnerImport } from 'vite';

/**
 * Edit to preview: the layout of a bilingual report of 12 pages after a changed paragraph, and from the last keystroke to the picture in a
 * real browser beside a real server: `node benchmarks/preview.ts`. Needs chromium for the second part.
 */
const config = { configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;
const layout = await runnerImport<typeof import('./preview/measure-layout.ts')>('./benchmarks/preview/measure-layout.ts', config);
await layout.module.measureLayout();
const { measureTyping } = await import('./preview/measure-typing.ts');
await measureTyping();
