import { beforeEach, expect, test } from 'vitest';
import { nameStatement, renameStatements } from './name-statement.ts';

beforeEach(renameStatements);

const nameAfter = (uses: number, sql: string) => Array.from({ length: uses }, () => nameStatement(sql)).at(-1);

test('a statement is named from its third use on, and another bears another name', () => {
  expect(nameAfter(2, 'select $1')).toBeUndefined();
  const name = nameAfter(1, 'select $1');
  expect(name).toMatch(/^c\d+_\S{22}$/);
  expect(nameAfter(5, 'select $1')).toBe(name);
  expect(nameAfter(3, 'select $2')).not.toBe(name);
});

test('a name is short enough for the server, which cuts at 63 bytes', () => {
  expect(nameAfter(3, `select ${'$1, '.repeat(400)} $1`)?.length).toBeLessThan(63);
});

test('five hundred statements are named and the next are not', () => {
  const names = Array.from({ length: 800 }, (_, n) => nameAfter(3, `select ${n} + $1`));
  expect(new Set(names.filter((name) => name !== undefined)).size).toBe(500);
  expect(names.slice(500)).toEqual(Array(300).fill(undefined));
  expect(nameAfter(1, 'select 0 + $1')).toBe(names[0]);
});

test('after a change of the schema every statement takes a new name', () => {
  const before = nameAfter(3, 'select * from body where id = $1');
  renameStatements();
  expect(nameAfter(3, 'select * from body where id = $1')).not.toBe(before);
});
