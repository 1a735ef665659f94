import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterBody } from '../offices/directory/public.ts';
import { system } from '../platform/actor.ts';
import { accepted } from '../platform/answer.ts';
import { useTestDatabase } from '../platform/testing/test-database.ts';
import { captureTerminal } from './capture-terminal.ts';

const testing = useTestDatabase();
const run = captureTerminal();
const before = process.env.DATABASE_URL;
let folder = '';

beforeAll(async () => {
  const names = { en: { formal: 'National Assembly' } };
  accepted(
    await enterBody(testing().db, system, {
      kind: 'parliament',
      slug: 'parliament-ken',
      country: 'KEN',
      correspondenceLanguage: 'en',
      names,
    }),
  );
  folder = await mkdtemp(join(tmpdir(), 'chancery-directory-'));
  await writeFile(
    join(folder, 'list.csv'),
    'Country,Post,Given name,Family name,E-mail\nKenya,Speaker,Ama,Testwell,ama@ken.example\nAtlantis,Speaker,A,B,\n',
  );
  process.env.DATABASE_URL = testing().connectionString;
});
afterAll(() => {
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
});

test('a list is shown line by line, stored with --store, and changes nothing the second time', async () => {
  const file = join(folder, 'list.csv');
  const shown = await run('import', 'directory', file);
  expect(shown.code).toBe(0);
  for (const part of ['1 add · 0 change · 1 in conflict', 'no body called', 'Nothing was stored.']) expect(shown.out).toContain(part);
  expect(await testing().db.selectFrom('post').selectAll().execute()).toEqual([]);
  const stored = await run('import', 'directory', file, '--store', '--json');
  expect([stored.code, JSON.parse(stored.out)]).toMatchObject([0, { stored: true, counts: { adds: 1, conflicts: 1 } }]);
  const again = await run('import', 'directory', file, '--store', '--json');
  expect([again.code, JSON.parse(again.out)]).toMatchObject([1, { refusal: { code: 'import-nothing-new' } }]);
});

test('the directory is written to a file, and a file that cannot be read or written is named', async () => {
  const file = join(folder, 'out.csv');
  expect((await run('export', 'directory', '--to', file)).out).toContain('1 post written to');
  expect(await readFile(file, 'utf8')).toContain('parliament-ken,Kenya,National parliament,KEN,National Assembly,,');
  expect(await readFile(file, 'utf8')).toContain(',Speaker,,Ama,Testwell,Not stated,ama@ken.example');
  expect(await run('export', 'directory', '--to', join(folder, 'no', 'out.csv'))).toMatchObject({ code: 1 });
  expect(await run('import', 'directory', join(folder, 'none.csv'))).toMatchObject({ code: 1 });
});
