import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../platform/actor.ts';
import { setClock } from '../../platform/clock.ts';
import { screenLanguages } from '../../platform/language.ts';
import { readSettings } from '../../platform/settings.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../platform/web/public.ts';
import { findBody } from './bodies/list-bodies.ts';
import type { HistoryProvider } from './history/history-item.ts';
import { historyOfBody } from './history/history-of-body.ts';
import { listPosts } from './posts/posts.ts';
import { directoryRoutes } from './routes.tsx';
import { officer, reviser, sampleParliament } from './sample-parliament.ts';

const testDatabase = useTestDatabase();
const letters: HistoryProvider = async (_db, _body, language) => [
  { at: new Date('2026-02-03T10:00:00Z'), what: `Letter sent (${language})`, href: '/circulars/17', tone: 'good' },
];
let current: Actor | undefined = officer;
let web: Web;
let kenya: { bodyId: string; postId: string };

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testDatabase();
  web = openFrontDoor({ db, settings: readSettings({}).settings, secret: 'test', actorOf: async () => current });
  for (const language of screenLanguages)
    web.route(`/${language}`, new Hono<Env>().route('/', directoryRoutes({ history: [historyOfBody, letters] })));
  kenya = await sampleParliament(db, 'parliament-ken');
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

const postPath = (act: string) => `/en/directory/parliament-ken/posts/${kenya.postId}/${act}`;

test('a visitor is sent to sign in; staff read; only officers and administrators see the forms', async () => {
  current = undefined;
  const visit = await web.request('/en/directory');
  expect([visit.status, visit.headers.get('location')]).toEqual([303, '/en/sign-in?back=%2Fen%2Fdirectory']);
  expect((await get('/en/directory', reviser)).html).not.toContain('/directory/new');
  expect((await get('/en/directory/parliament-ken', reviser)).html).not.toContain('/holder');
  expect((await get(postPath('holder'), reviser)).status).toBe(403);
  expect((await get('/en/directory')).html).toContain('/directory/new');
});

test('the list is searched and filtered, and keeps what was asked', async () => {
  const found = await get('/ar/directory?q=اوروغواي');
  expect(found.html).toContain('/ar/directory/parliament-ury');
  expect(found.html).not.toContain('/ar/directory/parliament-ken');
  expect(found.html).toContain('value="اوروغواي"');
  expect((await get('/en/directory?status=suspended')).html).not.toContain('parliament-ken');
  expect((await get('/en/directory?group=african')).html).not.toContain('parliament-ury');
  expect((await get('/en/directory?kind=martian&group=x')).html).toContain('parliament-ury');
  expect((await get('/fr/directory?q=zzz')).html).toContain('Aucune institution ne répond');
});

test('a body’s page joins what every office knows of it, newest first, in each language', async () => {
  const { html } = await get('/fr/directory/parliament-ken');
  expect(html).toContain('Parlement parliament-ken');
  expect(html).toContain('href="/fr/circulars/17"');
  expect(html.indexOf('Letter sent (fr)')).toBeLessThan(html.indexOf('Entrée en fonction de Ama Testwell'));
  expect(html.indexOf('Entrée en fonction')).toBeLessThan(html.indexOf('Statut : Membre'));
  expect((await get('/ar/directory/parliament-ken')).html).toContain('أما تستويل');
  expect((await get('/en/directory/nobody')).status).toBe(404);
});

