import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, visitor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { screenLanguages } from '../../../platform/language.ts';
import { readSettings } from '../../../platform/settings.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { journalOf } from '../../archive/public.ts';
import { enterAddress } from '../enter-address.ts';
import { listPosts } from '../posts/posts.ts';
import { directoryRoutes } from '../routes.tsx';
import { officer, sampleParliament } from '../sample-parliament.ts';
import type { CorrectionLetter } from './correction-mail.ts';
import { listCorrections } from './list-corrections.ts';

const testDatabase = useTestDatabase();
const mails: CorrectionLetter[] = [];
let web: Web;
let current: Actor = officer;
let kenya: { bodyId: string; postId: string };
let entry: string;

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testDatabase();
  const { settings } = readSettings({ CHANCERY_URL: 'https://chancery.example' });
  web = openFrontDoor({ db, settings, secret: 'test', actorOf: async () => current });
  const mail = async (_tx: unknown, letter: CorrectionLetter) => void mails.push(letter);
  for (const language of screenLanguages) web.route(`/${language}`, new Hono<Env>().route('/', directoryRoutes({ history: [], mail })));
  kenya = await sampleParliament(db, 'parliament-ken');
  current = officer;
  expect((await post('/en/directory/parliament-ken/entry-link', { email: 'registry@ken.example', language: 'fr' })).status).toBe(303);
  entry = new URL(mails[0]?.url ?? '').pathname;
});
afterAll(() => setClock());

async function get(path: string, actor: Actor = officer) {
  current = actor;
  const answer = await web.request(path, { headers: { cookie: 'chancery_session=one' } });
  return { status: answer.status, html: await answer.text() };
}

async function post(path: string, typed: Record<string, string>, from = path, actor: Actor = officer) {
  const token = /name="form_token" value="([^"]+)"/.exec((await get(from, actor)).html)?.[1] ?? '';
  const body = new URLSearchParams({ form_token: token, ...typed });
  const answer = await web.request(path, { method: 'POST', body, headers: { cookie: 'chancery_session=one' } });
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
}

const shown = { email_0: '', phone_0: '', postal_0: '', email_1: 'speaker@parliament-ken.example', phone_1: '', postal_1: '' };
const asIs = { ...shown, change_1: 'none', given_1: 'Ama', family_1: 'Testwell', from_1: '', by: 'Records Office', note: '' };
const open = async () =>
  (await listCorrections(testDatabase().db)).flatMap(({ corrections }) => corrections.filter(({ decision }) => !decision));
const decide = async (id: string, decision: string, reason = '') =>
  post(`/en/directory/corrections/${id}`, { decision, reason }, '/en/directory/corrections');

test('the correspondent gets a link in the language of the body, and sees the entry without an account, in four languages, light and without script', async () => {
  expect(mails[0]).toMatchObject({ address: 'registry@ken.example', language: 'fr', kind: 'correction-link' });
  expect(mails[0]?.text).toContain('Parlement parliament-ken');
  for (const language of screenLanguages) {
    const { status, html } = await get(entry.replace('/fr/', `/${language}/`), visitor);
    expect(status).toBe(200);
    expect(html).toContain('speaker@parliament-ken.example');
    expect(html).not.toContain('<script');
    expect(html.length).toBeLessThan(20_000);
  }
  expect((await get(`${entry}x`, visitor)).status).toBe(404);
  expect((await get('/en/directory/corrections', visitor)).status).toBe(303);
});

