import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../platform/actor.ts';
import { newId } from '../../platform/database/public.ts';
import { readSettings } from '../../platform/settings.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { openFrontDoor, sessionCookie, type Web } from '../../platform/web/public.ts';
import { journalOf } from '../archive/public.ts';
import { captureCarrier } from './capture-carrier.ts';
import { incomingRoutes } from './incoming-routes.ts';
import { queueLetter } from './queue-letters.ts';
import { mailroomRoutes } from './routes.tsx';
import { sampleBounce } from './sample-bounces.ts';
import { sampleLetter } from './sample-letters.ts';
import { type Capture, startCapture } from './start-capture.ts';
import { deliverAll } from './start-postman.ts';

const database = useTestDatabase();
const officer: Actor = { kind: 'account', id: newId(), name: 'Lena Okafor', roles: ['officer'], language: 'en' };
const reviser: Actor = { ...officer, roles: ['reviser'] };
let web: Web;
let actor: Actor;
let capture: Capture;

beforeAll(async () => {
  const { settings } = readSettings({ CHANCERY_INCOMING_SECRET: 'a long enough secret' });
  web = openFrontDoor({ db: database().db, settings, secret: 'test', actorOf: async () => actor });
  web.route('/', incomingRoutes);
  for (const language of ['en', 'ar']) web.route(`/${language}`, mailroomRoutes);
  capture = await startCapture(database().db);
});
afterAll(() => capture.stop());
beforeEach(() => {
  actor = officer;
});

const get = (path: string) => web.request(path, { headers: { cookie: `${sessionCookie}=x` } });
const textOf = async (path: string) => (await get(path)).text();

async function post(path: string, from: string): Promise<Response> {
  const token = /name="form_token" value="([^"]+)"/.exec(await textOf(from))?.[1] ?? '';
  return web.request(path, { method: 'POST', body: new URLSearchParams({ form_token: token }), headers: { cookie: `${sessionCookie}=x` } });
}

async function setState(id: string, state: string, reason: string | null = null): Promise<void> {
  await database().db.updateTable('letter').set({ state, reason }).where('id', '=', id).execute();
}

