import PostalMime from 'postal-mime';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { newId } from '../../../platform/database/public.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { journalOf } from '../../archive/public.ts';
import type { Carrier, Delivery, OutgoingMessage } from '../carrier.ts';
import { type LetterInput, queueLetter, queueLetters } from '../queue-letters.ts';
import { sampleLetter } from '../sample-letters.ts';
import { sendAgain } from '../send-again.ts';
import { deliverAll } from '../start-postman.ts';
import { cancelSending, holdSending, resumeSending, sendWaitingNow } from './hold-sending.ts';
import { leaveBulletins, unsubscribeUrl } from './leave-bulletins.ts';
import { setMailRules } from './mail-rules.ts';
import { countSending, type Subject } from './sending.ts';
import { wordWaiting } from './word-waiting.ts';

const database = useTestDatabase();
const officer: Actor = { kind: 'account', id: newId(), name: 'Lena Okafor', roles: ['officer'], language: 'en' };
const reviser: Actor = { ...officer, roles: ['reviser'] };
const administrator: Actor = { ...officer, roles: ['administrator'] };
let taken: OutgoingMessage[] = [];
let answer: (message: OutgoingMessage) => Promise<Delivery> = async () => ({ outcome: 'sent', reply: '250 kept' });
const carrier: Carrier = {
  async send(message) {
    const delivery = await answer(message);
    if (delivery.outcome === 'sent') taken.push(message);
    return delivery;
  },
  close: async () => {},
};
const deliver = () => deliverAll({ db: database().db, carrier, retryDelay: () => 60_000 });

beforeEach(async () => {
  const { db } = database();
  taken = [];
  answer = async () => ({ outcome: 'sent', reply: '250 kept' });
  for (const table of ['letter', 'letter_hold', 'mail_rules', 'domain_turn', 'bulletin_leaver'] as const)
    await db.deleteFrom(table).execute();
});
afterEach(() => setClock());

async function queueSending(count: number, over: (n: number) => Partial<LetterInput> = () => ({})): Promise<Subject> {
  const subject = { kind: 'dispatch', id: newId() };
  await queueLetters(
    database().db,
    Array.from({ length: count }, (_, n) => sampleLetter({ subject, recipientKey: `${n}`, ...over(n) })),
  );
  return subject;
}
const sendingOf = (subject: Subject) => ({ subjects: [subject], record: subject });
const statesOf = async (subject: Subject) => (await countSending(database().db, [subject])).states;

test('a held sending sends nothing until it is resumed, and both tell how many wait and had left', async () => {
  const { db } = database();
  const subject = await queueSending(5);
  expect(accepted(await holdSending(db, officer, sendingOf(subject)))).toMatchObject({ waiting: 5, left: 0 });
  await deliver();
  expect(taken).toHaveLength(0);
  expect((await countSending(db, [subject])).held).toMatchObject({ byName: 'Lena Okafor' });
  expect(await holdSending(db, officer, sendingOf(subject))).toMatchObject({ refusal: { code: 'already-held', by: 'Lena Okafor' } });
  expect(accepted(await resumeSending(db, officer, sendingOf(subject)))).toMatchObject({ waiting: 5 });
  await deliver();
  expect(taken).toHaveLength(5);
  expect(await resumeSending(db, officer, sendingOf(subject))).toMatchObject({ refusal: { code: 'not-held' } });
  expect(await holdSending(db, officer, sendingOf(subject))).toMatchObject({ refusal: { code: 'nothing-waits' } });
  expect((await journalOf(db, 'dispatch', subject.id)).map(({ act }) => act).sort()).toEqual(['mailroom.hold', 'mailroom.resume']);
});

