import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { newId } from '../../../platform/database/public.ts';
import { readSettings } from '../../../platform/settings.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { openFrontDoor, sessionCookie, type Web } from '../../../platform/web/public.ts';
import { journalOf } from '../../archive/public.ts';
import { composeMessage } from '../compose-message.ts';
import { queueLetter } from '../queue-letters.ts';
import { sampleBounce } from '../sample-bounces.ts';
import { sampleLetter } from '../sample-letters.ts';
import { greetWriter } from './greet-writer.ts';
import { type AboutLetter, incomingPages } from './incoming-pages.tsx';
import { listUnreachable } from './list-unreachable.ts';
import { receiveMessage } from './receive-message.ts';

const database = useTestDatabase();
const officer: Actor & { kind: 'account' } = { kind: 'account', id: newId(), name: 'Lena Okafor', roles: ['officer'], language: 'en' };
const colleague: Actor & { kind: 'account' } = { ...officer, id: newId(), name: 'Karim Aziz' };
const reviser: Actor = { ...officer, roles: ['reviser'] };
let web: Web;
let actor: Actor;

beforeAll(() => {
  web = openFrontDoor({ db: database().db, settings: readSettings({}).settings, secret: 'test', actorOf: async () => actor });
  const letter: AboutLetter['letter'] = async (_, { kind }) => [{ label: `about ${kind}`, href: '/circulars/x' }];
  const register: AboutLetter['register'] = async (_, { subject }) => [{ label: `enter ${subject}`, href: '/circulars/received/new' }];
  const pages = incomingPages({ letter, register });
  for (const language of ['en', 'ar']) web.route(`/${language}`, pages);
});
beforeEach(async () => {
  actor = officer;
  for (const { id, name, language } of [officer, colleague]) {
    const row = { id, name, email: `${id}@assembly.example`, roles: ['officer'], language };
    await database()
      .db.insertInto('account')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
});

const cookie = `${sessionCookie}=x`;
const textOf = async (path: string) => (await web.request(path, { headers: { cookie } })).text();

async function post(path: string, from: string, fields: Record<string, string> = {}): Promise<Response> {
  const token = /name="form_token" value="([^"]+)"/.exec(await textOf(from))?.[1] ?? '';
  return web.request(path, { method: 'POST', body: new URLSearchParams({ form_token: token, ...fields }), headers: { cookie } });
}

async function receive(lines: string[]): Promise<string> {
  const raw = new TextEncoder().encode([`Message-ID: <${newId()}@x.example>`, ...lines].join('\r\n'));
  return accepted(await receiveMessage(database().db, raw, 'pipe')).id;
}
const question = ['From: Amal Nour <amal@majlis.example>', 'To: desk@assembly.example', 'Subject: القاعة'];
const inArabic = () => receive([...question, 'Content-Type: text/plain; charset=utf-8', '', 'السلام عليكم، في أي قاعة تعقد الجلسة؟']);

test('a message is listed, shown as words whatever its page says, taken on, given on and closed with a note', async () => {
  const id = await receive([
    'From: Evil <e@x.example>',
    'To: desk@assembly.example',
    'Subject: <b>Hi</b>',
    'Content-Type: text/html',
    '',
    '<img src=x onerror=alert(1)><p>Which hall?</p>',
  ]);
  const path = `/en/mailroom/incoming/${id}`;
  expect(await textOf('/en/mailroom/incoming')).toContain('&lt;b>Hi');
  const html = await textOf(path);
  expect(html).toContain('Which hall?');
  expect(html).not.toContain('onerror');
  expect((await post(`${path}/assign`, path, { account: colleague.id })).status).toBe(303);
  expect(await textOf('/en/mailroom/incoming?view=mine')).not.toContain(id);
  expect((await post(`${path}/assign`, path, { account: officer.id })).status).toBe(303);
  expect(await textOf('/en/mailroom/incoming?view=mine')).toContain(id);
  expect((await post(`${path}/close`, path, {})).status).toBe(422);
  expect((await post(`${path}/close`, path, { outcome: 'recorded', note: 'By telephone' })).status).toBe(303);
  expect((await post(`${path}/close`, path, { outcome: 'recorded' })).status).toBe(409);
  expect(await textOf(path)).toContain('Closed by');
  expect((await post(`${path}/reopen`, path)).status).toBe(303);
  expect((await journalOf(database().db, 'incoming-message', id)).map(({ act }) => act).sort()).toEqual(
    ['mailroom.assign', 'mailroom.assign', 'mailroom.close', 'mailroom.receive', 'mailroom.reopen'].sort(),
  );
});