test('nothing but what differs is proposed, badly typed is refused with what was typed, and nothing changes before a decision', async () => {
  const { db } = testDatabase();
  const none = await post(entry, asIs, entry, visitor);
  expect([none.status, none.html.includes('Rien ne diffère')]).toEqual([422, true]);
  expect((await post(entry, { ...asIs, by: ' ', phone_0: '+254 20 555 01' }, entry, visitor)).html).toContain('+254 20 555 01');
  expect((await post(entry, { ...asIs, email_1: 'nobody' }, entry, visitor)).status).toBe(422);
  expect((await post(entry, { ...asIs, change_1: 'holder' }, entry, visitor)).html).toContain('depuis lequel');
  const typed = { ...asIs, phone_0: '+254 20 555 01', postal_1: 'Parliament Road\nNairobi', change_1: 'name', family_1: 'Testwélle' };
  expect((await post(entry, typed, entry, visitor)).location).toContain('notice=proposed');
  expect((await open()).map(({ field, known }) => [field, known])).toEqual([
    ['phone', ''],
    ['postal', ''],
    ['name', 'Ama Testwell'],
  ]);
  const [speaker] = await listPosts(db, kenya.bodyId, '2026-11-22');
  expect(speaker?.holders[0]?.names.map(({ family }) => family)).toContain('Testwell');
  expect((await get(entry, visitor)).html).toContain('3 corrections attendent');
});

test('an officer accepts one and declines another; the correspondent is told once when all are decided', async () => {
  const { db } = testDatabase();
  const [phone, postal, name] = await open();
  expect((await get('/ar/directory/corrections')).html).toContain('Testwélle');
  expect((await decide(phone?.id ?? '', 'accepted')).status).toBe(303);
  expect((await decide(phone?.id ?? '', 'declined')).status).toBe(409);
  expect((await decide(name?.id ?? '', 'accepted')).status).toBe(303);
  expect(mails).toHaveLength(1);
  expect((await decide(postal?.id ?? '', 'declined', 'Letters go by the mission')).status).toBe(303);
  expect(mails[1]).toMatchObject({ address: 'registry@ken.example', name: 'Records Office', language: 'fr', kind: 'correction-answer' });
  expect(mails[1]?.text).toContain('refusée (Letters go by the mission)');
  const [speaker] = await listPosts(db, kenya.bodyId, '2026-11-22');
  expect(speaker?.holders[0]?.names.map(({ script, family }) => [script, family])).toEqual([
    ['Arab', 'تستويل'],
    ['Latn', 'Testwélle'],
  ]);
  const acts = (await journalOf(db, 'body', kenya.bodyId)).map(({ act }) => act);
  expect(acts).toEqual(expect.arrayContaining(['directory.propose-corrections', 'directory.decide-correction', 'directory.enter-address']));
  expect(JSON.stringify((await journalOf(db, 'body', kenya.bodyId)).map(({ facts }) => facts))).not.toContain('Testw');
});

test('a new holder and a vacancy are entered from the day given; what was overtaken since is refused', async () => {
  const { db } = testDatabase();
  const now = { ...asIs, family_1: 'Testwélle', phone_0: '+254 20 555 01' };
  await post(
    entry,
    { ...now, change_1: 'holder', given_1: 'Kofi', family_1: 'Later', from_1: '2026-11-01', email_1: 'kofi@ken.example' },
    entry,
    visitor,
  );
  accepted(await enterAddress(db, officer, { postId: kenya.postId, kind: 'email', value: 'other@ken.example' }));
  const [email, holder] = await open();
  expect((await decide(email?.id ?? '', 'accepted')).html).toContain('has changed since');
  expect((await decide(holder?.id ?? '', 'accepted')).status).toBe(303);
  const [speaker] = await listPosts(db, kenya.bodyId, '2026-11-22');
  expect(speaker?.holders[0]).toMatchObject({ valid_from: '2026-11-01', gender: null });
  await post(entry, { ...now, email_1: '', change_1: 'vacant', from_1: '2026-11-20' }, entry, visitor);
  const vacancy = (await open()).find(({ field }) => field === 'vacant');
  expect((await decide(vacancy?.id ?? '', 'accepted')).status).toBe(303);
  expect((await listPosts(db, kenya.bodyId, '2026-11-22'))[0]?.holders[0]?.valid_to).toBe('2026-11-20');
});

test('the link is closed after sixty days', async () => {
  setClock(new Date('2027-02-22T09:00:00Z'));
  expect((await get(entry, visitor)).status).toBe(404);
  setClock(new Date('2026-11-22T09:00:00Z'));
});
