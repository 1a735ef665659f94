import { beforeAll, describe, expect, test } from 'vitest';
import { system, visitor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { loadText, readLetter } from '../../languages/public.ts';
import { findMeeting } from '../../meetings/public.ts';
import { findCircular, listCirculars } from '../circular.ts';
import { plainLetter, seminarLetter } from '../drafting/sample-letters.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount } from '../drafting/sample-record.ts';
import { findImportedLetter, storeLetterReading } from './import-letter.ts';
import { exportLetter } from './import-letter-export.ts';
import { planLetter } from './import-letter-plan.ts';

const testing = useTestDatabase();
let record: SampleRecord;
beforeAll(async () => {
  record = await enterSampleRecord(testing().db);
});
const store = (text: string, choice = {}) =>
  storeLetterReading(testing().db, system, { fileName: 'letter.txt', text, reading: readLetter(text), choice });

describe('a letter taken in', () => {
  test('becomes a planned meeting, a draft in both languages and the kept original', async () => {
    const { db } = testing();
    const { circularId, meetingId } = accepted(await store(seminarLetter));
    const meeting = await findMeeting(db, meetingId ?? '');
    expect(meeting).toMatchObject({
      slug: 'rivers-and-the-law-2027',
      kind: 'seminar',
      mode: 'online',
      startsOn: '2027-03-09',
      startsAt: '14:00',
      endsAt: '16:00',
      zone: 'Europe/Zurich',
      platform: 'Zoom',
      interpretation: ['en', 'fr'],
    });
    expect(meeting?.title).toEqual({ en: 'Rivers and the Law', fr: 'Les fleuves et le droit' });
    expect(meeting?.announcedAt).toBeUndefined();
    const circular = await findCircular(db, circularId);
    expect(circular).toMatchObject({
      kind: 'invitation',
      originalLanguage: 'en',
      addresseeRule: { post: 'speaker', statuses: ['member'] },
      signatories: [{ postId: record.signingPost }],
    });
    expect((await findImportedLetter(db, seminarLetter))?.text).toBe(seminarLetter);
  });

  test('keeps values as facts where the words stay the same, and words where they would change', async () => {
    const { db } = testing();
    const { versions } = await loadText(
      db,
      (await findCircular(db, (await findImportedLetter(db, seminarLetter))?.circularId ?? ''))?.textId ?? '',
    );
    const [subject, first, second] = versions.fr ?? [];
    expect(subject).toMatchObject({ kind: 'subject', source: 'Les fleuves et le droit' });
    expect(first?.source).toContain('{date:2027-03-09}');
    expect(first?.source).toContain('{languages:en,fr}');
    expect(second?.source).toContain('{link:https://assembly.example/rivers}');
    expect(second?.source).toMatch(/^Douze experts/);
    expect(versions.en?.map(({ key }) => key)).toEqual(versions.fr?.map(({ key }) => key));
  });

  test('comes out again with every paragraph', async () => {
    const out = exportLetter(readLetter(seminarLetter)).replace(/\s+/g, ' ');
    for (const paragraph of seminarLetter.split(/\n\s*\n/)) expect(out).toContain(paragraph.replace(/\s+/g, ' ').trim());
  });

  test('the same text twice changes nothing and says so, also when two officers store it at once', async () => {
    const before = (await listCirculars(testing().db)).length;
    expect(await store(seminarLetter)).toMatchObject({
      ok: false,
      refusal: { code: 'import-known', fileName: 'letter.txt', by: system.name },
    });
    const other = seminarLetter.replace('Twelve', 'Eleven');
    const both = await Promise.all([store(other), store(other)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await listCirculars(testing().db)).length).toBe(before + 1);
  });

  test('a second meeting of the same title gets a number in its short name', async () => {
    const { meetingId } = accepted(await store(seminarLetter.replace('Twelve', 'Ten')));
    expect((await findMeeting(testing().db, meetingId ?? ''))?.slug).toMatch(/^rivers-and-the-law-2027-\d$/);
  });

  test('plans no meeting where the officer wants none, or the letter announces none', async () => {
    const none = accepted(await store(seminarLetter.replace('Twelve', 'Nine'), { meeting: 'none' }));
    expect(none).toMatchObject({ plan: { meeting: { skipped: 'meeting-not-wanted' } } });
    expect(none.meetingId).toBeUndefined();
    const { plan } = accepted(await planLetter(testing().db, readLetter(plainLetter)));
    expect(plan.meeting).toEqual({ skipped: 'no-meeting-read' });
    expect(plan.rule).toEqual({ post: 'group-president', statuses: ['member'] });
  });

  test('a meeting that is not online waits for its city', async () => {
    const reading = readLetter(seminarLetter.replace('online on', 'in hybrid format on').replace('en ligne le', 'en format hybride le'));
    expect(accepted(await planLetter(testing().db, reading)).plan.meeting).toEqual({ skipped: 'no-place-read' });
    expect(accepted(await planLetter(testing().db, reading, { city: 'Geneva' })).plan.meeting).toMatchObject({
      input: { mode: 'hybrid', city: { en: 'Geneva' } },
    });
  });

  test('a signatory whom nobody knows is named, and the secretary general stands instead', async () => {
    const { plan } = accepted(await planLetter(testing().db, readLetter(plainLetter)));
    expect(plan.matched).toEqual([{ name: 'Petra Novak', post: 'Keeper of the Archive', by: 'own' }]);
    expect(plan.signatories).toEqual([{ postId: record.signingPost, organizationId: record.organizationId }]);
  });

  test('is refused to visitors and to roles that do not draft, and when nothing is in it', async () => {
    const { db } = testing();
    const letter = { fileName: 'x', text: plainLetter, reading: readLetter(plainLetter) };
    expect(await storeLetterReading(db, visitor, letter)).toMatchObject({ ok: false, refusal: { code: 'not-signed-in' } });
    expect(await storeLetterReading(db, await sampleAccount(db, 'Rui Costa', ['reviser']), letter)).toMatchObject({
      ok: false,
      refusal: { code: 'not-permitted' },
    });
    expect(await planLetter(db, readLetter(''))).toMatchObject({ ok: false, refusal: { code: 'import-nothing-read' } });
  });
});
