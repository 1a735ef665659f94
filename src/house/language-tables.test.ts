import { expect, test } from 'vitest';
import { findLanguageTables, findRulesInPacks } from './find-language-tables.ts';
import { readPrograms } from './read-sources.ts';

const programs = await readPrograms();

test('what a language is stands in its pack: no other program of the offices that read texts holds a table by language', () => {
  expect(programs.flatMap(findLanguageTables)).toEqual([]);
});

const found = (text: string, file = 'src/offices/languages/polarity/planted.ts') => findLanguageTables({ file, text });

test('a table by language is found, whole or for some languages, and inside another', () => {
  expect(found(`const denials = { en: 'not', fr: 'ne', es: 'no', ar: 'لا', ru: 'не', zh: '不' };`)).toHaveLength(1);
  expect(found(`const some = { fr: /ne/u, es: /no/u };`)).toEqual([expect.stringContaining('planted.ts:1: a table by language (fr, es)')]);
  expect(found(`const rows = [{ id: 'a', en: 'x', zh: 'y' }, { id: 'b', en: 'z', zh: 'w' }];`)).toHaveLength(2);
});

test('a wording of the screen, a pack and another office hold what they like', () => {
  expect(found(`const word = { en: 'yes', fr: 'oui', es: 'sí', ar: 'نعم' };`)).toEqual([]);
  const table = `const names = { en: 'a', ru: 'б' };`;
  expect(found(table, 'src/offices/languages/packs/fr/writing.ts')).toEqual([]);
  expect(found(table, 'src/offices/reports/planted.ts')).toEqual([]);
});

test('packs are data: they import types, other packs and what builds a pattern', () => {
  expect(programs.flatMap(findRulesInPacks)).toEqual([]);
  const planted = (text: string) => findRulesInPacks({ file: 'src/offices/languages/packs/fr/planted.ts', text });
  expect(planted(`import { says } from '../../read-patterns.ts';`)).toEqual([expect.stringContaining('planted.ts:1: a pack is data')]);
  expect(planted(`import type { Reading } from '../../reading/reading.ts';`)).toEqual([]);
  expect(planted(`import { compilePattern } from '../../compile-pattern.ts';\nimport { script } from './script.ts';`)).toEqual([]);
});
