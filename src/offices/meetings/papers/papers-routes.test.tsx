import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { setClock } from '../../../platform/clock.ts';
import { keyedToken, sha256 } from '../../../platform/digest.ts';
import { screenLanguages } from '../../../platform/language.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, sessionCookie, type Web } from '../../../platform/web/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { participantsOf } from '../participants-of.ts';
import { meetingsRoutes } from '../routes.tsx';
import { officer } from '../sample-meeting.ts';
import { pageWords } from './page-words.ts';
import { reader, type SamplePapers, samplePapers } from './sample-papers.ts';

const open = useTestDatabase();
const secret = 'a secret of the tests';
let web: Web;
let sample: SamplePapers;
let actor: Actor = officer;
beforeAll(async () => {
  const { db } = open();
  setClock(new Date('2027-03-27T09:00:00Z'));
  sample = await samplePapers(db, 'desk');
  const settings = { port: 0, host: '', publicUrl: 'https://chancery.example', dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret, actorOf: async () => actor });
  for (const language of screenLanguages) web.route(`/${language}`, new Hono<Env>().route('/', meetingsRoutes()));
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

const staff = { cookie: `${sessionCookie}=token` };
const formToken = keyedToken(secret, 'form', sha256('token'));
const get = (path: string) => web.request(path, { headers: staff });
const post = (path: string, fields: Record<string, string>) =>
  web.request(path, { method: 'POST', headers: staff, body: new URLSearchParams({ form_token: formToken, ...fields }) });
const papers = '/en/meetings/desk/papers';

test('strangers are sent to sign in before any paper or badge, and learn nothing', async () => {
  const [person] = await participantsOf(open().db, sample.meeting.id);
  for (const path of [papers, `${papers}/participants`, `${papers}/balance`, '/en/badge', `/en/badge/${person?.badgeCode}`]) {
    const answer = await web.request(path);
    expect(answer.headers.get('location')).toContain('/en/sign-in');
    expect(await answer.text()).not.toContain('Sharif');
  }
});

test('the page offers every paper in each language of the screens', async () => {
  for (const language of screenLanguages) {
    const html = await (await get(`/${language}/meetings/desk/papers`)).text();
    for (const part of ['list', 'balance', 'badges', 'plates', 'certificates', 'persons'] as const)
      expect(html).toContain(pageWords[part][language]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  }
});

test('papers are downloaded in the format and the languages asked for, and kept by no cache', async () => {
  for (const [query, type] of [
    ['participants?in=ar&as=pdf', 'application/pdf'],
    ['participants?in=en&in=fr', 'application/pdf'],
    ['participants?in=es&as=docx&index=yes', 'wordprocessingml'],
    ['balance?in=fr&as=html', 'text/html'],
    ['balance?in=ar&as=csv', 'text/csv'],
    ['plates?plate_language=ar&plate_second=en&plate_per=person&plate_whom=all', 'application/pdf'],
  ] as const) {
    const answer = await get(`${papers}/${query}`);
    expect([query, answer.status, answer.headers.get('cache-control')]).toEqual([query, 200, 'no-store']);
    expect(answer.headers.get('content-type')).toContain(type);
  }
});

test('badges are printed by officers, and not by colleagues without the role', async () => {
  const fields = { badge_language: 'en', badge_whom: sample.norway };
  const printed = await post(`${papers}/badges`, fields);
  expect([printed.status, printed.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await post(`${papers}/badges`, { ...fields, badge_whom: 'nobody' })).status).toBe(409);
  actor = reader;
  expect((await post(`${papers}/badges`, fields)).status).toBe(403);
  expect(await (await get(papers)).text()).not.toContain('badge_whom');
  actor = officer;
});

test('a code typed at the desk leads to its holder, whose arrival is recorded there', async () => {
  const person = (await participantsOf(open().db, sample.meeting.id)).find(({ family }) => family === 'Sharif');
  const code = person?.badgeCode ?? '';
  const found = await post('/fr/badge', { code: code.toLowerCase().replace(/(.{4})/g, '$1 ') });
  expect(found.headers.get('location')).toBe(`/fr/badge/${code}`);
  const shown = await (await get(`/fr/badge/${code}`)).text();
  for (const fact of ['Rania Sharif', 'Jordanie', 'Parlementaire', 'Inscription confirmée']) expect(shown).toContain(fact);
  expect((await post(`/fr/badge/${code}/arrival`, { as: 'here' })).status).toBe(303);
  expect(await (await get(`/fr/badge/${code}`)).text()).toContain('Présence notée le 27 mars 2027');
  expect((await post('/fr/badge', { code: '1234' })).status).toBe(422);
  expect((await get('/fr/badge/0000-0000-0000')).status).toBe(404);
});

test('those ticked in a delegation are recorded as arrived', async () => {
  expect((await post(`${papers}/arrivals`, { arrived: sample.people.nasser, body: sample.jordan })).status).toBe(303);
  const arrived = (await participantsOf(open().db, sample.meeting.id)).filter(({ arrivedAt }) => arrivedAt).map(({ family }) => family);
  expect(arrived).toContain('Nasser');
});

test('a letter for a visa is issued from its form, refused with what was typed, and fetched again without the passport', async () => {
  const path = `${papers}/letters/${sample.people.aune}`;
  const fields = { languages: 'fr', signer: sample.signer, addressee: 'Embassy of Portugal\nOslo', host: 'yes', passport_number: 'N7788' };
  const wrong = await post(path, { ...fields, passport_until: 'soon' });
  expect(wrong.status).toBe(422);
  const again = await wrong.text();
  for (const typed of ['Embassy of Portugal', 'N7788', 'id="passport_until-problem"']) expect(again).toContain(typed);
  const issued = await post(path, fields);
  expect(issued.headers.get('content-disposition')).toMatch(/filename="VISA-2027-\d+\.pdf"/);
  const shown = await (await get(path)).text();
  const link = /href="(\/en\/meetings\/desk\/papers\/letters\/files\/[^"]+)"/.exec(shown)?.[1] ?? '';
  expect((await get(link)).headers.get('content-type')).toBe('application/pdf');
  expect((await get(`${papers}/letters/files/${sample.people.aune}`)).status).toBe(404);
  expect((await get(`${papers}/letters/${sample.jordan}`)).status).toBe(404);
});

test('the list is declared final and provisional again, and a rule of age is entered by those who may', async () => {
  expect((await post(`${papers}/list`, { as: 'final' })).headers.get('location')).toContain('notice=listDeclared');
  expect(await (await get(papers)).text()).toContain('Final since 27 March 2027');
  expect((await post(`${papers}/list`, { as: 'provisional' })).status).toBe(303);
  expect((await post(`${papers}/youth-rule`, { rule_day: '2030-01-01', rule_age: '40', rule_source: 'Rules' })).status).toBe(403);
  actor = { ...(officer as Extract<Actor, { kind: 'account' }>), roles: ['head-of-cabinet'] };
  expect((await post(`${papers}/youth-rule`, { rule_day: '2030-01-01', rule_age: 'x', rule_source: 'Rules' })).status).toBe(422);
  expect((await post(`${papers}/youth-rule`, { rule_day: '2030-01-01', rule_age: '40', rule_source: 'Rules' })).status).toBe(303);
  expect((await post(`${papers}/youth-rule`, { rule_day: '2030-01-01', rule_age: '40', rule_source: 'Rules' })).status).toBe(409);
  actor = officer;
});