test('held in the middle of a batch, what is on the wire ends and nothing more begins, also what the server puts off', async () => {
  const { db } = database();
  const subject = await queueSending(5);
  let held: object | undefined;
  answer = async () => {
    held ??= accepted(await holdSending(db, officer, sendingOf(subject)));
    return { outcome: 'deferred', reply: '451 4.3.0 later' };
  };
  await deliver();
  expect(held).toMatchObject({ waiting: 4, left: 1 });
  await db
    .updateTable('letter')
    .set({ not_before: new Date(0) })
    .execute();
  answer = async () => ({ outcome: 'sent', reply: '250' });
  await deliver();
  expect([taken.length, (await statesOf(subject)).queued]).toEqual([0, 5]);
});

test('what has not left is cancelled with its count, and a letter on the wire that fails is not tried again', async () => {
  const { db } = database();
  const subject = await queueSending(6);
  let sent = 0;
  let counts: object | undefined;
  answer = async () => {
    if (++sent < 3) return { outcome: 'sent', reply: '250' };
    counts = accepted(await cancelSending(db, officer, sendingOf(subject)));
    return { outcome: 'deferred', reply: '451 4.3.0 later' };
  };
  await deliver();
  expect(counts).toMatchObject({ cancelled: 3, left: 3 });
  expect(await statesOf(subject)).toMatchObject({ sent: 2, cancelled: 4, queued: 0, sending: 0 });
  const cancelled = await db.selectFrom('letter').select('id').where('state', '=', 'cancelled').limit(1).executeTakeFirstOrThrow();
  accepted(await sendAgain(db, officer, cancelled.id));
  answer = async () => ({ outcome: 'sent', reply: '250' });
  await deliver();
  expect(await statesOf(subject)).toMatchObject({ sent: 3, cancelled: 3 });
});

test('only officers and heads of cabinet hold, resume, cancel or hurry a sending', async () => {
  const { db } = database();
  const subject = await queueSending(1);
  for (const act of [holdSending, resumeSending, cancelSending, sendWaitingNow]) {
    expect(await act(db, reviser, sendingOf(subject))).toMatchObject({ refusal: { code: 'not-permitted' } });
  }
});

async function enterBody(country: string): Promise<string> {
  const id = newId();
  await database()
    .db.insertInto('body')
    .values({ id, slug: `b-${id}`, kind: 'parliament', country, correspondence_language: 'en' })
    .execute();
  return id;
}

test('in quiet hours letters wait for the addressee’s morning; answers, and what an officer sends now, do not', async () => {
  const { db } = database();
  accepted(await setMailRules(db, administrator, { giveUpHours: 96, quiet: { from: '20:00', until: '07:00' } }));
  setClock(new Date('2027-03-08T10:00:00Z'));
  const [fiji, swiss] = [await enterBody('FJI'), await enterBody('CHE')];
  const subject = await queueSending(3, (n) => ({ bodyId: n === 0 ? swiss : fiji, keepsQuiet: true }));
  await queueLetter(db, sampleLetter({ subject: { kind: 'confirmation', id: newId() }, bodyId: fiji }));
  await deliver();
  expect(taken).toHaveLength(2);
  const waiting = await db.selectFrom('letter').selectAll().where('state', '=', 'queued').execute();
  expect(waiting).toMatchObject([{ reason: 'quiet-hours', attempts: 0 }, { reason: 'quiet-hours' }]);
  expect(waiting[0]?.not_before).toEqual(new Date('2027-03-08T19:00:00Z'));
  expect(await countSending(db, [subject])).toMatchObject({ waiting: 2, quiet: 2 });
  setClock(new Date('2027-03-08T19:00:00Z'));
  await db
    .updateTable('letter')
    .set({ not_before: new Date('2027-03-09T19:00:00Z') })
    .where('id', '=', waiting[1]?.id ?? '')
    .execute();
  await deliver();
  expect(taken).toHaveLength(3);
  setClock(new Date('2027-03-08T10:00:00Z'));
  expect(accepted(await sendWaitingNow(db, officer, sendingOf(subject)))).toMatchObject({ letters: 1 });
  await deliver();
  expect(taken).toHaveLength(4);
});

