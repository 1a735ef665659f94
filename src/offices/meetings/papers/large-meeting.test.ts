import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { newId } from '../../../platform/database/public.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { listCountries } from '../../directory/public.ts';
import { closeTypesetting, typesetForIssue } from '../../documents/public.ts';
import { listOfParticipants } from '../list-of-participants.ts';
import { officer, planSample, sampleBody } from '../sample-meeting.ts';
import { printBadges } from './print-badges.ts';
import { timeFor } from './time-for.ts';

const open = useTestDatabase();
const persons = 2000;
let meetingId = '';
let firstBody = '';

/** Two thousand invented people of a hundred parliaments, twenty each. */
beforeAll(async () => {
  const { db } = open();
  meetingId = await planSample(db, 'assembly');
  const countries = listCountries().slice(0, persons / 20);
  for (const [index, { alpha3 }] of countries.entries()) {
    const bodyId = await sampleBody(db, { slug: `house-${alpha3.toLowerCase()}`, country: alpha3 });
    firstBody ||= bodyId;
    const people = Array.from({ length: 20 }, (_, n) => ({
      id: newId(),
      registration_id: newId(),
      meeting_id: meetingId,
      body_id: bodyId,
      category: 'member-of-parliament',
      given: `Ana ${n}`,
      family: `Silva ${index}`,
      gender: n % 2 === 0 ? 'female' : 'male',
      function_title: 'Member of the Committee on Foreign Affairs',
      language: 'en',
      registered_at: new Date(),
    }));
    await db.insertInto('participant').values(people).execute();
  }
}, 60_000);
afterAll(closeTypesetting);

test('a list of 2,000 persons is set with its index within the time that is given it', async () => {
  const document = await listOfParticipants(open().db, meetingId, 'en');
  expect(document.index?.entries).toHaveLength(persons);
  const made = accepted(await typesetForIssue([document], timeFor(persons)));
  expect(made.pages).toBeGreaterThan(40);
}, 90_000);

test('badges not printed yet come four hundred in a file, and more of another choice are refused', async () => {
  const wanted = { language: 'en' as const, publicUrl: 'https://chancery.example' };
  expect(await printBadges(open().db, officer, meetingId, wanted)).toMatchObject({ refusal: { code: 'too-many-badges', n: persons } });
  expect(accepted(await printBadges(open().db, officer, meetingId, { ...wanted, bodyId: firstBody })).printed).toBe(20);
  const next = await printBadges(open().db, officer, meetingId, { ...wanted, unprinted: true });
  expect(accepted(next)).toMatchObject({ printed: 400, left: persons - 420 });
}, 120_000);
