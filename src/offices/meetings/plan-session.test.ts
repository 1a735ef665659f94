import { afterEach, expect, test } from 'vitest';
import { visitor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/public.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { closeMeeting } from './close-meeting.ts';
import { changeSession, dropSession, planSession } from './plan-session.ts';
import { officer, planSample, sampleSession } from './sample-meeting.ts';
import { sessionsOf } from './sessions-of.ts';

const open = useTestDatabase();
afterEach(() => setClock());

test('sessions stand in the order they are held, whatever order they were entered in', async () => {
  const { db } = open();
  const id = await planSample(db, 'ordered');
  for (const [onDay, from, to] of [
    ['2027-03-28', '10:00', '11:00'],
    ['2027-03-27', '14:00', '15:00'],
    ['2027-03-27', '10:00', '11:30'],
  ] as const)
    accepted(await planSession(db, officer, id, { ...sampleSession, onDay, from, to }));
  const sessions = await sessionsOf(db, id);
  expect(sessions.map((session) => `${session.onDay} ${session.from}`)).toEqual([
    '2027-03-27 10:00',
    '2027-03-27 14:00',
    '2027-03-28 10:00',
  ]);
  expect(sessions[0]).toMatchObject({ title: sampleSession.title, speakers: sampleSession.speakers });
});

test.each([
  ['session-title-missing', { title: {} }],
  ['session-outside-meeting', { onDay: '2027-03-29' }],
  ['session-ends-early', { from: '12:00', to: '12:00' }],
  ['room-taken', { from: '11:00', to: '12:00' }],
])('a session is refused as %s', async (code, changes) => {
  const { db } = open();
  const id = await planSample(db, `refuses-${code}`);
  accepted(await planSession(db, officer, id, sampleSession));
  expect(await planSession(db, officer, id, { ...sampleSession, ...changes })).toMatchObject({ ok: false, refusal: { code } });
});

test('two sessions share a room one after the other, and a time in two rooms', async () => {
  const { db } = open();
  const id = await planSample(db, 'rooms');
  accepted(await planSession(db, officer, id, sampleSession));
  expect(await planSession(db, officer, id, { ...sampleSession, from: '11:30', to: '12:00' })).toMatchObject({ ok: true });
  expect(await planSession(db, officer, id, { ...sampleSession, room: { en: 'Hill Hall' } })).toMatchObject({ ok: true });
});

test('a session may keep its own room while it is changed, and is taken off', async () => {
  const { db } = open();
  const id = await planSample(db, 'changing');
  const session = accepted(await planSession(db, officer, id, sampleSession)).id;
  expect(await changeSession(db, officer, session, { ...sampleSession, to: '12:00' })).toEqual({ ok: true });
  expect((await sessionsOf(db, id))[0]?.to).toBe('12:00');
  expect(await dropSession(db, officer, session)).toEqual({ ok: true });
  expect(await sessionsOf(db, id)).toEqual([]);
  expect(await dropSession(db, officer, session)).toMatchObject({ refusal: { code: 'no-such-session' } });
});

test('the programme of a closed meeting no longer changes, and strangers never change one', async () => {
  const { db } = open();
  const id = await planSample(db, 'closed-programme');
  expect(await planSession(db, visitor, id, sampleSession)).toMatchObject({ refusal: { code: 'not-signed-in' } });
  expect(await planSession(db, officer, newId(), sampleSession)).toMatchObject({ refusal: { code: 'no-such-meeting' } });
  const session = accepted(await planSession(db, officer, id, sampleSession)).id;
  setClock(new Date('2027-04-01T12:00:00Z'));
  accepted(await closeMeeting(db, officer, id, { attendance: 9 }));
  expect(await planSession(db, officer, id, sampleSession)).toMatchObject({ refusal: { code: 'meeting-closed' } });
  expect(await dropSession(db, officer, session)).toMatchObject({ refusal: { code: 'meeting-closed' } });
});