test('who carries by hand waits for the turn of a domain, and is told what has not left, why and from when it goes', async () => {
  const { db } = database();
  accepted(await setMailRules(db, administrator, { giveUpHours: 96, pacePerMinute: 600 }));
  const subject = await queueSending(4, (n) => ({ toAddress: `a${n}@house.example` }));
  const hasty = await deliver();
  expect(hasty).toMatchObject({ sent: 1, left: [{ cause: 'pace', letters: 3 }] });
  expect(wordWaiting(hasty.left, 'fr')[0]).toMatch(/^3 lettres attendent le tour du domaine/);
  const patient = await deliverAll({ db, carrier, retryDelay: () => 60_000, patienceMs: 20_000 });
  expect([patient.sent, patient.left, (await statesOf(subject)).sent]).toEqual([3, [], 4]);
  accepted(await setMailRules(db, administrator, { giveUpHours: 96 }));
  const held = await queueSending(2);
  accepted(await holdSending(db, officer, sendingOf(held)));
  answer = async () => ({ outcome: 'deferred', reply: '451 later' });
  await queueSending(1);
  const { left } = await deliverAll({ db, carrier, retryDelay: () => 60_000, patienceMs: 1000 });
  expect(left.map(({ cause, letters, next }) => [cause, letters, next !== undefined]).sort()).toEqual([
    ['held', 2, false],
    ['retry', 1, true],
  ]);
});

test('one domain gets its letters one by one at the pace, and other domains do not wait for it', async () => {
  const { db } = database();
  accepted(await setMailRules(db, administrator, { giveUpHours: 96, pacePerMinute: 6 }));
  await queueSending(6, (n) => ({ toAddress: n < 4 ? `clerk${n}@big.example` : `clerk@small${n}.example` }));
  await deliver();
  expect(taken.map(({ to }) => to.split('@')[1]).sort()).toEqual(['big.example', 'small4.example', 'small5.example']);
  await deliver();
  expect(taken).toHaveLength(3);
  const [waiting] = await db.selectFrom('letter').select(['not_before', 'attempts']).where('state', '=', 'queued').execute();
  const wait = (waiting?.not_before.getTime() ?? 0) - Date.now();
  expect(wait).toBeGreaterThan(5_000);
  expect(wait).toBeLessThan(10_001);
  await db
    .updateTable('domain_turn')
    .set({ next_at: new Date(0) })
    .execute();
  await db
    .updateTable('letter')
    .set({ not_before: new Date(0) })
    .where('state', '=', 'queued')
    .execute();
  await deliver();
  expect(taken).toHaveLength(4);
});

