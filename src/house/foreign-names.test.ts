import { expect, test } from 'vitest';
import { findForeignNames } from './find-foreign-names.ts';
import { readTexts } from './read-sources.ts';

const texts = await readTexts();

test('programs, papers, stylesheets and migrations are read', () => {
  const kinds = new Set(texts.map(({ file }) => file.split('.').at(-1)));
  expect([...kinds]).toEqual(expect.arrayContaining(['ts', 'tsx', 'css', 'sql', 'md', 'json']));
});

test('the project names no address outside .example, no package registry and no machine', () => {
  expect(texts.flatMap(findForeignNames)).toEqual([]);
});

const faults = (text: string) => findForeignNames({ file: 'a.md', text });
const at = '@';

test('an address that may be somebody’s is found', () => {
  expect(faults(`write to anna${at}parliament.org`)).toEqual([expect.stringContaining('a.md:1')]);
  expect(faults(`write to anna${at}example.parliament.org`)).toHaveLength(1);
  expect(
    faults(`write to anna${at}parliament.example, smtp://user:word${at}mail.parliament.example, postgres://u${at}127.0.0.1/x`),
  ).toEqual([]);
  expect(faults(`${at}scope/package.json and a${at}1.2.3`)).toEqual([]);
});

test('a registry and a machine’s path are found, and a path of an address is not', () => {
  expect(faults(`https://${['registry', 'packages', 'org'].join('.')}/a`)).toHaveLength(1);
  expect(faults(`in ${['', 'home', 'anna', 'chancery'].join('/')}`)).toHaveLength(1);
  expect(faults('https://parliament.example/home/news and src/home/plan and /var/lib/chancery')).toEqual([]);
});
