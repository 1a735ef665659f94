import { afterEach, beforeEach, expect, test } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { participantsOf } from '../meetings/public.ts';
import { answerOf } from './answers-of.ts';
import type { Call } from './call.ts';
import { delegatesOf, findCall, findDelegate } from './find-call.ts';
import { nameDelegate } from './name-delegate.ts';
import { registerDelegate } from './register-delegate.ts';
import {
  coordinator,
  delegateActor,
  enterSampleBody,
  officer,
  openSampleCall,
  sampleDeadline,
  sampleDesk,
  sampleNow,
  samplePerson,
  sampleRegistration,
} from './sample-call.ts';
import { withdrawDelegate } from './withdraw-delegate.ts';

const database = useTestDatabase();
beforeEach(() => setClock(sampleNow));
afterEach(() => setClock());

/** Names one person of a body of its own. */
async function name(call: Call, n: number): Promise<string> {
  const { db } = database();
  const bodyId = await enterSampleBody(db, 'member');
  return accepted(await nameDelegate(db, coordinator, call, bodyId, samplePerson(`d${n}@parliament.example`), sampleDesk)).id;
}
const withdraw = (id: string, actor = coordinator) => withdrawDelegate(database().db, actor, id, sampleDesk);
const lettersTo = async (id: string) =>
  (await database().db.selectFrom('letter').select('subject_kind').where('subject_id', '=', id).orderBy('id').execute()).map(
    ({ subject_kind }) => subject_kind,
  );
const membersOf = async (call: Call) => {
  const row = (await findCall(database().db, call.id))?.categories.find(({ category }) => category === 'member-of-parliament');
  return { taken: row?.taken, waiting: row?.waiting };
};

test('the first who waits takes the place and is asked to register', async () => {
  const call = await openSampleCall(database().db, { places: 1 });
  const [first, second, third] = [await name(call, 1), await name(call, 2), await name(call, 3)];
  accepted(await withdraw(first));
  expect((await delegatesOf(database().db, call.id)).map(({ id, holdsPlace }) => [id, holdsPlace])).toEqual([
    [second, true],
    [third, false],
  ]);
  expect(await lettersTo(second)).toEqual(['delegate-namedWaiting', 'delegate-movedUp']);
  expect(await lettersTo(third)).toEqual(['delegate-namedWaiting']);
  expect(await membersOf(call)).toEqual({ taken: 1, waiting: 1 });
});

test('who waits and has registered becomes a participant on moving up, with a confirmation', async () => {
  const { db } = database();
  const call = await openSampleCall(db, { places: 1 });
  const [first, second] = [await name(call, 1), await name(call, 2)];
  expect(accepted(await registerDelegate(db, delegateActor, second, sampleRegistration(), sampleDesk)).waiting).toBe(true);
  expect(await participantsOf(db, call.meetingId)).toHaveLength(0);
  accepted(await withdraw(first));
  expect(await participantsOf(db, call.meetingId)).toHaveLength(1);
  expect(await lettersTo(second)).toEqual(['delegate-namedWaiting', 'delegate-waiting', 'delegate-confirmed']);
});

test('withdrawing a participant takes the person off the list, and nobody is withdrawn twice', async () => {
  const { db } = database();
  const call = await openSampleCall(db);
  const id = await name(call, 1);
  accepted(await registerDelegate(db, delegateActor, id, sampleRegistration(), sampleDesk));
  accepted(await withdraw(id));
  expect(await participantsOf(db, call.meetingId)).toHaveLength(0);
  expect(await withdraw(id)).toEqual({ ok: false, refusal: { code: 'withdrawn' } });
  expect(await registerDelegate(db, delegateActor, id, sampleRegistration(), sampleDesk)).toMatchObject({ refusal: { code: 'withdrawn' } });
  expect(await membersOf(call)).toEqual({ taken: 0, waiting: 0 });
});

test('who waits may be withdrawn without moving anybody', async () => {
  const call = await openSampleCall(database().db, { places: 1 });
  const [first, second, third] = [await name(call, 1), await name(call, 2), await name(call, 3)];
  accepted(await withdraw(second));
  expect(await membersOf(call)).toEqual({ taken: 1, waiting: 1 });
  accepted(await withdraw(first));
  expect((await findDelegate(database().db, third))?.holdsPlace).toBe(true);
});

test('after the deadline a coordinator may not withdraw, an officer may', async () => {
  const id = await name(await openSampleCall(database().db), 1);
  setClock(sampleDeadline);
  expect(await withdraw(id)).toMatchObject({ refusal: { code: 'call-closed' } });
  accepted(await withdraw(id, officer));
});

test('a body whose last delegate is withdrawn has not answered any more', async () => {
  const { db } = database();
  const call = await openSampleCall(db);
  const id = await name(call, 1);
  const bodyId = (await findDelegate(db, id))?.bodyId ?? '';
  expect(await answerOf(db, call.id, bodyId)).toMatchObject({ answer: 'names', named: 1 });
  accepted(await withdraw(id));
  expect(await answerOf(db, call.id, bodyId)).toBeUndefined();
});

test('a person withdrawn may be named again with the same address', async () => {
  const { db } = database();
  const call = await openSampleCall(db);
  const id = await name(call, 1);
  const bodyId = (await findDelegate(db, id))?.bodyId ?? '';
  accepted(await withdraw(id));
  accepted(await nameDelegate(db, coordinator, call, bodyId, samplePerson('d1@parliament.example'), sampleDesk));
});

test('naming, registering and withdrawing at once neither lose a place nor wait for each other', async () => {
  const { db } = database();
  const call = await openSampleCall(db, { places: 5 });
  const before = await Promise.all(Array.from({ length: 20 }, (_, n) => name(call, n)));
  const bodies = await Promise.all(Array.from({ length: 10 }, () => enterSampleBody(db, 'member')));
  // In the caller's own transaction nothing is tried again: a deadlock would fail here.
  await Promise.all([
    ...before.slice(0, 10).map((id) => db.transaction().execute((tx) => withdrawDelegate(tx, coordinator, id, sampleDesk))),
    ...before
      .slice(5, 20)
      .map((id) => db.transaction().execute((tx) => registerDelegate(tx, delegateActor, id, sampleRegistration(), sampleDesk))),
    ...bodies.map((bodyId, n) =>
      db.transaction().execute((tx) => nameDelegate(tx, coordinator, call, bodyId, samplePerson(`n${n}@parliament.example`), sampleDesk)),
    ),
  ]);
  const left = await delegatesOf(db, call.id);
  expect(left).toHaveLength(20);
  expect(left.map(({ holdsPlace }) => holdsPlace)).toEqual([...Array(5).fill(true), ...Array(15).fill(false)]);
  expect(await membersOf(call)).toEqual({ taken: 5, waiting: 15 });
  const entered = left.filter(({ participantId }) => participantId).length;
  expect(entered).toBe(left.filter(({ holdsPlace, state }) => holdsPlace && state === 'registered').length);
  expect(await participantsOf(db, call.meetingId)).toHaveLength(entered);
});
