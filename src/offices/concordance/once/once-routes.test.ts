import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { newId } from '../../../platform/database/public.ts';
import { readSettings, type Settings } from '../../../platform/settings.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { openFrontDoor, sessionCookie, type Web } from '../../../platform/web/public.ts';
import { closeTypesetting, readDocx } from '../../documents/public.ts';
import { concordanceRoutes } from '../pages.ts';

const database = useTestDatabase();
const officer: Actor = { kind: 'account', id: newId(), name: 'Lena Okafor', roles: ['officer'], language: 'en' };
const visitor: Actor = { kind: 'visitor', name: '' };
const usualFolder = process.env.TMPDIR;
const folder = mkdtempSync(join(tmpdir(), 'chancery-once-'));
let actor: Actor;
let settings: Settings;
let web: Web;

beforeAll(() => {
  process.env.TMPDIR = folder;
  settings = { ...readSettings({}).settings, dataFolder: folder, openCheck: true };
  web = openFrontDoor({ db: database().db, settings, secret: 'test', actorOf: async () => actor });
  for (const language of ['en', 'ar']) web.route(`/${language}`, concordanceRoutes);
});
beforeEach(() => {
  actor = officer;
  settings.openCheck = true;
});
afterAll(async () => {
  await closeTypesetting();
  if (usualFolder === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usualFolder;
  rmSync(folder, { recursive: true, force: true });
});

const headers = { cookie: `${sessionCookie}=x; chancery_form=abcdefghijklmnopqrstuvwxyz` };

async function wordFile(name: string, ...texts: string[]): Promise<File> {
  const document = new Document({ sections: [{ children: texts.map((text) => new Paragraph(text)) }] });
  return new File([new Uint8Array(await Packer.toBuffer(document))], name);
}

async function versions(): Promise<File[]> {
  return [
    await wordFile('letter-en.docx', 'The Assembly meets in Lusaka on 12 May 2027.', 'The meeting will be held in a hybrid format.'),
    await wordFile('letter-ar.docx', 'تجتمع الجمعية في لوساكا في 13 أيار/مايو 2027.', 'ويُعقد الاجتماع بنظام مختلط .'),
  ];
}

async function post(fields: [string, string | File][]): Promise<Response> {
  const page = await (await web.request('/en/check', { headers })).text();
  const body = new FormData();
  body.append('form_token', /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? '');
  for (const [name, value] of fields) body.append(name, value);
  return web.request('/en/check', { method: 'POST', body, headers });
}

/** What a browser posts back: the hidden fields of the one form, and what is ticked. */
function carriedIn(html: string, ...taken: string[]): [string, string][] {
  const form = /<form[^>]*id="once"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="(name|bytes|mends)" value="([^"]*)"/g)];
  return [
    ...hidden.map(([, name = '', value = '']): [string, string] => [name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')]),
    ...taken.map((anchor): [string, string] => ['take', anchor]),
  ];
}

/** How many rows every table holds. */
async function rowsEverywhere(): Promise<Record<string, number>> {
  const { db } = database();
  const tables = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(db);
  const counted = tables.rows.map(async ({ name }) => {
    const { rows } = await sql<{ n: string }>`select count(*) as n from ${sql.table(name)}`.execute(db);
    return [name, Number(rows[0]?.n)] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

test('two Word files give their findings, a mended file and a report, and leave no row and no file behind', async () => {
  const before = await rowsEverywhere();
  const shown = await (await post((await versions()).map((file): [string, File] => ['files', file]))).text();
  expect(shown).toMatch(/<mark class="review-mark is-must">[^<]*12 May 2027/);
  expect(shown).toContain('Nothing of this is kept');
  const take = /name="take" value="(f-[0-9a-f]{12})"/.exec(shown)?.[1] ?? '';
  const chosen = await (await post([...carriedIn(shown), ['filter', '?severity=style']])).text();
  expect(chosen).not.toMatch(/<mark class="review-mark is-must">/);
  expect(chosen).toMatch(/<button[^>]*form="once"[^>]*value="\?severity=must"/);
  const again = await (await post([...carriedIn(shown, take), ['act', 'again']])).text();
  expect(again).not.toContain(`value="${take}"`);
  const file = await post([...carriedIn(again), ['act', 'docx-ar']]);
  expect(file.headers.get('content-disposition')).toContain('letter-ar-ar.docx');
  const { changes } = accepted(await readDocx(new Uint8Array(await file.arrayBuffer()))).reading;
  expect(changes.length).toBeGreaterThan(0);
  const report = await post([...carriedIn(again), ['act', 'report-docx']]);
  expect(report.headers.get('content-disposition')).toContain('check-en.docx');
  expect(await rowsEverywhere()).toEqual(before);
  expect(readdirSync(folder, { recursive: true })).toEqual([]);
});

test('a version that is no Word file comes back as text', async () => {
  const files = [
    new File(['The Assembly meets on 12 May 2027.\n'], 'a.txt'),
    new File(['L’Assemblée se réunit le 12 mai 2027.\n'], 'b.txt'),
  ];
  const shown = await (await post(files.map((file): [string, File] => ['files', file]))).text();
  const text = await post([...carriedIn(shown), ['act', 'txt-fr']]);
  expect(await text.text()).toBe('L’Assemblée se réunit le 12 mai 2027.\n');
});

test('a visitor is let in only where the administrator opens the page, and may not bring large files', async () => {
  actor = visitor;
  expect((await web.request('/en/check', { headers })).status).toBe(200);
  const shown = await post((await versions()).map((file): [string, File] => ['files', file]));
  expect(shown.status).toBe(200);
  expect(await shown.text()).not.toContain('class="menu"');
  const large = new File([`${'x '.repeat(1_100_000)}`], 'large.txt');
  expect((await post([['files', large]])).status).toBe(422);
  settings.openCheck = false;
  expect((await web.request('/en/check', { headers })).status).toBe(303);
});

test('what was carried along is read with care', async () => {
  const bytes = Buffer.from('The Assembly meets on 12 May 2027.').toString('base64');
  const odd = await post([
    ['name', '../../a.txt'],
    ['bytes', bytes],
    ['mends', '[{"language":"xx"}]'],
    ['act', 'again'],
  ]);
  expect(odd.status).toBe(200);
  expect((await post([['act', 'again']])).status).toBe(422);
});

test('one file twice, two files of one language, an empty one and one that is not what its name says are told in plain words', async () => {
  const problemOf = async (...files: File[]) => {
    const answer = await post(files.map((file) => ['files', file]));
    expect(answer.status).toBe(422);
    return /id="files-problem"[^>]*>([^<]*)</.exec(await answer.text())?.[1] ?? '';
  };
  const first = await wordFile('a.docx', 'The Assembly meets in Lusaka on 12 May 2027.');
  const again = new File([await first.arrayBuffer()], 'b.docx');
  expect(await problemOf(first, again)).toContain('b.docx and a.docx are the same file');
  const other = await wordFile('c.docx', 'The Committee meets in Quito on 12 May 2027.');
  expect(await problemOf(first, other)).toContain('in the same language (English)');
  expect(await problemOf(first, new File([''], 'empty.txt'))).toContain('empty.txt holds no text');
  expect(await problemOf(first, new File(['no Word file'], 'd.docx'))).toContain('d.docx is not what its name says');
});
