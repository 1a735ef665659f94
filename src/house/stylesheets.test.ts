import { expect, test } from 'vitest';
import { findLostImports, findPhysicalSides, findUnusedSheets } from './find-style-faults.ts';
import { read } from './read-sources.ts';

const sheets = await read(['src/**/*.css']);
const folder = 'src/platform/web/styles';
const roots = [`${folder}/staff.css`, `${folder}/public.css`];

test('both stylesheets of the pages are there', () => {
  expect(sheets.map(({ file }) => file)).toEqual(expect.arrayContaining(roots));
});

test('stylesheets name no left and no right', () => {
  expect(sheets.flatMap(findPhysicalSides)).toEqual([]);
});

test('every stylesheet that is imported exists, and every one that exists is used', () => {
  expect([...findLostImports(sheets), ...findUnusedSheets(sheets, roots)]).toEqual([]);
});

const sheet = (text: string, file = 'a.css') => ({ file, text });

test.each([
  'margin-left: 1rem',
  'padding-right: 0',
  'border-left: 1px solid',
  'left: 0',
  'text-align: right',
  'float: left',
  'margin: 0 1rem 0 2rem',
  'inset: 0 auto 0 0',
  'border-top-left-radius: 2px',
  'scroll-margin-left: 1rem',
])('“%s” is found', (declaration) => {
  expect(findPhysicalSides(sheet(`.a {\n  ${declaration};\n}`))).toEqual([expect.stringContaining('a.css:2')]);
});

test.each([
  'margin-inline-start: 1rem',
  'margin: 0 1rem 2rem',
  'padding: 1px 2px 3px 2px',
  'text-align: end',
  'inset-inline-start: 0',
  'clip: rect(0 0 0 0)',
  'transition: left 1s',
])('“%s” passes', (declaration) => {
  expect(findPhysicalSides(sheet(`.a { ${declaration} } /* margin-left: 1px; */`))).toEqual([]);
});

test('an import of nothing and a sheet that nobody loads are found', () => {
  const sheets = [sheet('@import "./b.css"; @import "./gone.css";'), sheet('', 'b.css'), sheet('', 'c.css')];
  expect(findLostImports(sheets)).toEqual(['a.css imports gone.css, which does not exist']);
  expect(findUnusedSheets(sheets, ['a.css'])).toEqual(['c.css is imported by none of a.css']);
});
