import { afterEach, beforeEach, expect, test } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { participantsOf } from '../meetings/public.ts';
import { nameDelegate } from './name-delegate.ts';
import { registerDelegate } from './register-delegate.ts';
import {
  coordinator,
  delegateActor,
  enterSampleBody,
  openSampleCall,
  sampleDeadline,
  sampleDesk,
  sampleNow,
  samplePerson,
  sampleRegistration,
} from './sample-call.ts';

const database = useTestDatabase();
beforeEach(() => setClock(sampleNow));
afterEach(() => setClock());

async function nameOne() {
  const { db } = database();
  const call = await openSampleCall(db);
  const bodyId = await enterSampleBody(db, 'member');
  const { id } = accepted(await nameDelegate(db, coordinator, call, bodyId, samplePerson('quintana@parliament.example'), sampleDesk));
  return { db, call, id };
}
const confirmationsOf = (id: string) =>
  database().db.selectFrom('letter').selectAll().where('subject_id', '=', id).where('subject_kind', '=', 'delegate-confirmed').execute();

test('a registration makes a participant and one confirmation with a calendar file that holds the platform’s link', async () => {
  const { db, call, id } = await nameOne();
  expect(accepted(await registerDelegate(db, delegateActor, id, sampleRegistration(), sampleDesk)).waiting).toBe(false);
  expect(await participantsOf(db, call.meetingId)).toMatchObject([{ given: 'Marisol', family: 'Quintana' }]);
  const letters = await confirmationsOf(id);
  expect(letters).toHaveLength(1);
  const attached = letters[0]?.attachments as { filename: string; mediaType: string; text: string }[];
  expect(attached).toHaveLength(1);
  expect(attached[0]?.filename).toMatch(/\.ics$/);
  expect(attached[0]?.mediaType).toContain('text/calendar');
  const calendar = attached[0]?.text.replace(/\r\n[ \t]/g, '') ?? '';
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:20270308T143000Z[\s\S]*END:VCALENDAR/);
  expect(calendar).toContain('https://meet.example/j/778');
  expect(letters[0]?.text_part).not.toContain('meet.example');
});

test('registering again corrects: one participant, one more confirmation', async () => {
  const { db, call, id } = await nameOne();
  accepted(await registerDelegate(db, delegateActor, id, sampleRegistration({ committee: 'human-rights' }), sampleDesk));
  accepted(await registerDelegate(db, delegateActor, id, sampleRegistration({ family: 'Quintana Ríos', listed: false }), sampleDesk));
  expect(await participantsOf(db, call.meetingId)).toMatchObject([{ family: 'Quintana Ríos', listed: false }]);
  expect((await participantsOf(db, call.meetingId))[0]?.committee).toBeFalsy();
  expect(await confirmationsOf(id)).toHaveLength(2);
});

test('a registration sent ten times at once is one participant', async () => {
  const { db, call, id } = await nameOne();
  await Promise.all(Array.from({ length: 10 }, () => registerDelegate(db, delegateActor, id, sampleRegistration(), sampleDesk)));
  expect(await participantsOf(db, call.meetingId)).toHaveLength(1);
});

test('after the deadline nothing is changed', async () => {
  const { db, call, id } = await nameOne();
  setClock(sampleDeadline);
  expect(await registerDelegate(db, delegateActor, id, sampleRegistration(), sampleDesk)).toMatchObject({
    refusal: { code: 'call-closed' },
  });
  expect(await participantsOf(db, call.meetingId)).toEqual([]);
  expect(await confirmationsOf(id)).toEqual([]);
});

test('a category the meeting does not invite any more is refused, not entered', async () => {
  const { db, call, id } = await nameOne();
  await db
    .updateTable('meeting')
    .set({ eligible: ['permanent-observer'] })
    .where('id', '=', call.meetingId)
    .execute();
  expect(await registerDelegate(db, delegateActor, id, sampleRegistration(), sampleDesk)).toMatchObject({
    refusal: { code: 'not-eligible' },
  });
});

test('the journal of a registration names nobody', async () => {
  const { db, id } = await nameOne();
  accepted(await registerDelegate(db, delegateActor, id, sampleRegistration({ needs: 'Step-free access' }), sampleDesk));
  const rows = await db.selectFrom('journal').selectAll().where('subject_id', '=', id).orderBy('id').execute();
  expect(rows.map(({ act }) => act)).toEqual(['calls.name', 'calls.register']);
  expect(JSON.stringify(rows)).not.toMatch(/Marisol|Quintana|parliament\.example|Step-free/i);
});
