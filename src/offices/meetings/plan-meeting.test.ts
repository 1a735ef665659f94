import { afterEach, expect, test } from 'vitest';
import { visitor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { journalOf } from '../archive/public.ts';
import { announceMeeting, closeMeeting } from './close-meeting.ts';
import { closedMeetings, findMeeting, listMeetings, partnersOf } from './find-meeting.ts';
import { changeMeeting, planMeeting } from './plan-meeting.ts';
import { planSession } from './plan-session.ts';
import { officer, planSample, sampleBody, sampleMeeting, sampleSession } from './sample-meeting.ts';
import { stateOf } from './state-of-meeting.ts';

const open = useTestDatabase();
afterEach(() => setClock());

test('a meeting is planned with its facts and the journal says so', async () => {
  const { db } = open();
  const id = await planSample(db, 'planned');
  const meeting = await findMeeting(db, 'planned');
  expect(meeting).toMatchObject({ id, zone: 'Europe/Lisbon', interpretation: ['en', 'fr', 'ar'], title: { ar: 'الأنهار والحدود' } });
  expect((await journalOf(db, 'meeting', id)).map((entry) => entry.act)).toEqual(['meetings.plan']);
});

test.each([
  ['slug-taken', {}],
  ['ends-before-it-starts', { slug: 'other', endsOn: '2027-03-27', endsAt: '09:00' }],
  ['unknown-zone', { slug: 'other', zone: 'Europe/Atlantis' }],
  ['place-missing', { slug: 'other', city: undefined }],
  ['title-missing', { slug: 'other', title: { en: '' } }],
])('a meeting is refused as %s', async (code, changes) => {
  const { db } = open();
  const organizerId = await sampleBody(db, { slug: `organizer-${code}`, kind: 'secretariat' });
  if (code === 'slug-taken') await planMeeting(db, officer, sampleMeeting(organizerId, { slug: 'taken' }));
  const planned = await planMeeting(db, officer, sampleMeeting(organizerId, { slug: 'taken', ...changes }));
  expect(planned).toMatchObject({ ok: false, refusal: { code } });
});

test('only an officer plans or closes a meeting', async () => {
  const { db } = open();
  const id = await planSample(db, 'guarded');
  const input = sampleMeeting(id, { slug: 'no' });
  expect(await planMeeting(db, visitor, input)).toMatchObject({ refusal: { code: 'not-signed-in' } });
  const reviser = { ...officer, roles: ['reviser' as const] };
  expect(await planMeeting(db, reviser, input)).toMatchObject({ refusal: { code: 'not-permitted' } });
  expect(await closeMeeting(db, reviser, id, { attendance: 1 })).toMatchObject({ refusal: { code: 'not-permitted' } });
});

test('changing a meeting replaces its partners and leaves its address', async () => {
  const { db } = open();
  const id = await planSample(db, 'changed');
  const partner = await sampleBody(db, { slug: 'a-partner', kind: 'observer' });
  const organizerId = (await findMeeting(db, id))?.organizerId ?? '';
  const input = sampleMeeting(organizerId, { slug: 'elsewhere', partners: [{ bodyId: partner, role: 'supported-by' }], targetPerBody: 5 });
  expect(await changeMeeting(db, officer, id, input)).toEqual({ ok: true });
  expect(await findMeeting(db, 'changed')).toMatchObject({ id, targetPerBody: 5 });
  expect(await partnersOf(db, id)).toEqual([{ body_id: partner, role: 'supported-by' }]);
});

test('the days of a meeting do not move away from the sessions of its programme', async () => {
  const { db } = open();
  const id = await planSample(db, 'with-sessions');
  accepted(await planSession(db, officer, id, sampleSession));
  const organizerId = (await findMeeting(db, id))?.organizerId ?? '';
  const later = sampleMeeting(organizerId, { startsOn: '2027-03-28', endsOn: '2027-03-29' });
  expect(await changeMeeting(db, officer, id, later)).toMatchObject({ refusal: { code: 'sessions-left-out', n: 1 } });
  expect(await changeMeeting(db, officer, id, sampleMeeting(organizerId, { endsOn: '2027-03-27' }))).toEqual({ ok: true });
});

test('of two meetings planned at the same address at once, one is refused', async () => {
  const { db } = open();
  const organizerId = await sampleBody(db, { slug: 'twice', kind: 'secretariat' });
  const input = sampleMeeting(organizerId, { slug: 'at-once' });
  const answers = await Promise.all([planMeeting(db, officer, input), planMeeting(db, officer, input)]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers.find((answer) => !answer.ok)).toMatchObject({ refusal: { code: 'slug-taken' } });
});

test('a meeting goes from planned to announced, held and closed, and then no longer changes', async () => {
  const { db } = open();
  const id = await planSample(db, 'whole-life');
  const state = async () => {
    const meeting = await findMeeting(db, id);
    return meeting && stateOf(meeting);
  };
  setClock(new Date('2027-03-01T12:00:00Z'));
  expect(await state()).toBe('planned');
  expect(await closeMeeting(db, officer, id, { attendance: 3 })).toMatchObject({ refusal: { code: 'not-yet-held' } });
  await announceMeeting(db, officer, id);
  expect(await state()).toBe('announced');
  expect((await listMeetings(db, { open: true })).map((meeting) => meeting.slug)).toContain('whole-life');
  setClock(new Date('2027-03-29T12:00:00Z'));
  expect(await state()).toBe('held');
  expect(await closeMeeting(db, officer, id, { attendance: 41 })).toEqual({ ok: true });
  expect(await state()).toBe('closed');
  expect((await closedMeetings(db)).map((meeting) => meeting.attendance)).toEqual([41]);
  expect(await announceMeeting(db, officer, id)).toMatchObject({ refusal: { code: 'meeting-closed' } });
  expect(await changeMeeting(db, officer, id, sampleMeeting(id))).toMatchObject({ refusal: { code: 'meeting-closed' } });
});