test('every page of the directory answers in four languages', async () => {
  const forms = [
    'correspondence',
    'status',
    'status/end',
    'groups',
    'groups/leave',
    'posts/new',
    ...['holder', 'address', 'vacant'].map((act) => `posts/${kenya.postId}/${act}`),
  ];
  for (const language of screenLanguages)
    for (const path of ['', '/new', '/parliament-ken', ...forms.map((form) => `/parliament-ken/${form}`)]) {
      const { status, html } = await get(`/${language}/directory${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    }
});

test('a new holder is entered; a day before the current one came is refused beside the field and nothing typed is lost', async () => {
  const typed = {
    from: '2019-05-05',
    latn_given: 'Wanjiru',
    latn_family: 'Fairley',
    arab_given: '',
    arab_family: '',
    gender: 'not-stated',
    acting: 'yes',
  };
  const refused = await post(postPath('holder'), typed);
  expect(refused.status).toBe(409);
  expect(refused.html).toContain('took office on 1 January 2020');
  expect(refused.html).toContain('id="from-problem"');
  for (const value of ['Wanjiru', 'Fairley', '2019-05-05']) expect(refused.html).toContain(`value="${value}"`);
  expect(refused.html).toMatch(/name="acting"[^>]*checked/);

  const unnamed = await post(postPath('holder'), { ...typed, latn_family: '', from: '2026-03-01' });
  expect([unnamed.status, unnamed.html.includes('id="latn_family-problem"')]).toEqual([409, true]);

  const done = await post(postPath('holder'), { ...typed, from: '2026-03-01' });
  expect([done.status, done.location]).toEqual([303, '/en/directory/parliament-ken?notice=holder']);
  const [speaker] = await listPosts(testDatabase().db, kenya.bodyId, '2026-03-01');
  expect(speaker?.holders.map(({ valid_to, acting, gender }) => [valid_to, acting, gender])).toEqual([
    [null, true, null],
    ['2026-03-01', false, 'female'],
  ]);
  const { html } = await get(done.location);
  expect(html).toContain('The new holder is entered.');
  expect(html).toContain('One former holder');
});

test('someone who holds another post of the body is chosen, not entered twice', async () => {
  const { db } = testDatabase();
  const { location } = await post('/en/directory/parliament-ken/posts/new', { kind: 'group-president', committee: '' });
  expect(location).toContain('notice=post');
  const posts = await listPosts(db, kenya.bodyId, '2026-11-22');
  const [speaker, president] = [posts[0], posts.find(({ kind }) => kind === 'group-president')];
  const person = speaker?.holders[0]?.person_id ?? '';
  const typed = { person, from: '2026-05-01', gender: 'not-stated', latn_given: '', latn_family: '' };
  expect((await post(`/en/directory/parliament-ken/posts/${president?.id}/holder`, typed)).status).toBe(303);
  expect((await listPosts(db, kenya.bodyId, '2026-11-22')).find(({ id }) => id === president?.id)?.holders[0]?.person_id).toBe(person);
});

test('a bad address and a bad day are shown beside their fields', async () => {
  const { status, html } = await post(postPath('address'), { email: 'speaker at ken', from: '2026-02-30' });
  expect(status).toBe(422);
  for (const part of ['id="email-problem"', 'id="from-problem"', 'value="speaker at ken"', 'value="2026-02-30"', 'There are 2 problems'])
    expect(html).toContain(part);
  const early = await post(postPath('address'), { email: 'new@ken.example', from: '2019-01-01' });
  expect([early.status, early.html.includes('holds since 1 January 2020')]).toEqual([409, true]);
  expect((await post(postPath('address'), { email: 'new@ken.example', from: '2026-04-01' })).status).toBe(303);
});

test('language and general address change together, or not at all', async () => {
  const path = '/en/directory/parliament-ken/correspondence';
  expect((await post(path, { language: 'fr', email: 'registry at ken' })).status).toBe(422);
  expect((await findBody(testDatabase().db, 'parliament-ken'))?.correspondence_language).toBe('en');
  expect((await post(path, { language: 'ar', email: 'registry@ken.example' })).status).toBe(303);
  const { html } = await get('/en/directory/parliament-ken');
  expect(html).toContain('registry@ken.example');
  expect(html).toContain('Language of correspondence changed: Arabic');
});

test('statuses and groups are entered and ended from their forms', async () => {
  const base = '/en/directory/parliament-ury';
  expect((await post(`${base}/status`, { status: 'suspended', from: '2026-01-01' })).html).toContain('already has this status');
  expect((await post(`${base}/status`, { status: 'member', from: '2026-01-01', source: 'Council' })).location).toContain('notice=status');
  expect((await post(`${base}/status/end`, { on: '2026-01-01' })).html).toContain('The status began on 1 January 2026');
  expect((await post(`${base}/groups`, { group: 'eurasia', from: '2026-01-01', represented: 'yes' })).html).toContain(
    'Another group already represents',
  );
  expect((await post(`${base}/groups`, { group: 'eurasia', from: '2026-01-01' })).location).toContain('notice=joined');
  expect((await post(`${base}/groups/leave`, { group: 'eurasia', on: '2026-05-01' })).location).toContain('notice=left');
  expect((await get(base)).html).toContain('Left: Eurasia Group');
  expect((await post(`${base}/posts/new`, { kind: 'speaker', committee: '' })).html).toContain('already has this post');
});

test('a post left vacant says so', async () => {
  const base = '/en/directory/parliament-ury';
  const body = await findBody(testDatabase().db, 'parliament-ury');
  const [speaker] = await listPosts(testDatabase().db, body?.id ?? '', '2026-01-01');
  expect((await post(`${base}/posts/${speaker?.id}/vacant`, { on: '2026-06-01' })).status).toBe(303);
  expect((await get(base)).html).toContain('class="directory-vacant"');
  expect((await get(`${base}/posts/${kenya.postId}/vacant`)).status).toBe(404);
});

test('a body is entered with its names, and a taken address is refused beside its field', async () => {
  const typed = {
    kind: 'partner',
    country: '',
    slug: 'parliament-ken',
    language: 'fr',
    name_en: 'Harbour Institute',
    name_ar: 'معهد المرفأ',
    acronym_en: 'HI',
  };
  const taken = await post('/en/directory/new', typed);
  expect([taken.status, taken.html.includes('id="slug-problem"'), taken.html.includes('value="معهد المرفأ"')]).toEqual([409, true, true]);
  expect((await post('/en/directory/new', { ...typed, kind: '' })).status).toBe(422);
  const done = await post('/en/directory/new', { ...typed, slug: 'harbour' });
  expect(done.location).toBe('/en/directory/harbour?notice=entered');
  expect((await get('/ar/directory/harbour')).html).toContain('معهد المرفأ');
  expect((await get('/en/directory?q=hi')).html).toContain('/en/directory/harbour');
});

test('the directory is shown as on another day, with what was not known then, and nothing can be changed there', async () => {
  const then = (await get('/en/directory/parliament-ken?on=2021-05-05')).html;
  expect(then).toContain('This is the directory as on 5 May 2021');
  expect(then).toContain('Ama Testwell');
  expect(then).toContain('not yet known then: entered on');
  expect(then).not.toContain('/holder"');
  expect((await get('/en/directory/parliament-ken?on=2019-12-31')).html).toContain('Vacant');
  expect((await get('/ar/directory?on=1999-01-01')).html).not.toContain('عضو</span>');
  expect((await get('/en/directory/parliament-ken?on=2021-99-99')).html).not.toContain('as on');
});

test('persons and posts are found while somebody types, by name in any script, telephone and e-mail', async () => {
  expect((await get('/en/directory/search?q=тествелл')).html).toContain('Ama Testwell');
  expect((await get('/ar/directory/search?q=speaker@parliament-ken')).html).toContain('/ar/directory/parliament-ken');
  expect((await get('/en/directory/search?q=zzzz')).html).toContain('Nothing answers');
  current = undefined;
  expect((await web.request('/en/directory/search?q=ama')).status).toBe(303);
});

test('a postal address, a mission and a consent are entered by forms and stand on the body’s page', async () => {
  const base = '/en/directory/parliament-ken';
  const person = (await listPosts(testDatabase().db, kenya.bodyId, '2026-11-22'))[0]?.holders[0]?.person_id ?? '';
  const typed = { kind: 'postal', value: 'Parliament Road 1\nNairobi', from: '2026-01-01', happens: 'enters' };
  expect((await post(`${base}/addresses`, typed)).location).toBe(`${base}?notice=addresses`);
  expect((await post(postPath('addresses'), { ...typed, kind: 'mission', value: 'Mission, Geneva' })).status).toBe(303);
  expect((await post(`${base}/persons/${person}/addresses`, { ...typed, kind: 'fax', value: 'none' })).status).toBe(409);
  const consents = { purposes: 'photograph', source: 'Letter', from: '2026-01-01' };
  expect((await post(`${base}/persons/${person}/consents`, consents)).status).toBe(303);
  const { html } = await get(base);
  for (const shown of ['Parliament Road 1\nNairobi', 'Mission, Geneva', 'Permanent mission']) expect(html).toContain(shown);
  for (const language of screenLanguages)
    expect((await get(`/${language}/directory/parliament-ken/persons/${person}/consents`)).status).toBe(200);
});
