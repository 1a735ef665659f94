import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterSampleRecord, seminarLetter } from '../offices/circulars/public.ts';
import { sampleReport } from '../offices/reports/public.ts';
import { useTestDatabase } from '../platform/testing/test-database.ts';
import { captureTerminal } from './capture-terminal.ts';

const testing = useTestDatabase();
const command = captureTerminal();
const run = (...args: string[]) => command('import', ...args);
const before = process.env.DATABASE_URL;
let folder = '';

beforeAll(async () => {
  await enterSampleRecord(testing().db);
  folder = await mkdtemp(join(tmpdir(), 'chancery-import-'));
  await writeFile(join(folder, 'letter.txt'), seminarLetter);
  await writeFile(join(folder, 'report.txt'), sampleReport({ en: 'Council of Rivers', fr: 'Conseil des fleuves' }));
  process.env.DATABASE_URL = testing().connectionString;
});
afterAll(() => {
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
});
test('a letter is shown and nothing is stored without --store', async () => {
  const { code, out } = await run('letter', join(folder, 'letter.txt'));
  expect(code).toBe(0);
  expect(out).toContain('2027-03-09');
  expect(out).toContain('Nothing was stored.');
  expect(await testing().db.selectFrom('imported_letter').selectAll().execute()).toEqual([]);
});

test('--store stores it, and the same file again is refused with exit code 1', async () => {
  const stored = await run('letter', join(folder, 'letter.txt'), '--store', '--json');
  expect([stored.code, JSON.parse(stored.out)]).toMatchObject([0, { ok: true, stored: true, meetingId: expect.any(String) }]);
  const again = await run('letter', join(folder, 'letter.txt'), '--store', '--json');
  expect([again.code, JSON.parse(again.out)]).toMatchObject([1, { ok: false, refusal: { code: 'import-known' } }]);
});

test('a report is shown with its activities, and stored with the theme that was missing', async () => {
  const shown = await run('report', join(folder, 'report.txt'));
  expect(shown.out).toContain('2026-05-04/2026-05-05');
  expect(shown.out).toContain('s2  Rivers and oceans → ?');
  expect((await run('report', join(folder, 'report.txt'), '--store')).code).toBe(1);
  const stored = await run('report', join(folder, 'report.txt'), '--store', '--theme', 's2=development', '--symbol', 'UN/1', '--json');
  expect([stored.code, JSON.parse(stored.out)]).toMatchObject([0, { symbol: 'UN/1', decision: 'organ-unknown' }]);
});

test('a file that cannot be read is named, with exit code 1', async () => {
  const { code, out } = await run('letter', join(folder, 'nothing.txt'));
  expect([code, out.includes('nothing.txt')]).toEqual([1, true]);
});
