import { measureLayout } from './preview/measure-layout.ts';
import { measureTyping } from './preview/measure-typing.ts';

/**
 * Edit to preview: the layout of a bilingual report of 12 pages after a changed paragraph, and from the last keystroke to the picture in a
 * real browser beside a real server: `node benchmarks/preview.ts [--layout]`. Needs chromium unless only the layout is asked for.
 */
await measureLayout();
if (!process.argv.includes('--layout')) await measureTyping();