async function stateOf(id: string): Promise<string> {
  return (await database().db.selectFrom('letter').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state;
}

test('a visitor is asked to sign in before any page of the mailroom', async () => {
  for (const path of ['/en/mailroom', '/en/mailroom/capture', `/en/mailroom/${newId()}`]) {
    const response = await web.request(path);
    expect([response.status, response.headers.get('location')]).toEqual([303, expect.stringContaining('/en/sign-in')]);
  }
});

test('the list counts letters by state, filters by state and finds by addressee, address and subject', async () => {
  const { db } = database();
  const failed = await queueLetter(db, sampleLetter({ subjectLine: 'Seminar in Valletta', toName: 'Omar 100% Haddad' }));
  await queueLetter(db, sampleLetter({ subjectLine: 'Council of spring', toAddress: 'clerk@senate.example' }));
  await setState(failed, 'failed', '554 refused');
  const all = await textOf('/en/mailroom');
  expect(all).toContain('Seminar in Valletta');
  expect(all).toContain('Council of spring');
  expect(all).toContain('aria-label="Letters by state: Waiting 1, Not sent 1"');
  const onlyFailed = await textOf('/en/mailroom?state=failed');
  expect(onlyFailed).toContain('Seminar in Valletta');
  expect(onlyFailed).not.toContain('Council of spring');
  for (const query of ['SENATE', 'council of']) expect(await textOf(`/en/mailroom?q=${query}`)).not.toContain('Valletta');
  expect(await textOf('/en/mailroom?q=100%25')).toContain('Valletta');
  expect(await textOf('/en/mailroom?q=_zz_')).toContain('No letter here.');
});

test('a letter page shows what was sent and every attempt; its HTML is locked in by a policy of its own', async () => {
  const { db } = database();
  const id = await queueLetter(
    db,
    sampleLetter({
      language: 'ar',
      subjectLine: 'دعوة',
      htmlPart: '<p>نص</p>',
      attachments: [{ filename: 'اجتماع.ics', mediaType: 'text/calendar', text: 'BEGIN:VCALENDAR' }],
    }),
  );
  await deliverAll({ db, carrier: captureCarrier(db, capture.url) });
  await db.updateTable('letter').set({ html_part: '<p>نص</p><script>alert(1)</script>' }).where('id', '=', id).execute(); // a letter of old
  const html = await textOf(`/en/mailroom/${id}`);
  expect(html).toContain('<bdi lang="ar" dir="rtl">دعوة</bdi>');
  expect(html).toContain('Accepted');
  expect(html).not.toContain('alert(1)');
  const framed = await get(`/en/mailroom/${id}/html`);
  expect(await framed.text()).toContain('<html lang="ar" dir="rtl">');
  const policy = framed.headers.get('content-security-policy') ?? '';
  for (const rule of ['sandbox', "default-src 'none'", "frame-ancestors 'self'"]) expect(policy).toContain(rule);
  const file = await get(`/en/mailroom/${id}/attachments/0`);
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('اجتماع.ics')}`);
  expect(await file.text()).toBe('BEGIN:VCALENDAR');
  expect((await get(`/en/mailroom/${id}/attachments/1`)).status).toBe(404);
});

test('the text of a sign-in letter is shown to nobody', async () => {
  const id = await queueLetter(
    database().db,
    sampleLetter({ subject: { kind: 'sign-in', id: newId() }, textPart: 'the key', htmlPart: 'the key' }),
  );
  expect(await textOf(`/en/mailroom/${id}`)).not.toContain('the key');
  expect((await get(`/en/mailroom/${id}/html`)).status).toBe(404);
});

test('an officer keeps back a letter that waits, and it is journalled; one that left is refused', async () => {
  const { db } = database();
  const id = await queueLetter(db, sampleLetter());
  const response = await post(`/en/mailroom/${id}/cancel`, `/en/mailroom/${id}`);
  expect(response.headers.get('location')).toBe(`/en/mailroom/${id}?notice=cancelled`);
  expect(await stateOf(id)).toBe('cancelled');
  expect((await journalOf(db, 'letter', id)).map((entry) => entry.act)).toEqual(['mailroom.cancel']);
  await setState(id, 'sending');
  const late = await post(`/en/mailroom/${id}/cancel`, '/en/mailroom/capture');
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('can no longer be kept back');
});

test('an officer sends a failed letter again; a sent or bounced one is refused', async () => {
  const { db } = database();
  const id = await queueLetter(db, sampleLetter());
  await setState(id, 'failed', '554 refused');
  expect((await post(`/en/mailroom/${id}/send-again`, `/en/mailroom/${id}`)).status).toBe(303);
  expect(await stateOf(id)).toBe('queued');
  expect((await journalOf(db, 'letter', id)).map((entry) => entry.act)).toEqual(['mailroom.send-again']);
  for (const state of ['sent', 'bounced', 'sending']) {
    await setState(id, state);
    expect((await post(`/en/mailroom/${id}/send-again`, '/en/mailroom/capture')).status).toBe(409);
    expect(await stateOf(id)).toBe(state);
  }
});

test('a reviser sees no buttons and is refused', async () => {
  const id = await queueLetter(database().db, sampleLetter());
  const token = `/en/mailroom/${id}`;
  actor = reviser;
  const html = await textOf(token);
  expect(html).not.toContain('Keep back');
  const response = await post(`/en/mailroom/${id}/cancel`, token);
  expect(response.status).toBe(403);
  expect(await stateOf(id)).toBe('queued');
});

test('captured mail is listed newest first and read back with its attachments', async () => {
  const { db } = database();
  await queueLetter(
    db,
    sampleLetter({ subjectLine: 'Last one', attachments: [{ filename: 'a.txt', mediaType: 'text/plain', text: 'contents' }] }),
  );
  await deliverAll({ db, carrier: captureCarrier(db, capture.url) });
  const list = await textOf('/ar/mailroom/capture');
  expect(list).toContain('لم يغادر هذا الجهاز');
  const [first] = list.match(/mailroom\/capture\/[0-9a-f-]{36}/) ?? [];
  const mail = await textOf(`/en/${first}`);
  expect(mail).toContain('Last one');
  expect(await (await get(`/en/${first}/attachments/0`)).text()).toContain('contents');
  expect(await (await get(`/en/${first}/raw`)).text()).toContain('Subject: Last one');
  expect((await get(`/en/${first}/html`)).headers.get('content-security-policy')).toContain('sandbox');
});

test('the door for incoming messages wants its secret, records a bounce and takes in a letter', async () => {
  const { db } = database();
  const id = await queueLetter(db, sampleLetter({ toAddress: 'gone@parliament.example' }));
  await deliverAll({ db, carrier: captureCarrier(db, capture.url) });
  const { message_id } = await db.selectFrom('letter').select('message_id').where('id', '=', id).executeTakeFirstOrThrow();
  const send = (body: string, secret: string) =>
    web.request('/api/incoming', { method: 'POST', body, headers: { authorization: `Bearer ${secret}` } });
  expect((await send(sampleBounce({ messageId: message_id }), 'wrong')).status).toBe(401);
  expect(await stateOf(id)).toBe('sent');
  const response = await send(sampleBounce({ messageId: message_id }), 'a long enough secret');
  expect([response.status, await response.json()]).toMatchObject([202, { ok: true, letterId: id, hard: true }]);
  expect(await stateOf(id)).toBe('bounced');
  expect((await send('From: a@b.example\r\nSubject: Hello\r\n\r\nHello', 'a long enough secret')).status).toBe(202);
  expect((await send('', 'a long enough secret')).status).toBe(422);
  expect(await textOf(`/en/mailroom/${id}`)).toContain('Wrong address');
});

test('without a secret set nothing comes in', async () => {
  const closed = openFrontDoor({ db: database().db, settings: readSettings({}).settings, secret: 'test', actorOf: async () => undefined });
  closed.route('/', incomingRoutes);
  const response = await closed.request('/api/incoming', { method: 'POST', body: 'x', headers: { authorization: 'Bearer undefined' } });
  expect(response.status).toBe(403);
});
