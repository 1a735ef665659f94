import { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../../platform/actor.ts';
import { keyedToken, sha256 } from '../../../../platform/digest.ts';
import { screenLanguages } from '../../../../platform/language.ts';
import { useTestDatabase } from '../../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, sessionCookie, type Web } from '../../../../platform/web/public.ts';
import { journalOf } from '../../../archive/public.ts';
import { officer } from '../../sample-meeting.ts';
import { listSeries } from '../paper-symbols.ts';
import { enterConvocationRule, enterSeries } from './enter-series.ts';
import { listRules } from './list-rules.ts';
import { usualPatterns } from './series-page.tsx';
import { seriesRefusals } from './series-refusals.ts';
import { seriesRoutes } from './series-routes.tsx';
import { seriesWords } from './series-words.ts';

const open = useTestDatabase();
const secret = 'a secret of the tests';
const administrator: Actor = { ...officer, roles: ['administrator'] } as Actor;
let actor: Actor = administrator;
let web: Web;
beforeAll(() => {
  const settings = { port: 0, host: '', publicUrl: 'https://chancery.example', dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db: open().db, settings, secret, actorOf: async () => actor });
  for (const language of screenLanguages) web.route(`/${language}`, new Hono<Env>().route('/', seriesRoutes));
});
const headers = { cookie: `${sessionCookie}=token` };
const post = (path: string, fields: Record<string, string>) =>
  web.request(path, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ form_token: keyedToken(secret, 'form', sha256('token')), ...fields }),
  });
const patterns = Object.fromEntries(Object.entries(usualPatterns).map(([kind, pattern]) => [`pattern_${kind}`, `EX/${pattern}`]));

test('a series entered on the page numbers papers from then on, and is in the journal', async () => {
  const answer = await post('/en/paper-series', { code: 'EX', name_en: 'Executive Committee', name_fr: 'Comité exécutif', ...patterns });
  expect(answer.status).toBe(303);
  const found = (await listSeries(open().db)).find(({ code }) => code === 'EX');
  expect(found).toEqual({
    code: 'EX',
    names: { en: 'Executive Committee', fr: 'Comité exécutif' },
    patterns: Object.fromEntries(Object.entries(usualPatterns).map(([kind, pattern]) => [kind, `EX/${pattern}`])),
  });
  expect(await journalOf(open().db, 'symbol-series', 'EX')).toHaveLength(1);
});

test('a rule of convocation is entered from a day on, once', async () => {
  const rule = { series: 'CL', fromDay: '2028-01-01', months: '2', source_en: 'Rules of the Council, Rule 5' };
  expect((await post('/ar/paper-series/rules', rule)).status).toBe(303);
  expect(await listRules(open().db)).toContainEqual({
    series: 'CL',
    fromDay: '2028-01-01',
    months: 2,
    source: { en: 'Rules of the Council, Rule 5' },
  });
  const again = await post('/ar/paper-series/rules', rule);
  expect(again.status).toBe(409);
  expect(await again.text()).toContain(seriesRefusals['rule-stands'].ar);
});

test('what cannot make a symbol or a rule is refused with a sentence or beside its field, and kept typed', async () => {
  const without = await post('/fr/paper-series', { code: 'X1', name_fr: 'Organe', ...patterns, pattern_agenda: 'X1/A' });
  expect(without.status).toBe(409);
  expect(await without.text()).toContain('X1/A');
  expect((await post('/es/paper-series', { code: 'small letters', ...patterns })).status).toBe(422);
  expect((await post('/es/paper-series/rules', { series: 'CL', fromDay: '2028-02-30', months: '0' })).status).toBe(422);
  const { db } = open();
  const rule = { series: 'CL', fromDay: '2029-01-01', months: 2, source: { en: 'x' } };
  expect(await enterConvocationRule(db, administrator, { ...rule, series: 'ZZ' })).toMatchObject({ refusal: { code: 'no-such-series' } });
  expect(await enterConvocationRule(db, administrator, { ...rule, months: 25 })).toMatchObject({ refusal: { code: 'bad-months' } });
  expect(await enterConvocationRule(db, administrator, { ...rule, source: {} })).toMatchObject({ refusal: { code: 'no-name' } });
  expect(await enterSeries(db, administrator, { code: 'X2', names: {}, patterns: usualPatterns })).toMatchObject({
    refusal: { code: 'no-name' },
  });
});

test('the page stands in every language for the administrator, and for nobody else', async () => {
  for (const language of screenLanguages)
    expect(await (await web.request(`/${language}/paper-series`, { headers })).text()).toContain(seriesWords.rules[language]);
  actor = officer;
  expect((await web.request('/en/paper-series', { headers })).status).toBe(403);
  expect(await enterSeries(open().db, officer, { code: 'X3', names: { en: 'x' }, patterns: usualPatterns })).toMatchObject({ ok: false });
  actor = administrator;
});
