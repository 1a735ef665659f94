import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { screenLanguages } from '../../platform/language.ts';
import { readSettings } from '../../platform/settings.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../platform/web/public.ts';
import type { HistoryProvider } from './history/history-item.ts';
import { historyOfBody } from './history/history-of-body.ts';
import { appointHolder } from './posts/enter-holding.ts';
import { directoryRoutes } from './routes.tsx';
import { officer, reviser, sampleParliament } from './sample-parliament.ts';

const testDatabase = useTestDatabase();
const letters: HistoryProvider = async (_db, _body, language) => [
  { at: new Date('2026-02-03T10:00:00Z'), what: `Letter sent (${language})`, href: '/circulars/17', tone: 'good' },
];
let current: Actor | undefined = officer;
let web: Web;

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testDatabase();
  web = openFrontDoor({ db, settings: readSettings({}).settings, secret: 'test', actorOf: async () => current });
  for (const language of screenLanguages)
    web.route(`/${language}`, new Hono<Env>().route('/', directoryRoutes({ history: [historyOfBody, letters] })));
  await sampleParliament(db, 'parliament-ken');
  await sampleParliament(db, 'parliament-ury', { country: 'URY', group: 'grulac', status: 'suspended' });
});

afterAll(() => setClock());

async function get(path: string, actor: Actor | undefined = officer): Promise<{ status: number; html: string; location: string }> {
  current = actor;
  const answer = await web.request(path, { headers: { cookie: 'chancery_session=one' } });
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
}

/** Posts what a person typed in the form of a page, with that page's own token. */
async function post(path: string, typed: Record<string, string>, from = path): Promise<{ status: number; html: string; location: string }> {
  const { html } = await get(from);
  const token = /name="form_token" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const body = new URLSearchParams({ form_token: token, ...typed });
  const answer = await web.request(path, { method: 'POST', body, headers: { cookie: 'chancery_session=one' } });
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
}

test('two persons alike are shown with the reason, merged, and the merge is undone', async () => {
  const { db } = testDatabase();
  const { postId } = await sampleParliament(db, 'parliament-tza', { country: 'TZA', person: null });
  const speakerOf = { names: [{ script: 'Latn', given: 'Neema', family: 'Twiceover' }] };
  accepted(await appointHolder(db, officer, { postId, from: '2020-01-01', person: speakerOf }));
  const again = { names: [{ script: 'Latn', given: 'Twiceover', family: 'Neema' }] };
  accepted(await appointHolder(db, officer, { postId, from: '2025-01-01', person: again }));
  const path = '/en/directory/duplicates';
  const { html } = await get(path);
  expect(html).toContain('given and family name changed over');
  const [, kept = '', gone = ''] = /name="kept" value="([^"]+)"[\s\S]*?name="gone" value="([^"]+)"/.exec(html) ?? [];
  expect((await post(`${path}/merge`, { kept, gone: 'x' }, path)).status).toBe(409);
  expect((await post(`${path}/merge`, { kept, gone }, path)).location).toBe(`${path}?notice=merged`);
  const merged = (await get(path)).html;
  const [, id = ''] = /name="id" value="([^"]+)"/.exec(merged) ?? [];
  expect((await post(`${path}/undo`, { id }, path)).location).toBe(`${path}?notice=undone`);
  expect((await post(`${path}/apart`, { one: kept, other: gone }, path)).location).toBe(`${path}?notice=apart`);
  expect((await get('/ar/directory/duplicates')).html).not.toContain('Twiceover</bdi><span');
  expect((await get(path, reviser)).status).toBe(403);
});

test('a rule of addressees is previewed with counts, names and exclusions; lists of countries are shown with their sources and kept', async () => {
  const previewed = await get('/en/directory/addressees?post=speaker&statuses=member&regions=202&on=2026-11-22');
  expect(previewed.html).toContain('addressees</strong>');
  expect(previewed.html).toContain('Ama Testwell');
  expect((await get('/en/directory/addressees?post=minister&statuses=member')).html).toContain('the body has no such post');
  expect((await get('/ar/directory/addressees?post=x&groups=y')).status).toBe(200);
  for (const language of screenLanguages) {
    expect((await get(`/${language}/directory/lists`)).html).toContain('id="SIDS"');
    expect((await get(`/${language}/directory/addressees`)).html).toContain('name="regions"');
  }
  const path = '/en/directory/lists';
  expect((await post(path, { name_en: 'Global South' })).location).toBe(`${path}?notice=listMade`);
  const [, id = ''] = /action="\/en\/directory\/lists\/([0-9a-f-]{36})"/.exec((await get(path)).html) ?? [];
  const stay = { country: 'KEN', act: 'put', on: '2026-01-01', source: '' };
  expect((await post(`${path}/${id}`, stay, path)).html).toContain('Say where this stands');
  expect((await post(`${path}/${id}`, { ...stay, source: 'Decision 7' }, path)).location).toContain('listChanged');
  expect((await get(`/en/directory/addressees?post=speaker&statuses=member&lists=${id}`)).html).toContain('One addressee');
});

test('an organization’s greetings are shown for every post, set, and taken back', async () => {
  const path = '/en/directory/parliament-ken/salutations';
  const form = {
    language: 'fr',
    post: 'speaker',
    rank: 'any',
    gender: 'female',
    number: 'one',
    opening: 'Chère Présidente,',
    vocative: 'Chère Présidente',
    closing: '',
  };
  expect((await post(path, { ...form, opening: ' ' })).status).toBe(422);
  expect((await post(path, form)).location).toBe(`${path}?notice=set`);
  const { html } = await get(`${path}?language=fr`);
  expect(html.split('Chère Présidente,')).toHaveLength(3);
  const [, id = ''] = /name="id" value="([^"]+)"/.exec(html) ?? [];
  expect((await post(`${path}/clear`, { id }, path)).location).toBe(`${path}?notice=cleared`);
  for (const language of screenLanguages)
    expect((await get(`/${language}/directory/parliament-ken/salutations?language=ar`)).html).toContain('السيدة الرئيسة،');
  expect((await get(path, reviser)).status).toBe(403);
});
