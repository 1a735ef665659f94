import { expect, test } from 'vitest';
import { findDirectionFaults } from './find-direction-faults.ts';
import { importsIn } from './read-imports.ts';

const faults = (file: string, source: string) => findDirectionFaults(importsIn(file, source));

test('an office may import the platform and the public file of an office below it', () => {
  expect(
    faults('src/offices/circulars/draft.ts', `import { a } from '../calls/public.ts';\nimport { b } from '../../platform/answer.ts';`),
  ).toEqual([]);
});

test('an office is entered only by its public file, by tests and the app too', () => {
  const enters = [
    ['src/offices/circulars/draft.test.ts', '../calls/open-call.ts'],
    ['src/app.tsx', './offices/circulars/routes.tsx'],
    ['demonstration/seed.ts', '../src/offices/circulars/words.ts'],
  ];
  for (const [file = '', to] of enters) expect(faults(file, `import { a } from '${to}';`)).toEqual([expect.stringContaining('one door')]);
});

test('nobody imports upward, not even a type', () => {
  expect(faults('src/offices/archive/file.ts', `import type { C } from '../calls/public.ts';`)).toEqual([
    expect.stringContaining('stands below'),
  ]);
  expect(faults('src/platform/web/page.tsx', `export { c } from '../../offices/calls/public.ts';`)).toHaveLength(1);
  expect(faults('src/offices/reports/public.ts', `import { app } from '../../app.tsx';`)).toEqual([
    expect.stringContaining('only the app'),
  ]);
});

test('peers do not import one another', () => {
  const source = `import {\n  render,\n  type Rendered,\n} from '../documents/public.ts';`;
  expect(faults('src/offices/mailroom/compose.ts', source)).toEqual([expect.stringContaining('peers')]);
});

test('an office without a place in the order is refused', () => {
  expect(faults('src/offices/catering/public.ts', `import '../../platform/answer.ts';`)).toEqual([expect.stringContaining('no place')]);
});

test('islands know only the platform, and nobody imports them', () => {
  expect(faults('src/islands/editor.ts', `import { a } from '../platform/language.ts';`)).toEqual([]);
  expect(faults('src/islands/editor.ts', `const a = await import('../offices/calls/public.ts');`)).toHaveLength(1);
  expect(faults('src/offices/calls/call-page.tsx', `import '../../islands/editor.ts';`)).toHaveLength(1);
});

test('a circle of files is found, unless only types close it', () => {
  const there = importsIn('src/offices/calls/a.ts', `import { b } from './b.ts';`);
  const back = importsIn('src/offices/calls/b.ts', `import { a } from './a.ts';`);
  const backByType = importsIn('src/offices/calls/b.ts', `import type { A } from './a.ts';`);
  expect(findDirectionFaults([...there, ...back])).toEqual([expect.stringContaining('A circle')]);
  expect(findDirectionFaults([...there, ...backByType])).toEqual([]);
});

test('the pages of an office may have a door of their own, and then the other door leads to none', () => {
  expect(faults('src/app.tsx', `import { a } from './offices/documents/pages.ts';`)).toEqual([]);
  const pages = importsIn('src/offices/documents/pages.ts', `export { a } from './a-page.tsx';`);
  const clean = importsIn('src/offices/documents/public.ts', `export { b } from './b.ts';`);
  const behind = importsIn('src/offices/documents/b.ts', `import { a } from './a-page.tsx';`);
  expect(findDirectionFaults([...pages, ...clean])).toEqual([]);
  expect(findDirectionFaults([...pages, ...clean, ...behind])).toEqual([
    expect.stringContaining('leads to src/offices/documents/a-page.tsx'),
  ]);
});
