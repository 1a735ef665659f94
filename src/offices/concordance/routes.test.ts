import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../platform/actor.ts';
import { setClock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/public.ts';
import { readSettings } from '../../platform/settings.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { openFrontDoor, sessionCookie, type Web } from '../../platform/web/public.ts';
import { journalOf } from '../archive/public.ts';
import { deleteOldChecks } from './jobs/delete-check.ts';
import { concordanceRoutes } from './pages.ts';

const database = useTestDatabase();
let actor: Actor;
let web: Web;
const officer: Actor = { kind: 'account', id: newId(), name: 'Lena Okafor', roles: ['officer'], language: 'en' };

const english = 'The Committee met in Lusaka on 12 May 2027 with 37 members.\n\nIt adopted its report and thanked the secretariat.';
const arabic = 'اجتمعت اللجنة في لوساكا في 13 أيار/مايو 2027 بحضور 37 عضواً.\n\nواعتمدت تقريرها وشكرت الأمانة.';

beforeAll(async () => {
  const { settings } = readSettings({});
  web = openFrontDoor({ db: database().db, settings, secret: 'test', actorOf: async () => actor });
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, concordanceRoutes);
  const { db } = database();
  await db
    .insertInto('account')
    .values({
      id: (officer as { id: string }).id,
      email: 'lena@assembly.example',
      name: 'Lena Okafor',
      roles: ['officer'],
      language: 'en',
    } as never)
    .execute();
});
beforeEach(() => {
  actor = officer;
  setClock();
});

const headers = { cookie: `${sessionCookie}=x` };
const textOf = async (path: string) => (await web.request(path, { headers })).text();

async function post(path: string, fields: Record<string, string | File>, from = '/en/concordance'): Promise<Response> {
  const token = /name="form_token" value="([^"]+)"/.exec(await textOf(from))?.[1] ?? '';
  const body = new FormData();
  for (const [name, value] of Object.entries({ form_token: token, ...fields })) body.append(name, value);
  return web.request(path, { method: 'POST', body, headers });
}

async function keep(fields: Record<string, string | File> = {}): Promise<string> {
  const response = await post('/en/concordance', { text: english, other: arabic, days: '7', ...fields });
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}

test('a visitor is asked to sign in', async () => {
  actor = { kind: 'visitor', name: '' };
  expect((await web.request('/en/concordance')).status).toBe(303);
});

test('two pasted versions are kept, compared and shown side by side with the words marked, in every language', async () => {
  const path = await keep();
  const shown = await textOf(path);
  expect(shown).toContain('The versions differ: dates');
  expect(shown).toMatch(/<mark class="review-mark is-must">[^<]*12 May 2027/);
  expect(shown).toMatch(/dir="rtl"/);
  expect(await textOf(path.replace('/en/', '/ar/'))).toContain('النسخ غير متطابقة');
  const [entry] = await journalOf(database().db, 'concordance-check', path.split('/').at(-1) ?? '');
  expect(entry?.act).toBe('concordance.check');
  expect(JSON.stringify(entry?.facts)).not.toContain('Lusaka');
});

test('files may be dropped without keeping anything', async () => {
  const before = await database().db.selectFrom('concordance_check').select('id').execute();
  const file = new File([`${english}\n\n\n${arabic}`], 'letter.txt', { type: 'text/plain' });
  const response = await post('/en/concordance', { files: file, days: '0' });
  expect(response.status).toBe(200);
  const shown = await response.text();
  expect(shown).toContain('Nothing of this is kept');
  expect(shown).not.toContain('/waive');
  expect(await database().db.selectFrom('concordance_check').select('id').execute()).toHaveLength(before.length);
});

test('a file that cannot be read is refused beside the field, in the reader’s language', async () => {
  const odd = new File(['%PDF-1.7 nothing'], 'odd.pdf');
  const response = await post('/fr/concordance', { files: odd, days: '7' });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain('n’est pas un PDF');
  expect((await post('/en/concordance', { days: '7' })).status).toBe(422);
});

const findingIn = (page: string) =>
  /name="finding" value="([^"]+)"/.exec(page)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&') ?? '';

test('a difference is accepted with a reason and not raised again, in this text or as a rule in another', async () => {
  const path = await keep();
  const finding = findingIn(await textOf(path));
  expect((await post(`${path}/waive`, { finding, reason: ' ', scope: 'once' }, path)).status).toBe(422);
  expect((await post(`${path}/waive`, { finding, reason: 'Local day of the Arabic edition', scope: 'rule' }, path)).status).toBe(303);
  const shown = await textOf(path);
  expect(shown).toContain('Local day of the Arabic edition');
  expect(shown).toContain('Nothing stops it');
  const other = await keep({ text: `${english}\n\nIt then rose.`, other: `${arabic}\n\nثم رُفعت الجلسة.` });
  expect(await textOf(other)).toContain('Waived by Lena Okafor');
  expect((await post(`${other}/unwaive`, { finding: findingIn(await textOf(other)) }, other)).headers.get('location')).toContain(
    'unwaived',
  );
  expect(await textOf(path)).not.toContain('Local day of the Arabic edition');
});

test('a paragraph is corrected, checked again and given out; one that changed meanwhile is not overwritten', async () => {
  const path = await keep();
  const before = arabic.split('\n\n')[0] ?? '';
  const fields = { language: 'ar', place: '0', before, after: before.replace('13', '12') };
  expect((await post(`${path}/correct`, fields, path)).headers.get('location')).toContain('notice=mended');
  expect(await textOf(path)).toContain('Nothing stops it');
  expect((await post(`${path}/correct`, fields, path)).status).toBe(422);
  const file = await web.request(`${path}/ar.txt`, { headers });
  expect(file.headers.get('content-disposition')).toContain('concordance-ar.txt');
  expect(await file.text()).toBe(`${arabic.replace('13', '12')}\n`);
});

test('texts are deleted by hand, and when their day has come', async () => {
  const path = await keep();
  expect((await post(`${path}/delete`, {}, path)).headers.get('location')).toContain('notice=deleted');
  expect((await web.request(path, { headers })).status).toBe(404);
  const later = await keep();
  setClock(new Date(Date.now() + 8 * 86_400_000));
  expect((await web.request(later, { headers })).status).toBe(404);
  expect(await deleteOldChecks(database().db)).toBeGreaterThan(0);
  expect(await database().db.selectFrom('concordance_check').select('id').execute()).toEqual([]);
});
