import { expect, test } from 'vitest';
import { findLongFile, findLongFunctions, findLooseSyntax, findPoorName } from './find-program-faults.ts';
import { readPrograms } from './read-sources.ts';

const programs = await readPrograms();

test('programs are found', () => {
  expect(programs.length).toBeGreaterThan(100);
});

test('no file has more than 300 lines, data and wordings aside', () => {
  expect(programs.flatMap(findLongFile)).toEqual([]);
});

test('no function has more than 50 lines, no page more than 80', () => {
  expect(programs.flatMap(findLongFunctions)).toEqual([]);
});

test('every file is named after what it does', () => {
  expect(programs.flatMap(findPoorName)).toEqual([]);
});

test('no program says any, claims what nobody checked, or sets a style attribute', () => {
  expect(programs.flatMap(findLooseSyntax)).toEqual([]);
});

const faults = (text: string) => findLooseSyntax({ file: 'src/planted.tsx', text });

test.each([
  ['let a: any;', '“any”'],
  ['const b = a as unknown as B;', 'as unknown as'],
  ['const b = a!;', '“!”'],
  ['export default a;', 'default export'],
  ['const p = <p style="color: red" />;', 'style attribute'],
])('“%s” is found', (text, what) => {
  expect(faults(text)).toEqual([expect.stringContaining(what)]);
});

test('words in strings and comments are no faults, and a reason beside an assertion is enough', () => {
  expect(faults(`// any\nconst a = 'as unknown as any';`)).toEqual([]);
  expect(faults('// the library leaves this out\nconst b = a as unknown as B;')).toEqual([]);
});

test('a long file and a long function are found, unless they are tables', () => {
  const file = (name: string, lines: number) => ({ file: name, text: `function a() {\n${'a();\n'.repeat(lines)}}` });
  expect(findLongFile(file('src/a.ts', 299))).toHaveLength(1);
  expect(findLongFile(file('src/a.ts', 298))).toEqual([]);
  expect(findLongFile(file('src/form-words.ts', 400))).toEqual([]);
  expect(findLongFunctions(file('src/a.ts', 49))).toEqual(['src/a.ts:1: a has 51 lines; 50 is the most']);
  expect(findLongFunctions(file('src/a-page.tsx', 49))).toEqual([]);
});

test('drawers and other spellings are found', () => {
  const names = ['src/utils.ts', 'src/form-helpers.ts', 'src/index.ts', 'src/openCall.ts', 'src/open-call.test.ts'];
  expect(names.filter((file) => findPoorName({ file, text: '' }).length > 0)).toEqual(names.slice(0, 4));
});
