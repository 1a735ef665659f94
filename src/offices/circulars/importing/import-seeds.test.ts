import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { loadText, readLetter, renderText } from '../../languages/public.ts';
import { findMeeting } from '../../meetings/public.ts';
import { findCircular } from '../circular.ts';
import { enterSampleRecord } from '../drafting/sample-record.ts';
import { findImportedLetter, storeLetterReading } from './import-letter.ts';
import { exportLetter } from './import-letter-export.ts';

/** The real letters lie beside the project where it is built; elsewhere these tests are skipped, loudly. */
const folder = new URL('../../../../../shared/seeds/', import.meta.url);
const present = existsSync(folder);
if (!present) console.warn(`\n*** The real documents are not here (${folder.pathname}): their tests are SKIPPED. ***\n`);
const seed = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const foldSpace = (text: string) => text.replace(/[*\s\u00A0\u202F]+/g, ' ').trim();
const testing = useTestDatabase();

describe.skipIf(!present)('the real letters', () => {
  beforeAll(async () => {
    await enterSampleRecord(testing().db);
  });

  test.each(['letter-round-table.fr.txt', 'joint-letter-igf.ar-en.txt'])(
    '%s goes in and comes out without losing a paragraph',
    async (name) => {
      const { db } = testing();
      const text = seed(name);
      accepted(await storeLetterReading(db, system, { fileName: name, text, reading: readLetter(text) }));
      const stored = await findImportedLetter(db, text);
      const out = foldSpace(exportLetter(stored?.reading ?? readLetter('')));
      const paragraphs = text
        .split(/\n\s*\n/)
        .map(foldSpace)
        .filter(Boolean);
      expect(paragraphs.length).toBeGreaterThan(14);
      for (const paragraph of paragraphs) expect(out).toContain(paragraph);
    },
  );

  test('the round table is planned with its hour and the draft says the same as the letter', async () => {
    const { db } = testing();
    const text = seed('letter-round-table.fr.txt');
    const imported = await findImportedLetter(db, text);
    const circular = await findCircular(db, imported?.circularId ?? '');
    expect(circular).toMatchObject({
      kind: 'invitation',
      languages: ['fr'],
      originalLanguage: 'fr',
      addresseeRule: { post: 'group-president', statuses: ['member'] },
    });
    const meeting = await findMeeting(db, imported?.meetingId ?? '');
    expect(meeting).toMatchObject({
      kind: 'round-table',
      mode: 'online',
      startsOn: '2023-09-26',
      startsAt: '15:00',
      endsAt: '16:30',
      zone: 'Europe/Zurich',
      platform: 'Zoom',
      interpretation: ['en', 'es', 'fr'],
    });
    const { versions } = await loadText(db, circular?.textId ?? '');
    expect(versions.fr?.map(({ key }) => key)).toEqual(['subject', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    expect(versions.fr?.[4]?.source).toContain('{time:15:00-16:30 Europe/Zurich 2023-09-26}');
    expect(renderText(versions.fr ?? [], {}, 'fr').problems).toEqual([]);
  });

  test('the joint letter keeps its paragraphs paired, and plans no meeting without a place', async () => {
    const { db } = testing();
    const imported = await findImportedLetter(db, seed('joint-letter-igf.ar-en.txt'));
    const circular = await findCircular(db, imported?.circularId ?? '');
    expect(circular).toMatchObject({ kind: 'information', languages: ['en', 'ar'], originalLanguage: 'en' });
    expect(imported?.meetingId).toBeUndefined();
    const { versions } = await loadText(db, circular?.textId ?? '');
    expect(versions.ar?.map(({ key }) => key)).toEqual(versions.en?.map(({ key }) => key));
    expect(versions.en).toHaveLength(8);
  });
});
