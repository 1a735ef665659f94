import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import type { Carrier, Delivery } from './carrier.ts';
import { queueLetter } from './queue-letters.ts';
import { type HostileServer, startHostileServer } from './sample-hostile-server.ts';
import { sampleLetter } from './sample-letters.ts';
import { smtpCarrier } from './smtp-carrier.ts';
import { deliverAll, startPostman } from './start-postman.ts';

const database = useTestDatabase();
const deadlineMs = 250;
let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer(2 * deadlineMs);
});
afterAll(() => server.stop());

async function send(recipient: string, carrier: Carrier = smtpCarrier(server.url, { deadlineMs })): Promise<Delivery> {
  const messageId = `${recipient}.1@assembly.example`;
  const raw = Buffer.from(`Message-ID: <${messageId}>\r\nSubject: Test\r\n\r\nText\r\n`);
  const delivery = await carrier.send({ messageId, from: 'desk@assembly.example', to: `${recipient}@parliament.example`, raw });
  await carrier.close();
  return delivery;
}

const expectations: [string, Partial<Delivery>, string][] = [
  ['welcome', { outcome: 'sent' }, '250 2.0.0 kept'],
  ['unknown', { outcome: 'refused', badAddress: true }, '550 5.1.1 no such mailbox here'],
  ['policy', { outcome: 'refused', badAddress: false }, '550 5.7.1 not from you'],
  ['spam', { outcome: 'refused', badAddress: false }, '554 5.6.0 content refused'],
  ['full', { outcome: 'deferred' }, '452 4.2.2 mailbox full'],
  ['busy', { outcome: 'deferred' }, '451 4.3.0 try again later'],
  ['closing', { outcome: 'deferred' }, '421 4.3.2 shutting down'],
  ['drop-early', { outcome: 'deferred' }, 'closed'],
  ['drop-late', { outcome: 'in-doubt' }, 'closed'],
  ['half', { outcome: 'in-doubt' }, 'closed'],
  ['late', { outcome: 'in-doubt' }, 'in time'],
  ['garbage', { outcome: 'in-doubt' }, 'what?'],
];

test.each(expectations)('a server that answers “%s” leads to the right outcome', async (recipient, outcome, reply) => {
  const delivery = await send(recipient);
  expect(delivery).toMatchObject(outcome);
  expect(delivery.reply).toContain(reply);
});

test('a server that is not there, or never greets, is unreachable', async () => {
  expect(await send('anyone', smtpCarrier('smtp://127.0.0.1:1', { deadlineMs }))).toMatchObject({ outcome: 'deferred', unreachable: true });
  const mute = createServer(() => {}).listen(0, '127.0.0.1');
  await new Promise((resolve) => mute.once('listening', resolve));
  const { port } = mute.address() as { port: number };
  const delivery = await send('anyone', smtpCarrier(`smtp://127.0.0.1:${port}`, { deadlineMs }));
  expect(delivery).toMatchObject({ outcome: 'deferred', unreachable: true });
  mute.close();
});

test('many letters go over one connection', async () => {
  const before = server.connections();
  const carrier = smtpCarrier(server.url, { deadlineMs });
  for (let n = 0; n < 5; n++) {
    const message = {
      messageId: `${n}@a.example`,
      from: 'desk@assembly.example',
      to: 'welcome@parliament.example',
      raw: Buffer.from('\r\n'),
    };
    expect((await carrier.send(message)).outcome).toBe('sent');
  }
  await carrier.close();
  expect(server.connections() - before).toBe(1);
});

test('the carrier signs in where the address names a user; a wrong password keeps the letters waiting', async () => {
  const users: string[] = [];
  const signedIn = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth(auth, _session, done) {
      users.push(auth.username ?? '');
      done(auth.password === 'p@ss word' ? null : new Error('wrong password'), { user: auth.username });
    },
    onData: (stream, _session, done) => void stream.resume().on('end', () => done()),
  });
  await new Promise<void>((resolve) => signedIn.listen(0, '127.0.0.1', resolve));
  const { port } = signedIn.server.address() as { port: number };
  const to = (password: string) => smtpCarrier(`smtp://desk:${encodeURIComponent(password)}@127.0.0.1:${port}`, { deadlineMs: 2000 });
  expect(await send('anyone', to('p@ss word'))).toMatchObject({ outcome: 'sent' });
  expect(await send('anyone', to('wrong'))).toMatchObject({ outcome: 'deferred', unreachable: true });
  expect(users).toEqual(['desk', 'desk']);
  await new Promise<void>((resolve) => signedIn.close(() => resolve()));
});

