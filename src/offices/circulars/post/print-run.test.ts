import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { system, visitor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { journalOf } from '../../archive/public.ts';
import { enterAddress } from '../../directory/public.ts';
import { checkPdf, closeTypesetting } from '../../documents/public.ts';
import { findCircular } from '../circular.ts';
import { enterSampleRecord, type SampleRecord } from '../drafting/sample-record.ts';
import { draftSample, issueSample } from '../drafting/sample-steps.ts';
import { printFile, printRunsOf } from './print-file.ts';
import { type PrintChoice, printForPost } from './print-run.ts';
import { divideLetters } from './sort-letters.ts';
import { zoneOf } from './zone-of.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let id: string;
const all: PrintChoice = { selection: 'all', sorting: 'language', isPersonal: true, coverLanguage: 'fr' };

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  record = await enterSampleRecord(db);
  for (const { id: bodyId, country } of record.parliaments)
    if (country !== 'NOR')
      accepted(
        await enterAddress(db, system, { bodyId, kind: 'postal', value: `Parliament Road 1\n0${country} City`, from: '2024-01-01' }),
      );
  id = await issueSample(db, record);
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

async function fileOf(runId: string, part: number) {
  const circular = await findCircular(testing().db, id);
  if (!circular) throw new Error('no circular');
  const set = await printFile(testing().db, circular, runId, part);
  if (!set) throw new Error('no such file');
  const { pdf, pages } = accepted(set);
  const file = join(mkdtempSync(join(tmpdir(), 'chancery-print-')), 'print.pdf');
  writeFileSync(file, pdf);
  const texts = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  return { pdf, pages, texts };
}

describe('printing for the post', () => {
  test('gives each addressee with a postal address one letter in its language, sorted, on the front of a sheet, after a sheet of counts', async () => {
    const { db } = testing();
    const printed = accepted(await printForPost(db, system, id, all));
    expect(printed).toMatchObject({ letters: 5, parts: 1, without: 1, byLanguage: { en: 2, fr: 1, es: 1, ar: 1 } });
    const { pdf, texts } = await fileOf(printed.runId, 1);
    expect(texts[0]).toContain('Lettres par voie postale');
    expect(texts[0]).toMatch(/Total\s+5/);
    const starts = ['KEN', 'SEN', 'URY', 'JOR'].map((country) => texts.findIndex((text) => text.includes(`0${country} City`)));
    for (const start of starts) expect(start % 2, `page ${start + 1}`).toBe(0);
    expect(new Set(starts).size).toBe(4);
    expect(texts.some((text) => text.includes('0NOR City'))).toBe(false);
    expect(await checkPdf(pdf)).toEqual([]);
  });

  test('is journalled with who printed how many, and without a name of an addressee', async () => {
    const { db } = testing();
    const entries = (await journalOf(db, 'circular', id)).filter(({ act }) => act === 'circulars.print');
    expect(entries.at(-1)).toMatchObject({ actor_name: system.name, facts: { letters: 5, parts: 1, selection: 'all' } });
    const [run] = await printRunsOf(db, id);
    expect(run).toMatchObject({ printedByName: system.name, isPersonal: true });
  });

  test('makes the same file again, whatever the directory says later', async () => {
    const { db } = testing();
    const printed = accepted(await printForPost(db, system, id, all));
    const before = await fileOf(printed.runId, 1);
    const [first] = record.parliaments;
    accepted(await enterAddress(db, system, { bodyId: first?.id ?? '', kind: 'postal', value: 'Moved away 9', from: '2026-11-22' }));
    const again = await fileOf(printed.runId, 1);
    expect(Buffer.compare(before.pdf, again.pdf)).toBe(0);
    const next = await fileOf(accepted(await printForPost(db, system, id, all)).runId, 1);
    expect(next.texts.join('')).toContain('Moved away 9');
  });

  test('divides a run into files under a size, the counts in the first', async () => {
    const { db } = testing();
    const printed = accepted(await printForPost(db, system, id, { ...all, sorting: 'zone', isPersonal: false, atMostBytes: 1 }));
    expect(printed.parts).toBe(5);
    const [first, last] = [await fileOf(printed.runId, 1), await fileOf(printed.runId, 5)];
    expect(first.texts[0]).toContain('Lettres par voie postale');
    expect(last.texts.join('')).not.toContain('Lettres par voie postale');
    await expect(fileOf(printed.runId, 6)).rejects.toThrow('no such file');
  });

  test('refuses visitors, a letter that is not issued, and a choice without an address', async () => {
    const { db } = testing();
    expect(await printForPost(db, visitor, id, all)).toMatchObject({ refusal: { code: 'not-signed-in' } });
    expect(await printForPost(db, system, await draftSample(db, record), all)).toMatchObject({ refusal: { code: 'not-issued' } });
    expect(await printForPost(db, system, id, { ...all, selection: 'post' })).toMatchObject({ refusal: { code: 'nobody-by-post' } });
  });
});

test('an addressee without an e-mail address is reached by post alone', async () => {
  const { db } = testing();
  const kenya = record.parliaments.find(({ country }) => country === 'KEN');
  const posts = await db
    .selectFrom('post')
    .select('id')
    .where('body_id', '=', kenya?.id ?? '')
    .execute();
  const ids = posts.map((post) => post.id);
  await db.deleteFrom('address').where('kind', '=', 'email').where('post_id', 'in', ids).execute();
  await db
    .deleteFrom('address')
    .where('kind', '=', 'email')
    .where('body_id', '=', kenya?.id ?? '')
    .execute();
  const printed = accepted(await printForPost(db, system, id, { ...all, selection: 'post' }));
  expect(printed.letters).toBe(1);
  const { texts } = await fileOf(printed.runId, 1);
  expect(texts.join('')).toContain('Kenya');
});

test('zones are seen from the sender', () => {
  expect(zoneOf('CHE', 'CHE')).toBe('domestic');
  expect(zoneOf('NOR', 'CHE')).toBe('region');
  expect(zoneOf('KEN', 'CHE')).toBe('world');
  expect(zoneOf(undefined, 'CHE')).toBe('world');
});

test('a file holds no more letters and no more bytes than it may', () => {
  expect(divideLetters([3, 3, 3, 9, 1], (size) => size, 7, 2)).toEqual([[3, 3], [3], [9], [1]]);
  expect(divideLetters([1, 1, 1, 1, 1], (size) => size, 100, 2)).toEqual([[1, 1], [1, 1], [1]]);
  expect(divideLetters([], () => 1, 1, 1)).toEqual([]);
});
