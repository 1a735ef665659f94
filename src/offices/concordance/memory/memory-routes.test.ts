import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { setClock } from '../../../platform/clock.ts';
import { newId } from '../../../platform/database/public.ts';
import { projectFolder } from '../../../platform/project-folder.ts';
import { readSettings } from '../../../platform/settings.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { openFrontDoor, sessionCookie, type Web } from '../../../platform/web/public.ts';
import { readXliff } from '../../languages/public.ts';
import { concordanceRoutes } from '../pages.ts';
import { keepInMemory } from './keep-in-memory.ts';

const database = useTestDatabase();
const officer: Actor = { kind: 'account', id: newId(), name: 'Lena Okafor', roles: ['officer'], language: 'en' };
let actor: Actor = officer;
let web: Web;

beforeAll(async () => {
  const { settings } = readSettings({});
  web = openFrontDoor({ db: database().db, settings, secret: 'test', actorOf: async () => actor });
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, concordanceRoutes);
  const row = {
    id: (officer as { id: string }).id,
    email: 'lena@assembly.example',
    name: officer.name,
    roles: ['officer'],
    language: 'en',
  };
  await database()
    .db.insertInto('account')
    .values(row as never)
    .execute();
});
beforeEach(async () => {
  actor = officer;
  setClock();
  await keepInMemory(database().db, officer, { kind: 'circular', id: 'c1', title: 'C/2026/1' }, [
    { language: 'en', paragraphs: [{ key: 'a', text: 'The Committee took note of the report on shared lakes.' }] },
    { language: 'fr', paragraphs: [{ key: 'a', text: 'La Commission a pris note du rapport sur les lacs partagés.' }] },
    { language: 'ar', paragraphs: [{ key: 'b', text: 'فقرة وحيدة.' }] },
  ]);
});

const headers = { cookie: `${sessionCookie}=x` };
const textOf = async (path: string) => (await web.request(path, { headers })).text();

async function post(path: string, file: File): Promise<Response> {
  const token = /name="form_token" value="([^"]+)"/.exec(await textOf('/en/memory'))?.[1] ?? '';
  const body = new FormData();
  body.append('form_token', token);
  body.append('file', file);
  return web.request(path, { method: 'POST', body, headers });
}

const ask = (text: string) => textOf(`/en/memory?text=${encodeURIComponent(text)}&from=en&to=fr`);

test('a paragraph that was cleared is proposed whole, a near one with its per cent and what differs', async () => {
  expect(await ask('The Committee took note of the report on shared lakes.')).toContain('100 per cent the same');
  const near = await ask('The Committee took note of the report on shared rivers.');
  expect(near).toContain('90 per cent the same');
  expect(near).toMatch(/<del>lakes<\/del><ins>rivers<\/ins>/);
  expect(near).toContain('La Commission a pris note du rapport sur les lacs partagés.');
  expect(await ask('Nothing of the kind.')).toContain('Nothing that was cleared is near this paragraph.');
});

test('what was kept is kept once, and only what several languages say', async () => {
  const rows = await database().db.selectFrom('memory_unit').selectAll().where('source_id', '=', 'c1').execute();
  expect(rows).toHaveLength(1);
  actor = { kind: 'visitor', name: '' };
  expect((await web.request('/en/memory')).status).toBe(303);
});

test('the memory goes out as TMX and comes back, and no other file is taken', async () => {
  const tmx = await textOf('/en/memory/memory.tmx');
  expect(tmx).toContain('<tmx version="1.4">');
  const again = await post('/en/memory/import', new File([tmx.replaceAll('lakes', 'seas')], 'own.tmx'));
  expect(again.headers.get('location')).toContain('n=1');
  expect(await ask('The Committee took note of the report on shared seas.')).toContain('own.tmx');
  expect((await post('/en/memory/import', new File(['x'], 'x.tmx'))).status).toBe(422);
});

test('a translation file comes back with the cleared wordings of its open segments', async () => {
  const xliff = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><segment><source>The Committee took note of the report on shared lakes.</source></segment><segment><source>Unknown words.</source></segment></unit></file></xliff>`;
  const filled = await post('/en/memory/xliff', new File([xliff], 'letter.xlf'));
  expect(filled.status).toBe(200);
  const text = await filled.text();
  expect(text).toContain('<target>La Commission a pris note du rapport sur les lacs partagés.</target>');
  expect(text).toContain('<source>Unknown words.</source></segment>');
  expect((await post('/en/memory/xliff', new File(['<tbx/>'], 'x.xlf'))).status).toBe(422);
});

const cases = join(projectFolder, '../shared/cases/xliff');
/** Filed among the valid ones, yet no well-formed XML. */
const broken = 'Good-pgs_plural.xlf';

test.skipIf(!existsSync(cases))(
  'on the screen the valid files of the standard’s test suites come back, and those against the rules that are claimed are refused',
  async () => {
    const files = readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlf'));
    expect(files.length).toBeGreaterThan(100);
    const token = /name="form_token" value="([^"]+)"/.exec(await textOf('/en/memory'))?.[1] ?? '';
    const statusOf = async (name: string) => {
      const body = new FormData();
      body.append('form_token', token);
      body.append('file', new File([readFileSync(join(cases, name))], 'case.xlf'));
      return (await web.request('/en/memory/xliff', { method: 'POST', body, headers })).status;
    };
    const answers: [string, number][] = [];
    for (const name of files) answers.push([name, await statusOf(name)]);
    const valid = answers.filter(([name]) => !name.includes('/invalid/') && !name.endsWith(broken));
    expect(valid.filter(([, status]) => status !== 200)).toEqual([]);
    const read = (name: string) => (readXliff(readFileSync(join(cases, name), 'utf8')).ok ? 200 : 422);
    expect(answers.filter(([name, status]) => status !== read(name))).toEqual([]);
    const invalid = answers.filter(([name]) => name.includes('/core/invalid/'));
    expect(invalid.filter(([, status]) => status === 422).length).toBeGreaterThan(180);
    expect(answers.filter(([, status]) => status !== 200 && status !== 422)).toEqual([]);
  },
  120_000,
);
if (!existsSync(cases)) console.warn(`XLIFF cases are not there (${cases}): the screen was not tried with them`);