test('an answer leaves in the writer’s language from cleared paragraphs only, threaded to the message, and closes it', async () => {
  const { db } = database();
  const id = await inArabic();
  const path = `/en/mailroom/incoming/${id}`;
  expect(await textOf(path)).toContain('العربية');
  await post('/en/mailroom/paragraphs', '/en/mailroom/paragraphs', {
    key: '',
    language: 'ar',
    title: 'القاعة',
    words: 'تُعقد الجلسة في القاعة الكبرى.',
  });
  const paragraph = await db.selectFrom('reply_paragraph').selectAll().where('title', '=', 'القاعة').executeTakeFirstOrThrow();
  expect((await post(`${path}/answer`, path, { paragraph: paragraph.id })).status).toBe(409);
  expect((await post(`/en/mailroom/paragraphs/${paragraph.id}/clear`, path)).status).toBe(409);
  actor = colleague;
  expect((await post(`/en/mailroom/paragraphs/${paragraph.id}/clear`, path)).status).toBe(303);
  actor = officer;
  expect((await post(`${path}/answer`, path, {})).status).toBe(409);
  expect(await textOf(path)).toContain('enter القاعة');
  expect((await post(`${path}/answer`, path, { paragraph: paragraph.id, free: 'شكراً على سؤالكم.' })).status).toBe(303);
  const letter = await db.selectFrom('letter').selectAll().where('subject_id', '=', id).executeTakeFirstOrThrow();
  expect(letter).toMatchObject({
    language: 'ar',
    to_address: 'amal@majlis.example',
    from_address: 'desk@assembly.example',
    subject_line: 'Re: القاعة',
  });
  const [salutation = '', ...rest] = letter.text_part.trim().split('\n\n');
  expect(salutation).toContain('السيد');
  expect(rest.slice(0, 2)).toEqual(['شكراً على سؤالكم.', 'تُعقد الجلسة في القاعة الكبرى.']);
  expect(rest.at(-1)).toBe('Lena Okafor\ndesk@assembly.example');
  const { message_id } = await db.selectFrom('incoming_message').select('message_id').where('id', '=', id).executeTakeFirstOrThrow();
  const composed = await composeMessage(letter, async () => undefined, 'desk@assembly.example');
  expect(composed?.raw.toString()).toContain(`In-Reply-To: <${message_id}>`);
  expect(composed?.raw.toString()).toContain(`Reply-To: desk+${letter.message_id.slice(0, 24)}@assembly.example`);
  expect(await textOf(path)).toContain('Closed by');
});

test('a changed paragraph must be cleared again', async () => {
  const { db } = database();
  const write = (words: string) =>
    post('/en/mailroom/paragraphs', '/en/mailroom/paragraphs', { key: 'hall', language: 'en', title: 'Hall', words });
  await write('The great hall.');
  const { id } = await db.selectFrom('reply_paragraph').select('id').where('key', '=', 'hall').executeTakeFirstOrThrow();
  actor = colleague;
  await post(`/en/mailroom/paragraphs/${id}/clear`, '/en/mailroom/paragraphs');
  await write('The small hall.');
  const row = await db.selectFrom('reply_paragraph').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  expect(row).toMatchObject({ words: 'The small hall.', cleared_at: null, cleared_by_name: null });
});

test('a reviser reads and is offered nothing to do; a visitor is asked to sign in; a link without record is no page', async () => {
  const id = await inArabic();
  actor = reviser;
  expect(await textOf(`/en/mailroom/incoming/${id}`)).not.toContain('/close');
  expect((await post(`/en/mailroom/incoming/${id}/close`, '/en/mailroom/paragraphs', { outcome: 'recorded' })).status).toBe(403);
  expect((await web.request(`/en/mailroom/incoming/${id}`)).status).toBe(303);
  expect((await web.request(`/en/mailroom/incoming/${newId()}`, { headers: { cookie } })).status).toBe(404);
});

