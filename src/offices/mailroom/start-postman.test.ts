import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Database, newId } from '../../platform/database/public.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import type { Carrier, OutgoingMessage } from './carrier.ts';
import { beginAttempt, claimDoubtfulLetters, claimDueLetters, releaseExpiredClaims } from './claim-letters.ts';
import { historyOfBody } from './history-of-body.ts';
import { queueLetter, queueLetters } from './queue-letters.ts';
import { recordOutcome } from './record-outcome.ts';
import { sampleLetter } from './sample-letters.ts';
import { deliverAll, startPostman, usualRetryDelay } from './start-postman.ts';

const database = useTestDatabase();

/** A carrier that takes everything, in memory. */
function willing(taken: OutgoingMessage[], before: () => Promise<void> = async () => {}): Carrier {
  return {
    async send(message) {
      await before();
      taken.push(message);
      return { outcome: 'sent', reply: '250 kept' };
    },
    close: async () => {},
  };
}

async function stateOf(db: Database, id: string) {
  return db.selectFrom('letter').select(['state', 'attempts', 'claims']).where('id', '=', id).executeTakeFirstOrThrow();
}

test('a postman is woken by the commit, long before it would look by itself', async () => {
  const { db, connectionString } = database();
  const taken: OutgoingMessage[] = [];
  const postman = startPostman({ db, carrier: willing(taken), pollMs: 60_000, listenOn: connectionString });
  await wait(500);
  await queueLetter(db, sampleLetter());
  await expect.poll(() => taken.length, { timeout: 5_000 }).toBe(1);
  await postman.stop();
});

test('a stopped postman finishes its batch and leaves the rest queued', async () => {
  const { db } = database();
  const taken: OutgoingMessage[] = [];
  const subject = { kind: 'dispatch', id: newId() };
  await queueLetters(
    db,
    Array.from({ length: 20 }, (_, n) => sampleLetter({ subject, recipientKey: `${n}` })),
  );
  const postman = startPostman({ db, carrier: willing(taken, () => wait(20)) });
  await expect.poll(() => taken.length).toBeGreaterThan(0);
  await postman.stop();
  const states = await db.selectFrom('letter').select('state').where('subject_id', '=', subject.id).execute();
  const sent = states.filter(({ state }) => state === 'sent').length;
  expect(sent).toBe(taken.length);
  expect(sent % 8).toBe(0);
  expect(states.filter(({ state }) => state === 'queued')).toHaveLength(20 - sent);
  await deliverAll({ db, carrier: willing(taken) });
});

test('a postman whose lease was lost can neither begin nor close what another took since', async () => {
  const { db } = database();
  const id = await queueLetter(db, sampleLetter());
  const [slow] = await claimDueLetters(db, newId(), 1, 1);
  if (!slow) throw new Error('nothing was claimed');
  await wait(10);
  expect(await releaseExpiredClaims(db)).toBe(1);
  expect(await beginAttempt(db, slow, 1000)).toBeUndefined();
  const [quick] = await claimDueLetters(db, newId(), 1, 1000);
  if (!quick) throw new Error('nothing was claimed');
  const begun = await beginAttempt(db, quick, 1);
  if (!begun) throw new Error('the attempt was not begun');
  await wait(10);
  const [settler] = await claimDoubtfulLetters(db, newId(), 8, 1000);
  expect(settler?.id).toBe(id);
  expect(await recordOutcome(db, begun, { state: 'sent', outcome: 'sent' })).toBe(false);
  expect(await stateOf(db, id)).toMatchObject({ state: 'sending', attempts: 1 });
  expect(settler && (await recordOutcome(db, settler, { state: 'sent', outcome: 'found' }))).toBe(true);
  expect(await stateOf(db, id)).toMatchObject({ state: 'sent', attempts: 1 });
});

test('one letter that cannot be carried at all does not hold up the others', async () => {
  const { db } = database();
  const taken: OutgoingMessage[] = [];
  const broken = await queueLetter(db, sampleLetter({ toAddress: 'broken@parliament.example' }));
  const fine = await queueLetter(db, sampleLetter());
  const carrier = willing(taken);
  const send: Carrier['send'] = async (message) => {
    if (message.to.startsWith('broken')) throw new Error('a bug in the carrier');
    return carrier.send(message);
  };
  await deliverAll({ db, carrier: { ...carrier, send } });
  expect((await stateOf(db, fine)).state).toBe('sent');
  expect((await stateOf(db, broken)).state).toBe('sending');
});

test('attempts are spread over about four days', () => {
  expect(usualRetryDelay(1)).toBeLessThan(70_000);
  const total = Array.from({ length: 29 }, (_, n) => usualRetryDelay(n + 1)).reduce((sum, delay) => sum + delay, 0);
  expect(total / 3_600_000).toBeGreaterThan(80);
  expect(total / 3_600_000).toBeLessThan(120);
});

test('a body’s history tells what became of its letters, in the reader’s language, without those kept back', async () => {
  const { db } = database();
  const bodyId = newId();
  await db.insertInto('body').values({ id: bodyId, slug: 'somewhere', kind: 'parliament', correspondence_language: 'fr' }).execute();
  const sent = await queueLetter(db, sampleLetter({ bodyId, subjectLine: 'Invitation' }));
  await deliverAll({ db, carrier: willing([]) });
  const kept = await queueLetter(db, sampleLetter({ bodyId }));
  await db.updateTable('letter').set({ state: 'cancelled' }).where('id', '=', kept).execute();
  const history = await historyOfBody(db, bodyId, 'fr');
  expect(history).toMatchObject([{ what: 'Lettre envoyée : \u2068Invitation\u2069', href: `/mailroom/${sent}`, tone: 'good' }]);
});
