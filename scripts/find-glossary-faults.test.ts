import { expect, test } from 'vitest';
import { findGlossaryFaults, readTerms, tablesIn } from './find-glossary-faults.ts';

const heading = '| English | French | Spanish | Arabic | Meaning | In the record |\n|---|---|---|---|---|---|\n';
const call = '| call | appel | convocatoria | الدعوة | what a letter asks for | `calls/`, `call` |';
const faults = (rows: string, bearers: string[] = ['calls/', 'call'], menu = {}) =>
  findGlossaryFaults(readTerms(heading + rows), bearers, menu);

test('a whole row has no fault', () => {
  expect(faults(call)).toEqual([]);
});

test('a missing language, a missing meaning and Arabic in Latin letters are found', () => {
  expect(faults(call.replace('appel', ''))).toEqual(['docs/words.md:3 “call” has no fr']);
  expect(faults(call.replace('what a letter asks for', ''))).toEqual(['docs/words.md:3 “call” has no meaning']);
  expect(faults(call.replace('الدعوة', 'daʿwa'))).toEqual(['docs/words.md:3 “call” is not in Arabic script']);
});

test('an office or table without a row is found, and a row that names nothing', () => {
  expect(faults(call, ['calls/', 'call', 'visit'])).toEqual([expect.stringContaining('“visit” has no row')]);
  expect(faults(call, ['calls/'])).toEqual([expect.stringContaining('names “call”, which is no office')]);
});

test('a term that stands twice is found', () => {
  expect(faults(`${call}\n${call.replace('`calls/`, `call`', '')}`)).toEqual(['docs/words.md:4 “call” stands twice']);
});

test('a menu that says another word is found', () => {
  const menu = { call: { en: 'Call', fr: 'Invitation', es: 'Convocatoria', ar: 'الدعوة' }, signOut: { en: '', fr: '', es: '', ar: '' } };
  expect(faults(call, ['calls/', 'call'], { call: { ...menu.call, fr: 'Appel' } })).toEqual([]);
  expect(faults(call, ['call', 'calls/'], { calls: menu.call })).toEqual([
    expect.stringContaining('the menu says “Invitation” (calls, fr)'),
  ]);
});

test('tables are read from migrations, dropped ones and comments left out', () => {
  expect(tablesIn(['create table call (\n);\n-- create table dream (', 'drop table call; create table visit (id int)'])).toEqual(['visit']);
});
