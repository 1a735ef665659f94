import { measureTyping } from './preview/measure-typing.ts';
import { withModule } from './with-module.ts';

/**
 * Edit to preview: the layout of a bilingual report of 12 pages after a changed paragraph, and from the last keystroke to the picture in a
 * real browser beside a real server: `node benchmarks/preview.ts [--layout]`. Needs chromium unless only the layout is asked for.
 */
await withModule<typeof import('./preview/measure-layout.ts')>('/benchmarks/preview/measure-layout.ts', (module) => module.measureLayout());
if (!process.argv.includes('--layout')) await measureTyping();
