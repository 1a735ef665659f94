import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldSpace } from '../read-folded.ts';
import { readLetter } from './import-letter.ts';
import { exportReading, readReport } from './import-report.ts';

/** The three real documents lie beside the project where it is built; elsewhere these tests are skipped, loudly. */
const folder = new URL('../../../../../shared/seeds/', import.meta.url);
const present = existsSync(folder);
if (!present) console.warn(`\n*** The real documents are not here (${folder.pathname}): their tests are SKIPPED. ***\n`);
const real = describe.skipIf(!present);
const seed = (name: string) => readFileSync(new URL(name, folder), 'utf8');

real('the round table letter, in French', () => {
  test('is read whole', () => {
    const { versions, meetings, unrecognised, missing, notes } = readLetter(seed('letter-round-table.fr.txt'));
    const [version] = versions;
    expect(versions.map(({ language }) => language)).toEqual(['fr']);
    expect(version).toMatchObject({ date: '2023-08-17', addressee: { post: 'president', of: 'group' } });
    expect(version?.signatories).toHaveLength(1);
    expect(version?.salutation).toHaveLength(2);
    expect(version?.body).toHaveLength(6);
    expect(version?.closing).toBeDefined();
    expect(version?.links.map(({ empty }) => empty)).toEqual([true, true, false]);
    expect([unrecognised, missing]).toEqual([[], []]);
    expect(notes.map(({ code }) => code)).toEqual(['link-empty', 'link-empty']);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({
      days: { from: '2023-09-26' },
      time: { from: '15:00', to: '16:30', zone: 'CEST' },
      zone: 'Europe/Zurich',
      mode: 'online',
      platform: 'Zoom',
      languages: ['en', 'es', 'fr'],
    });
    expect(Object.keys(meetings[0]?.titles ?? {})).toEqual(['fr']);
    expect(meetings[0]?.registration).toMatch(/^https:/);
  });
});

real('the joint letter, in Arabic and English', () => {
  test('is read whole, and what its versions disagree on is found, and nothing else', () => {
    const { versions, pairs, meetings, unrecognised, missing, notes } = readLetter(seed('joint-letter-igf.ar-en.txt'));
    const [ar, en] = versions;
    expect([ar?.language, en?.language]).toEqual(['ar', 'en']);
    for (const version of versions) {
      expect(version).toMatchObject({ date: '2023-08-03' });
      expect(version.body).toHaveLength(8);
      expect(version.enclosures).toHaveLength(2);
      expect(version.signatories).toHaveLength(2);
      expect(version.links).toHaveLength(3);
    }
    expect(ar?.addressee).toMatchObject({ of: 'parliament', members: true, all: false });
    expect(en?.addressee).toMatchObject({ post: 'president', of: 'group', all: true, at: 60 });
    expect(pairs).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((at) => ({ ar: [`p${at}`], en: [`p${at}`] })));
    expect([unrecognised, missing]).toEqual([[], []]);
    expect(notes.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'must addressee-differs',
      'look signatories-order',
      'look mode-lacking',
    ]);
    expect(notes[2]?.facts.nearly).toHaveLength(2);
    expect(meetings.map(({ days }) => days)).toEqual([
      { from: '2023-10-08', to: '2023-10-12' },
      { from: '2023-10-08', to: '2023-10-09' },
    ]);
    for (const { themes } of meetings) expect(Object.keys(themes).sort()).toEqual(['ar', 'en']);
  });
});

real('the report, in Arabic and English', () => {
  const text = present ? seed('report-un-cooperation.ar-en.txt') : '';

  test('is read whole: 31 activities under six headings, one of them two paragraphs in English', () => {
    const reading = readReport(text);
    expect(reading.period).toEqual({ from: '2017-09-15', to: '2018-03-15' });
    for (const { noting } of reading.versions) expect(noting).toMatchObject({ session: 202, date: '2018-03-28' });
    expect(reading.sections.map(({ activities }) => activities.length)).toEqual([4, 4, 3, 4, 5, 11]);
    const activities = reading.sections.flatMap((section) => section.activities);
    expect(activities.map(({ versions }) => versions.ar?.length)).toEqual(activities.map(() => 1));
    expect(activities.filter(({ versions }) => versions.en?.length === 2)).toHaveLength(1);
    expect(reading.missing).toEqual([]);
    expect(reading.notes.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['style paragraph-split']);
  });

  test('both languages state the same days, the year taken from the period', () => {
    const dated = readReport(text)
      .sections.flatMap(({ activities }) => activities)
      .map(({ versions }) => versions);
    const when = (language: 'ar' | 'en') => dated.map((versions) => (versions[language] ?? []).flatMap((paragraph) => paragraph.when));
    expect(when('ar')).toEqual(when('en'));
    const days = when('en')
      .flat()
      .flatMap((one) => ('from' in one ? [one.from, ...(one.alsoOn ?? [])] : []));
    expect(days).toContain('2018-02-21');
    expect(days.every((day) => day >= '2017-09-15' && day <= '2018-03-15')).toBe(true);
  });

  test('comes out again without losing a paragraph', () => {
    const fold = (paragraph: string) => foldSpace(paragraph.replaceAll('*', ' '));
    const out = fold(exportReading(readReport(text)));
    const paragraphs = text
      .split('\n')
      .map(fold)
      .filter((paragraph) => paragraph !== '');
    expect(paragraphs.length).toBeGreaterThan(80);
    for (const paragraph of paragraphs) expect(out).toContain(paragraph);
  });
});
