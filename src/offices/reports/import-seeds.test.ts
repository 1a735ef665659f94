import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { enterSampleBodies, sampleOfficer } from '../activities/public.ts';
import { closeTypesetting } from '../documents/public.ts';
import { exportReading, loadText, readReport } from '../languages/public.ts';
import { findEdition } from './edition.ts';
import { entriesOf } from './entries-of.ts';
import { findImportedReport, storeReportReading } from './import-report.ts';

/** The real report lies beside the project where it is built; elsewhere these tests are skipped, loudly. */
const file = new URL('../../../../shared/seeds/report-un-cooperation.ar-en.txt', import.meta.url);
const present = existsSync(file);
if (!present) console.warn(`\n*** The real report is not here (${file.pathname}): its tests are SKIPPED. ***\n`);
const testing = useTestDatabase();
const foldSpace = (text: string) => text.replace(/[*\s\u00A0\u202F]+/g, ' ').trim();

describe.skipIf(!present)('the real report', () => {
  const text = present ? readFileSync(file, 'utf8') : '';
  beforeAll(async () => {
    await enterSampleBodies(testing().db);
    accepted(
      await storeReportReading(
        testing().db,
        sampleOfficer,
        { fileName: 'report.txt', text, reading: readReport(text) },
        { publicUrl: 'https://a.example' },
      ),
    );
  });
  afterAll(closeTypesetting);

  test('becomes an edition with its 31 activities under six themes in the order of the file', async () => {
    const { db } = testing();
    const edition = await findEdition(db, (await findImportedReport(db, text))?.editionId ?? '');
    expect(edition).toMatchObject({
      period: { from: '2017-09-15', to: '2018-03-15' },
      languages: ['ar', 'en'],
      originalLanguage: 'en',
      arabicFirst: true,
    });
    const entries = await entriesOf(db, edition?.id ?? '');
    expect(entries.map(({ theme }) => theme)).toEqual([
      ...Array(4).fill('democracy'),
      ...Array(4).fill('gender'),
      ...Array(3).fill('youth'),
      ...Array(4).fill('peace'),
      ...Array(5).fill('development'),
      ...Array(11).fill('senior'),
    ]);
    for (const { activity } of entries) {
      expect(activity.startsOn >= '2017-09-15' && activity.endsOn <= '2018-03-15').toBe(true);
      expect(Object.keys(activity.title).sort()).toEqual(['ar', 'en']);
      expect(activity.source).toBe('report.txt');
    }
    expect(entries[0]?.activity).toMatchObject({
      attendance: { count: 200, about: true },
      whens: expect.arrayContaining(['2018-02-22/2018-02-23', '2017-12-18', '2018-02-21']),
    });
    expect(entries[13]?.activity.whens).toEqual(['2017-12|mid']);
    expect(entries[15]?.activity.whens).toEqual(['2018-01-01/2018-03-15']);
  });

  test('keeps the two English paragraphs that are one in Arabic', async () => {
    const { db } = testing();
    const [first] = await entriesOf(db, (await findImportedReport(db, text))?.editionId ?? '');
    const { versions } = await loadText(db, first?.activity.textId ?? '');
    expect([versions.ar?.length, versions.en?.length]).toEqual([1, 2]);
  });

  test('is not decided by another organization’s council: the noting line is left open', async () => {
    const { db } = testing();
    const again = await storeReportReading(
      db,
      sampleOfficer,
      { fileName: 'again.txt', text, reading: readReport(text) },
      { publicUrl: 'https://a.example' },
    );
    expect(again).toMatchObject({ ok: false, refusal: { code: 'import-known', fileName: 'report.txt' } });
    expect((await findEdition(db, (await findImportedReport(db, text))?.editionId ?? ''))?.decision).toBeUndefined();
  });

  test('comes out again from what was stored without losing a paragraph', async () => {
    const stored = await findImportedReport(testing().db, text);
    const out = foldSpace(exportReading(stored?.reading ?? readReport('')));
    const paragraphs = text.split('\n').map(foldSpace).filter(Boolean);
    expect(paragraphs.length).toBeGreaterThan(80);
    for (const paragraph of paragraphs) expect(out).toContain(paragraph);
  });
});