test('a server that asks for less gets a minute’s rest, for all its letters; one full mailbox does not stop the others', async () => {
  const { db } = database();
  answer = async () => ({ outcome: 'deferred', reply: '421 4.7.28 unusual rate of mail' });
  await queueSending(3, (n) => ({ toAddress: `clerk${n}@big.example` }));
  await deliver();
  expect((await db.selectFrom('letter').select('attempts').orderBy('attempts').execute()).map(({ attempts }) => attempts)).toEqual([
    0, 0, 1,
  ]);
  await db.deleteFrom('letter').execute();
  await db.deleteFrom('domain_turn').execute();
  answer = async () => ({ outcome: 'deferred', reply: '452 4.2.2 mailbox full' });
  await queueSending(3, (n) => ({ toAddress: `clerk${n}@big.example` }));
  await deliver();
  expect((await db.selectFrom('letter').select('attempts').execute()).map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
});

test('trying ends when the time of trying is over, not before', async () => {
  const { db } = database();
  accepted(await setMailRules(db, administrator, { giveUpHours: 5 }));
  answer = async () => ({ outcome: 'deferred', reply: '451 4.3.0 later' });
  setClock(new Date('2027-03-08T10:00:00Z'));
  const subject = await queueSending(1);
  for (const moment of ['10:00', '12:00', '14:59']) {
    setClock(new Date(`2027-03-08T${moment}:00Z`));
    await deliver();
    expect(await statesOf(subject)).toMatchObject({ queued: 1 });
  }
  setClock(new Date('2027-03-08T15:00:00Z'));
  await deliver();
  expect(await db.selectFrom('letter').select(['state', 'reason', 'attempts']).execute()).toEqual([
    { state: 'failed', reason: '451 4.3.0 later', attempts: 4 },
  ]);
});

test('rules that make no sense are refused, and only the administrator sets them', async () => {
  const { db } = database();
  const set = (over: object, actor = administrator) => setMailRules(db, actor, { giveUpHours: 96, ...over });
  expect(await set({ quiet: { from: '20:00', until: '' } })).toMatchObject({ refusal: { code: 'bad-quiet-hours' } });
  expect(await set({ quiet: { from: '25:00', until: '07:00' } })).toMatchObject({ refusal: { code: 'bad-quiet-hours' } });
  expect(await set({ quiet: { from: '07:00', until: '06:00' } })).toMatchObject({ refusal: { code: 'bad-quiet-hours' } });
  expect(await set({ pacePerMinute: 0 })).toMatchObject({ refusal: { code: 'bad-pace' } });
  expect(await set({ giveUpHours: Number.NaN })).toMatchObject({ refusal: { code: 'bad-give-up' } });
  expect(await set({}, officer)).toMatchObject({ refusal: { code: 'not-permitted' } });
});

test('a bulletin can be left with one click and a letter cannot; who left gets letters and no bulletins', async () => {
  const { db } = database();
  const address = 'Clerk@Parliament.example';
  const url = unsubscribeUrl('https://chancery.example', 'secret', address);
  const bulletin = () => sampleLetter({ subject: { kind: 'bulletin', id: newId() }, toAddress: address, unsubscribeUrl: url });
  await queueLetter(db, bulletin());
  await queueLetter(db, sampleLetter({ toAddress: address }));
  await deliver();
  const mails = await Promise.all(taken.map(({ raw }) => PostalMime.parse(raw)));
  const headers = (key: string) => mails.flatMap((mail) => mail.headers.filter((each) => each.key === key).map(({ value }) => value));
  expect(mails).toHaveLength(2);
  expect(headers('list-unsubscribe')).toEqual([`<${url}>`]);
  expect(headers('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
  const link = new URL(url).searchParams;
  expect(await leaveBulletins(db, 'secret', 'other@parliament.example', link.get('token') ?? '')).toMatchObject({
    refusal: { code: 'wrong-token' },
  });
  accepted(await leaveBulletins(db, 'secret', link.get('address') ?? '', link.get('token') ?? ''));
  expect(await queueLetters(db, [bulletin(), sampleLetter({ toAddress: address })])).toBe(1);
  await expect(queueLetter(db, sampleLetter({ unsubscribeUrl: url }))).rejects.toThrow('cannot be left');
  await expect(queueLetter(db, sampleLetter({ subject: { kind: 'bulletin', id: newId() } }))).rejects.toThrow('how it is left');
});

test.each([
  ['<p>Text</p><img src="https://watch.example/1.gif" width="1" height="1">', 'attribute'],
  ['<div style="background: url(https://watch.example/1.gif)">Text</div>', 'style'],
  ['<style>@import "https://watch.example/a.css";</style><p>Text</p>', 'style sheet'],
  ['<table background="https://watch.example/1.gif"></table>', 'attribute'],
  ['<link rel="stylesheet" href="https://watch.example/a.css">', 'element'],
  ['<IMG SRCSET="https://watch.example/1.gif 1x">', 'attribute'],
])('a letter that would tell who opened it is never queued: %s', async (htmlPart, what) => {
  await expect(queueLetter(database().db, sampleLetter({ htmlPart }))).rejects.toThrow(what);
});

test('links to follow, words about pictures and a picture inside the letter are no trackers', async () => {
  const htmlPart =
    '<p>Write url(…) and &lt;img src="x"&gt; <a href="https://assembly.example/">here</a></p><img src="data:image/png;base64,AAAA" alt="">';
  await expect(queueLetter(database().db, sampleLetter({ htmlPart }))).resolves.toBeTruthy();
});