async function speakerReachedAt(email: string) {
  const { db } = database();
  const slug = `parliament-${newId()}`;
  const body = await db
    .insertInto('body')
    .values({ id: newId(), slug, kind: 'parliament', country: 'KEN', correspondence_language: 'en' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const post = await db
    .insertInto('post')
    .values({ id: newId(), body_id: body.id, kind: 'speaker' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const address = (kind: string, value: string) =>
    db.insertInto('address').values({ id: newId(), post_id: post.id, kind, value }).execute();
  await address('email', email);
  await address('fax', '+254 20 000000');
  await address('email', `other-${email}`);
  return { body, post };
}

test('an address that came back for good shows the post that is cut off, the evidence and the other ways, until it is reinstated', async () => {
  const { db } = database();
  const { body, post: speaker } = await speakerReachedAt('speaker@bunge.example');
  const letterId = await queueLetter(db, sampleLetter({ toAddress: 'Speaker@bunge.example', bodyId: body.id }));
  await db.updateTable('letter').set({ state: 'sent', sent_at: new Date() }).where('id', '=', letterId).execute();
  const { message_id } = await db.selectFrom('letter').select('message_id').where('id', '=', letterId).executeTakeFirstOrThrow();
  accepted(
    await receiveMessage(db, new TextEncoder().encode(sampleBounce({ messageId: message_id, recipient: 'speaker@bunge.example' })), 'http'),
  );
  const [mark] = (await listUnreachable(db, '2027-01-01')).filter(({ address }) => address === 'speaker@bunge.example');
  expect(mark).toMatchObject({ bodyId: body.id, letterId, status: '5.1.1', posts: [{ id: speaker.id, kind: 'speaker' }] });
  expect(mark?.ways.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['email other-speaker@bunge.example', 'fax +254 20 000000']);
  const html = await textOf('/ar/mailroom/unreachable');
  expect(html).toContain('speaker@bunge.example');
  expect(html).toContain('550 5.1.1 mailbox refused');
  const kept = await queueLetter(db, sampleLetter({ toAddress: 'SPEAKER@bunge.example', keepsQuiet: true }));
  const path = `/en/mailroom/unreachable/${mark?.id}/reinstate`;
  const stateOf = async (id: string) => db.selectFrom('letter').select(['state', 'reason']).where('id', '=', id).executeTakeFirstOrThrow();
  expect(await stateOf(kept)).toEqual({ state: 'failed', reason: 'address-unreachable' });
  expect((await post(path, '/en/mailroom/unreachable', {})).status).toBe(422);
  expect((await post(path, '/en/mailroom/unreachable', { [`reason-${mark?.id}`]: 'Confirmed by telephone' })).status).toBe(303);
  expect(await textOf('/en/mailroom/unreachable')).not.toContain('speaker@bunge.example');
  const free = await queueLetter(db, sampleLetter({ toAddress: 'speaker@bunge.example', keepsQuiet: true }));
  expect(await stateOf(free)).toMatchObject({ state: 'queued' });
  expect((await journalOf(db, 'unreachable-address', mark?.id ?? '')).map(({ act }) => act)).toEqual(['mailroom.reinstate']);
});

test('whoever writes from the address of a post is greeted as the post and the person are due, by the organization’s own forms', async () => {
  const { db } = database();
  const { post: speaker } = await speakerReachedAt('madam@bunge.example');
  const greeting = () => greetWriter(db, { address: 'Madam@bunge.example', language: 'en' });
  expect((await greeting()).lines.length).toBeGreaterThan(1);
  const person = await db.insertInto('person').values({ id: newId(), gender: 'female' }).returning('id').executeTakeFirstOrThrow();
  await db.insertInto('holding').values({ id: newId(), post_id: speaker.id, person_id: person.id, valid_from: '2020-01-01' }).execute();
  expect((await greeting()).lines).toEqual(['Dear Madam Speaker,']);
  const own = await db
    .insertInto('body')
    .values({ id: newId(), slug: `own-${newId()}`, kind: 'secretariat', correspondence_language: 'en' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const cell = { language: 'en', post: 'speaker', rank: 'any', gender: 'female', number: 'one' };
  const form = { ...cell, id: newId(), organization_id: own.id, opening: 'Madam Speaker and dear colleague,', vocative: 'Madam Speaker' };
  await db.insertInto('salutation_form').values(form).execute();
  expect((await greeting()).lines).toEqual(['Madam Speaker and dear colleague,']);
  await db.deleteFrom('body').where('id', '=', own.id).execute();
});
