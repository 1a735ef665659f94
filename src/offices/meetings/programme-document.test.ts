import { expect, test } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { setLetterhead } from '../directory/public.ts';
import { typeset } from '../documents/public.ts';
import { findMeeting } from './find-meeting.ts';
import { planSession } from './plan-session.ts';
import { programmeDocument } from './programme-document.ts';
import { officer, planSample, sampleSession } from './sample-meeting.ts';

const open = useTestDatabase();

test('the programme has a table for each day, with names, titles and rooms in its language', async () => {
  const { db } = open();
  const id = await planSample(db, 'programmed');
  accepted(await planSession(db, officer, id, sampleSession));
  accepted(await planSession(db, officer, id, { ...sampleSession, onDay: '2027-03-28' }));
  const arabic = await programmeDocument(db, id, 'ar');
  const words = JSON.stringify(arabic);
  expect(arabic.blocks.filter((block) => block.kind === 'table')).toHaveLength(2);
  for (const part of ['الافتتاح', 'قاعة النهر', 'السيدة إينيس فالك، الرئيسة (رئاسة)', 'لشبونة', 'Mr. Omar Saleh'])
    expect(words).toContain(part);
  expect(JSON.stringify(await programmeDocument(db, id, 'fr'))).toContain('Samedi 27 mars 2027');
  expect(await typeset(arabic)).toMatchObject({ ok: true, pages: 1 });
});

test('a paper bears the letterhead of its language, else the organizer’s name in it without a foreign motto', async () => {
  const { db } = open();
  const id = await planSample(db, 'headed');
  const bodyId = (await findMeeting(db, id))?.organizerId ?? '';
  const administrator = { ...officer, roles: ['administrator' as const] };
  const letterhead = { organization: 'Assembly of Rivers', motto: 'Many banks', address: [], contacts: [], place: 'Lisbon' };
  accepted(await setLetterhead(db, administrator, { bodyId, language: 'en', letterhead }));
  expect((await programmeDocument(db, id, 'en')).letterheads[0]).toMatchObject({ organization: 'Assembly of Rivers', motto: 'Many banks' });
  const french = (await programmeDocument(db, id, 'fr')).letterheads[0];
  expect(french?.organization).toBe('Assemblée des fleuves');
  expect(french?.motto).toBeUndefined();
});
