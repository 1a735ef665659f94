import { afterEach, beforeEach, expect, test } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { planMeeting } from '../meetings/public.ts';
import { callFacts } from './call-facts.ts';
import { findCall } from './find-call.ts';
import { type CallInput, moveDeadline, openCall } from './open-call.ts';
import { coordinator, enterSampleBody, officer, openSampleCall, sampleDeadline, sampleMeeting, sampleNow } from './sample-call.ts';

const database = useTestDatabase();
beforeEach(() => setClock(sampleNow));
afterEach(() => setClock());

async function inputFor(over: Partial<CallInput> = {}): Promise<CallInput> {
  const { db } = database();
  const meeting = accepted(await planMeeting(db, officer, sampleMeeting(await enterSampleBody(db))));
  const categories: CallInput['categories'] = [{ category: 'member-of-parliament', places: 40 }];
  return { meetingId: meeting.id, closesAt: sampleDeadline, zone: 'Europe/Zurich', maxPerDelegation: 3, categories, ...over };
}
const refusalOf = (answer: { ok: boolean; refusal?: { code: string } }) => answer.refusal?.code;

test('a meeting has one call, also when two officers open it at once', async () => {
  const input = await inputFor();
  const answers = await Promise.all([openCall(database().db, officer, input), openCall(database().db, officer, input)]);
  expect(answers.map(refusalOf).sort()).toEqual(['call-open', undefined]);
});

test('a call is refused with a deadline in the past or after the meeting, without a category or with one not invited', async () => {
  const { db } = database();
  const meeting = { ...sampleMeeting(await enterSampleBody(db)), eligible: ['permanent-observer' as const] };
  const { id } = accepted(await planMeeting(db, officer, meeting));
  const refused = async (over: Partial<CallInput>) => refusalOf(await openCall(db, officer, await inputFor(over)));
  expect(await refused({ closesAt: sampleNow })).toBe('closes-in-the-past');
  expect(await refused({ closesAt: new Date('2027-03-08T23:00:01Z') })).toBe('closes-after-meeting');
  expect(await refused({ categories: [] })).toBe('no-category');
  expect(await refused({ meetingId: id })).toBe('category-not-invited');
  expect(await refused({ meetingId: '019a0000-0000-7000-8000-000000000000' })).toBe('no-such-meeting');
});

test('only an officer opens a call or moves its deadline', async () => {
  const call = await openSampleCall(database().db);
  expect(refusalOf(await openCall(database().db, coordinator, await inputFor()))).toBe('not-signed-in');
  expect(refusalOf(await moveDeadline(database().db, coordinator, call.id, sampleDeadline))).toBe('not-signed-in');
});

test('a moved deadline stands, is journalled and shows in the call’s facts in its own zone', async () => {
  const { db } = database();
  const call = await openSampleCall(db);
  accepted(await moveDeadline(db, officer, call.id, new Date('2027-02-20T22:59:00Z')));
  expect((await findCall(db, call.id))?.closesAt).toEqual(new Date('2027-02-20T22:59:00Z'));
  expect(refusalOf(await moveDeadline(db, officer, call.id, sampleNow))).toBe('closes-in-the-past');
  expect(await callFacts(db, call.id)).toMatchObject({
    'call.closes': { fact: 'days', from: '2027-02-20' },
    'call.closesAt': { fact: 'time', from: '23:59', zone: 'Europe/Zurich' },
    'call.max': { fact: 'number', value: 3 },
  });
  const acts = await db.selectFrom('journal').select('act').where('subject_id', '=', call.id).orderBy('id').execute();
  expect(acts.map(({ act }) => act)).toEqual(['calls.open', 'calls.move-deadline']);
});
