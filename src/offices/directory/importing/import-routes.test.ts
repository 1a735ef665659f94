import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { setClock } from '../../../platform/clock.ts';
import { screenLanguages } from '../../../platform/language.ts';
import { readSettings } from '../../../platform/settings.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { directoryRoutes } from '../routes.tsx';
import { officer, reviser } from '../sample-parliament.ts';
import { enterSampleParliaments, sampleCsv, sampleLines } from './import-sample-list.ts';

const testing = useTestDatabase();
const cookie = { cookie: 'chancery_session=one' };
const lines = sampleLines().map((line, index) => (index === 2 ? { ...line, country: 'Atlantis<script>' } : line));
let current: Actor | undefined = officer;
let web: Web;

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  web = openFrontDoor({ db, settings: readSettings({}).settings, secret: 'test', actorOf: async () => current });
  for (const language of screenLanguages) web.route(`/${language}`, new Hono<Env>().route('/', directoryRoutes({ history: [] })));
  await enterSampleParliaments(db);
});
afterAll(() => setClock());

async function get(path: string): Promise<{ status: number; html: string }> {
  const answer = await web.request(path, { headers: cookie });
  return { status: answer.status, html: await answer.text() };
}

/** Posts fields, and a file where one is given, with the token of the page itself. */
async function post(
  page: string,
  action: string,
  typed: Record<string, string>,
  file?: string,
): Promise<{ status: number; html: string; location: string }> {
  const token = /name="form_token" value="([^"]+)"/.exec((await get(page)).html)?.[1] ?? '';
  const body = new FormData();
  for (const [name, value] of Object.entries({ form_token: token, ...typed })) body.set(name, value);
  if (file !== undefined) body.set('file', new File([file], 'liste <2026>.csv'));
  const answer = await web.request(action, { method: 'POST', body, headers: cookie });
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
}

const choose = '/en/directory/import';
const digestOf = (html: string) => /name="digest" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? '';

test('a list is chosen, looked at, stored and undone on the screen', async () => {
  const { location } = await post(choose, choose, {}, sampleCsv(lines));
  const preview = await get(location);
  for (const part of ['liste &lt;2026>.csv', '182 add', '1 in conflict', 'no body called', 'Store 182 lines'])
    expect(preview.html).toContain(part);
  expect(preview.html).not.toContain('Atlantis<script>');
  expect((await get(`${location}?show=conflicts`)).html.match(/<tr id|<td class="number"/g)).toHaveLength(1);
  for (const language of screenLanguages) expect((await get(location.replace('/en/', `/${language}/`))).status).toBe(200);

  const stale = await post(location, `${location}/store`, { digest: 'f'.repeat(64) });
  expect([stale.status, stale.html.includes('changed after this preview')]).toEqual([409, true]);
  const stored = await post(location, `${location}/store`, { digest: digestOf(preview.html) });
  expect(stored.location).toContain('notice=stored');
  const result = await get(stored.location);
  for (const part of ['182 lines added', 'Undo this import', 'Stored on 22 November 2026 by Ines Officer'])
    expect(result.html).toContain(part);
  expect((await get(choose)).html).toContain('Stored by Ines Officer');

  expect((await post(location, `${location}/undo`, {})).location).toContain('notice=undone');
  expect((await get(location)).html).toContain('Undone on 22 November 2026');
  expect((await post(choose, `${location}/undo`, {})).status).toBe(409);
});

test('columns are changed by hand and stay as chosen', async () => {
  const { location } = await post(choose, choose, {}, 'k,l,m,n\nKEN,Speaker,Ola,Muster\n');
  expect((await get(location)).html).toContain('There is nothing to store');
  const mapped = await post(location, `${location}/columns`, { code: '0', post: '1', given: '2', family: '3', email: '' });
  const { html } = await get(mapped.location);
  expect(html).toContain('with the columns as you chose them');
  expect(html).toContain('Store 1 line<');
  expect(html.match(/<option[^>]*selected[^>]*>[klmn]</g)).toHaveLength(4);
});

test('a file that cannot be read, or none, is explained beside the field', async () => {
  for (const [file, sentence] of [
    ['', 'Choose a file first'],
    ['{"a":1}', 'neither Popolo nor Parline'],
    ['<html>', 'Files of this kind are not read'],
  ] as const) {
    const { status, html } = await post(choose, choose, {}, file);
    expect([status, html.includes('id="file-problem"'), html.includes(sentence)]).toEqual([422, true, true]);
  }
  expect((await get(`${choose}/none`)).status).toBe(404);
});

test('staff take the list out as CSV, and only officers and administrators take one in', async () => {
  current = reviser;
  const csv = await web.request('/es/directory/export.csv', { headers: cookie });
  expect([
    csv.status,
    csv.headers.get('content-type'),
    (await csv.text()).startsWith('Código,País o institución,Tipo de institución'),
  ]).toEqual([...[200, 'text/csv; charset=utf-8', true]]);
  expect((await get(choose)).status).toBe(403);
  current = undefined;
  expect((await web.request('/en/directory/export.csv')).status).toBe(303);
  current = officer;
});