async function queueTo(recipient: string, mayRepeat = false): Promise<string> {
  return queueLetter(database().db, sampleLetter({ toAddress: `${recipient}@parliament.example`, mayRepeat }));
}

async function fateOf(id: string) {
  const { db } = database();
  const letter = await db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const attempts = await db.selectFrom('attempt').selectAll().where('letter_id', '=', id).orderBy('number').execute();
  const bounces = await db.selectFrom('bounce').selectAll().where('letter_id', '=', id).execute();
  return { ...letter, outcomes: attempts.map((attempt) => attempt.outcome), replies: attempts.map((attempt) => attempt.reply), bounces };
}

test('each answer of the server moves the letter to its state, with the answer as the reason', async () => {
  const { db } = database();
  const ids = new Map<string, string>();
  for (const recipient of ['welcome', 'unknown', 'policy', 'busy', 'half']) ids.set(recipient, await queueTo(recipient));
  await deliverAll({ db, carrier: smtpCarrier(server.url, { deadlineMs }) });
  const fate = (recipient: string) => fateOf(ids.get(recipient) ?? '');
  expect(await fate('welcome')).toMatchObject({ state: 'sent', outcomes: ['sent'], reason: null });
  const unknown = await fate('unknown');
  expect(unknown).toMatchObject({ state: 'bounced', outcomes: ['refused'], reason: '550 5.1.1 no such mailbox here' });
  expect(unknown.bounces).toMatchObject([{ address: 'unknown@parliament.example', hard: true, status: '5.1.1' }]);
  expect(await fate('policy')).toMatchObject({ state: 'failed', reason: '550 5.7.1 not from you', bounces: [] });
  const busy = await fate('busy');
  expect(busy).toMatchObject({ state: 'queued', outcomes: ['deferred'], reason: '451 4.3.0 try again later' });
  expect(busy.not_before.getTime() - Date.now()).toBeGreaterThan(50_000);
  expect(await fate('half')).toMatchObject({ state: 'in-doubt', outcomes: ['in-doubt'], reason: 'connection-lost' });
});

test('in doubt, a letter that may be repeated is sent again where nobody can be asked', async () => {
  const { db } = database();
  const id = await queueTo('half', true);
  await deliverAll({ db, carrier: smtpCarrier(server.url, { deadlineMs }), retryDelay: () => 3_600_000 });
  expect(await fateOf(id)).toMatchObject({ state: 'queued', outcomes: ['in-doubt'] });
});

test('where the carrier can be asked, a doubt is settled by asking: arrived is sent, not arrived is sent again', async () => {
  const { db } = database();
  const arrived = await queueTo('late');
  const lost = await queueTo('garbage');
  const knows = async (messageId: string) => server.taken.includes(messageId);
  const carrier: Carrier = { ...smtpCarrier(server.url, { deadlineMs }), knows };
  const postman = startPostman({ db, carrier, leaseMs: 3 * deadlineMs, pollMs: 20, retryDelay: () => 20 });
  await expect.poll(async () => (await fateOf(lost)).attempts, { timeout: 10_000 }).toBeGreaterThan(1);
  await expect.poll(async () => (await fateOf(arrived)).state, { timeout: 10_000 }).toBe('sent');
  await postman.stop();
  expect((await fateOf(arrived)).outcomes).toEqual(['found']);
  expect((await fateOf(lost)).outcomes[0]).toBe('never-arrived');
  const { message_id } = await fateOf(arrived);
  expect(server.taken.filter((id) => id === message_id)).toHaveLength(1);
});

test('when the server cannot be reached one letter is tried and the others go back untouched', async () => {
  const { db } = database();
  await db.deleteFrom('letter').execute();
  const ids = [await queueTo('welcome'), await queueTo('welcome'), await queueTo('welcome')];
  await deliverAll({ db, carrier: smtpCarrier('smtp://127.0.0.1:1', { deadlineMs }) });
  const fates = await Promise.all(ids.map(fateOf));
  expect(fates.map((fate) => fate.state)).toEqual(['queued', 'queued', 'queued']);
  expect(fates.map((fate) => fate.attempts).sort()).toEqual([0, 0, 1]);
});
