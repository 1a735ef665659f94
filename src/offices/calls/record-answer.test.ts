import { afterEach, beforeEach, expect, test } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { findScan, readScan } from './answer-scans.ts';
import { answerOf } from './answers-of.ts';
import { historyOfBody } from './history-of-body.ts';
import { recordVisit } from './lock-delegation.ts';
import { nameDelegate } from './name-delegate.ts';
import { declineCall, recordAnswerByHand } from './record-answer.ts';
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

async function openForOne() {
  const { db } = database();
  const call = await openSampleCall(db);
  const bodyId = await enterSampleBody(db, 'member');
  const answers = () =>
    db.selectFrom('answer').select(['kind', 'channel', 'superseded_at']).where('call_id', '=', call.id).orderBy('id').execute();
  return { db, call, bodyId, answers, name: () => nameDelegate(db, coordinator, call, bodyId, samplePerson('a@p.example'), sampleDesk) };
}

test('a body declines, then names somebody: the later answer stands, the earlier one is kept', async () => {
  const { db, call, bodyId, answers, name } = await openForOne();
  accepted(await declineCall(db, coordinator, call, bodyId, 'Elections that week'));
  expect(await answerOf(db, call.id, bodyId)).toMatchObject({ declined: true, named: 0 });
  accepted(await name());
  expect(await answerOf(db, call.id, bodyId)).toMatchObject({ declined: false, answer: 'names', named: 1 });
  expect(await answers()).toEqual([
    { kind: 'declines', channel: 'link', superseded_at: sampleNow },
    { kind: 'names', channel: 'link', superseded_at: null },
  ]);
});

test('a body with delegates named cannot decline, by the link or on paper', async () => {
  const { db, call, bodyId, name } = await openForOne();
  accepted(await name());
  expect(await declineCall(db, coordinator, call, bodyId, '')).toMatchObject({ refusal: { code: 'delegates-named' } });
  const byHand = await recordAnswerByHand(db, officer, { call, bodyId, kind: 'declines', channel: 'paper', note: '' });
  expect(byHand).toMatchObject({ refusal: { code: 'delegates-named' } });
});

test('declining and naming at once end in an answer that fits who is named', async () => {
  for (let round = 0; round < 5; round++) {
    const { db, call, bodyId, name } = await openForOne();
    await Promise.all([declineCall(db, coordinator, call, bodyId, ''), name()]);
    expect(await answerOf(db, call.id, bodyId)).toMatchObject({ declined: false, named: 1 });
  }
});

test('after the deadline a body cannot decline; an officer still records what came on paper', async () => {
  const { db, call, bodyId } = await openForOne();
  setClock(sampleDeadline);
  expect(await declineCall(db, coordinator, call, bodyId, '')).toMatchObject({ refusal: { code: 'call-closed' } });
  accepted(await recordAnswerByHand(db, officer, { call, bodyId, kind: 'names', channel: 'paper', note: 'Note verbale' }));
  expect(await answerOf(db, call.id, bodyId)).toMatchObject({ answer: 'names', named: 0, visitedAt: undefined });
});

test('only an officer records by hand', async () => {
  const { db, call, bodyId, answers } = await openForOne();
  const answer = await recordAnswerByHand(db, coordinator, { call, bodyId, kind: 'declines', channel: 'phone', note: '' });
  expect(answer).toMatchObject({ refusal: { code: 'not-signed-in' } });
  expect(await answers()).toEqual([]);
});

test('the first opening of the link is kept, also when an answer on paper came before', async () => {
  const { db, call, bodyId } = await openForOne();
  accepted(await recordAnswerByHand(db, officer, { call, bodyId, kind: 'names', channel: 'email', note: '' }));
  await recordVisit(db, call, bodyId);
  setClock(new Date('2027-01-22T09:00:00Z'));
  await recordVisit(db, call, bodyId);
  expect((await answerOf(db, call.id, bodyId))?.visitedAt).toEqual(sampleNow);
});

test('a body’s history tells what it did in the reader’s language', async () => {
  const { db, call, bodyId, name } = await openForOne();
  await recordVisit(db, call, bodyId);
  accepted(await name());
  const items = await historyOfBody(db, bodyId, 'fr');
  expect(items.map(({ what }) => what)).toEqual([
    'A ouvert son lien pour « Le contrôle des budgets publics »',
    'A désigné une personne pour « Le contrôle des budgets publics »',
  ]);
  expect(items.every(({ href }) => href === `/calls/${call.id}`)).toBe(true);
});

test('an answer on paper keeps who recorded it, the day it came and its scan; another file is refused by its bytes', async () => {
  const { db, call, bodyId } = await openForOne();
  const read = readScan(new TextEncoder().encode('%PDF-1.7 paper'));
  const scan = read.ok ? read.scan : undefined;
  accepted(
    await recordAnswerByHand(db, officer, {
      call,
      bodyId,
      kind: 'declines',
      channel: 'paper',
      note: '',
      cameOn: '2027-01-12',
      ...(scan ? { scan } : {}),
    }),
  );
  const answer = await answerOf(db, call.id, bodyId);
  expect(answer?.byHand).toMatchObject({ channel: 'paper', by: officer.name, cameOn: '2027-01-12', hasScan: true });
  expect(Buffer.from((await findScan(db, call.id, answer?.byHand?.answerId ?? ''))?.bytes ?? []).toString()).toBe('%PDF-1.7 paper');
  expect(readScan(new TextEncoder().encode('MZ program.pdf'))).toMatchObject({ refusal: { code: 'scan-unreadable' } });
});
