import { afterEach, beforeEach, expect, test } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { closeMeeting, findMeeting } from '../meetings/public.ts';
import { countNamed, delegatesOf, findCall } from './find-call.ts';
import { nameDelegate } from './name-delegate.ts';
import { moveDeadline } from './open-call.ts';
import {
  coordinator,
  enterSampleBody,
  officer,
  openSampleCall,
  sampleDeadline,
  sampleDesk,
  sampleNow,
  samplePerson,
} from './sample-call.ts';

const database = useTestDatabase();
beforeEach(() => setClock(sampleNow));
afterEach(() => setClock());

const refusalOf = (answer: { ok: boolean; refusal?: { code: string } }) => answer.refusal?.code;

test('a delegate named in time is written to once, with a link and without a name in the journal', async () => {
  const { db } = database();
  const call = await openSampleCall(db);
  const bodyId = await enterSampleBody(db, 'member');
  const named = accepted(await nameDelegate(db, coordinator, call, bodyId, samplePerson('quintana@parliament.example'), sampleDesk));
  expect(named.waiting).toBe(false);
  const letters = await db.selectFrom('letter').selectAll().where('subject_id', '=', named.id).execute();
  expect(letters).toHaveLength(1);
  expect(letters[0]).toMatchObject({ subject_kind: 'delegate-named', to_address: 'quintana@parliament.example', state: 'queued' });
  expect(letters[0]?.text_part).toContain('https://chancery.example/en/registration/');
  const journal = JSON.stringify(await db.selectFrom('journal').selectAll().where('act', '=', 'calls.name').execute());
  expect(journal).toContain(call.id);
  expect(journal).not.toMatch(/Marisol|Quintana|parliament\.example/i);
});

test('the deadline is decided when the act is written, not when the page was opened', async () => {
  const { db } = database();
  const call = await openSampleCall(db);
  const bodyId = await enterSampleBody(db, 'member');
  setClock(new Date(sampleDeadline.getTime() - 1));
  accepted(await nameDelegate(db, coordinator, call, bodyId, samplePerson('a@parliament.example'), sampleDesk));
  setClock(sampleDeadline);
  expect(refusalOf(await nameDelegate(db, coordinator, call, bodyId, samplePerson('b@parliament.example'), sampleDesk))).toBe(
    'call-closed',
  );
  setClock(sampleNow);
  accepted(await moveDeadline(db, officer, call.id, new Date('2027-01-25T12:00:00Z')));
  setClock(new Date('2027-01-25T12:00:01Z'));
  const staleCall = call;
  expect(refusalOf(await nameDelegate(db, coordinator, staleCall, bodyId, samplePerson('c@parliament.example'), sampleDesk))).toBe(
    'call-closed',
  );
  expect(await delegatesOf(db, call.id)).toHaveLength(1);
});

test('a closed meeting takes nobody', async () => {
  const { db } = database();
  const call = await openSampleCall(db, { closesAt: new Date('2027-03-08T22:00:00Z') });
  const bodyId = await enterSampleBody(db, 'member');
  setClock(new Date('2027-03-08T20:00:00Z'));
  accepted(await closeMeeting(db, officer, call.meetingId, { attendance: 10 }));
  expect((await findMeeting(db, call.meetingId))?.closedAt).toBeDefined();
  expect(refusalOf(await nameDelegate(db, coordinator, call, bodyId, samplePerson('a@parliament.example'), sampleDesk))).toBe(
    'meeting-over',
  );
});

test('each status may use its own category and no other; suspended bodies and bodies without a status use none', async () => {
  const { db } = database();
  const call = await openSampleCall(db);
  const own = { member: 'member-of-parliament', associate: 'associate-member', observer: 'permanent-observer' } as const;
  for (const status of ['member', 'associate', 'observer', 'suspended', undefined] as const) {
    const bodyId = await enterSampleBody(db, status);
    for (const category of ['member-of-parliament', 'associate-member', 'permanent-observer', 'parliamentary-staff'] as const) {
      const input = samplePerson(`${category}@parliament.example`, { category });
      const answer = await nameDelegate(db, coordinator, call, bodyId, input, sampleDesk);
      const allowed = status !== undefined && status !== 'suspended' && own[status] === category;
      expect([status, category, refusalOf(answer)]).toEqual([status, category, allowed ? undefined : 'not-eligible']);
    }
  }
});

test('one person is named once in a delegation, whatever the case of the address', async () => {
  const { db } = database();
  const call = await openSampleCall(db);
  const bodyId = await enterSampleBody(db, 'member');
  accepted(await nameDelegate(db, coordinator, call, bodyId, samplePerson('Quintana@Parliament.example'), sampleDesk));
  const again = await nameDelegate(db, coordinator, call, bodyId, samplePerson('qUINTANA@parliament.EXAMPLE'), sampleDesk);
  expect(refusalOf(again)).toBe('already-named');
  const elsewhere = await enterSampleBody(db, 'member');
  accepted(await nameDelegate(db, coordinator, call, elsewhere, samplePerson('quintana@parliament.example'), sampleDesk));
});

test('twenty nominations at once for three seats of a delegation fill exactly three', async () => {
  const { db } = database();
  const call = await openSampleCall(db, { maxPerDelegation: 3 });
  const bodyId = await enterSampleBody(db, 'member');
  const people = Array.from({ length: 20 }, (_, n) => samplePerson(`d${n}@parliament.example`));
  const answers = await Promise.all(people.map((person) => nameDelegate(db, coordinator, call, bodyId, person, sampleDesk)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
  expect(new Set(answers.map(refusalOf))).toEqual(new Set([undefined, 'delegation-full']));
  expect(await delegatesOf(db, call.id, bodyId)).toHaveLength(3);
  expect(await countNamed(db, call.id)).toEqual(new Map([['member-of-parliament', 3]]));
  const standing = await db.selectFrom('answer').selectAll().where('call_id', '=', call.id).execute();
  expect(standing).toHaveLength(1);
});

test('the same person named twenty times at once is named once', async () => {
  const { db } = database();
  const call = await openSampleCall(db);
  const bodyId = await enterSampleBody(db, 'member');
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => nameDelegate(db, coordinator, call, bodyId, samplePerson('one@parliament.example'), sampleDesk)),
  );
  expect(answers.map(refusalOf).sort()).toEqual([...Array(19).fill('already-named'), undefined]);
});

test('fifty bodies at once for ten places: ten hold a place, the rest wait in the order of naming', async () => {
  const { db } = database();
  const call = await openSampleCall(db, { places: 10 });
  const bodies = await Promise.all(Array.from({ length: 50 }, () => enterSampleBody(db, 'member')));
  const answers = await Promise.all(
    bodies.map((bodyId, n) => nameDelegate(db, coordinator, call, bodyId, samplePerson(`d${n}@parliament.example`), sampleDesk)),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const delegates = await delegatesOf(db, call.id);
  expect(delegates.map(({ holdsPlace }) => holdsPlace)).toEqual([...Array(10).fill(true), ...Array(40).fill(false)]);
  expect((await findCall(db, call.id))?.categories).toContainEqual({
    category: 'member-of-parliament',
    places: 10,
    taken: 10,
    waiting: 40,
  });
  const letters = await db
    .selectFrom('letter')
    .select('subject_kind')
    .where(
      'subject_id',
      'in',
      delegates.map(({ id }) => id),
    )
    .execute();
  expect(letters.filter((letter) => letter.subject_kind === 'delegate-namedWaiting')).toHaveLength(40);
  expect(letters).toHaveLength(50);
});
