import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { sha256 } from '../../../platform/digest.ts';
import { readSettings } from '../../../platform/settings.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { seminarLetter } from '../drafting/sample-letters.ts';
import { enterSampleRecord } from '../drafting/sample-record.ts';
import { circularsRoutes } from '../routes.tsx';

const testing = useTestDatabase();
const officer: Actor = {
  kind: 'account',
  id: '0191f0a0-0000-7000-8000-000000000001',
  name: 'Noor Vale',
  roles: ['officer'],
  language: 'en',
};
let web: Web;
let token = '';
const cookie = { cookie: 'chancery_session=a' };

beforeAll(async () => {
  await enterSampleRecord(testing().db);
  web = openFrontDoor({ db: testing().db, settings: readSettings({}).settings, secret: 's', actorOf: async () => officer });
  for (const language of ['en', 'ar']) web.route(`/${language}`, circularsRoutes);
  const page = await (await web.request('/en/circulars/import', { headers: cookie })).text();
  token = /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? '';
});

async function post(path: string, fields: Record<string, string | Blob>): Promise<{ status: number; html: string; location: string }> {
  const body = new FormData();
  body.set('form_token', token);
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await web.request(path, { method: 'POST', headers: cookie, body });
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
}
const toStore = (text: string, digest = sha256(text)) => ({
  text: text.replaceAll('\n', '\r\n'),
  digest,
  file_name: 'rivers.txt',
  meeting: '0',
  original: 'fr',
});

describe('taking a letter in on screen', () => {
  test('asks visitors to sign in', async () => {
    const answer = await web.request('/en/circulars/import');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/sign-in?back=%2Fen%2Fcirculars%2Fimport']);
  });

  test('shows what was read, with values in their normal form, and stores nothing', async () => {
    const { status, html } = await post('/en/circulars/import', { file: new File([seminarLetter], 'rivers.txt'), text: '' });
    expect(status).toBe(200);
    expect(html).toContain('rivers.txt');
    expect(html).toContain('<mark class="import-value">9 mars 2027</mark>');
    expect(html).toContain('<bdi dir="ltr">2027-03-09</bdi>');
    expect(html).toContain('found in the directory by name');
    expect(await testing().db.selectFrom('imported_letter').selectAll().execute()).toEqual([]);
  });

  test('says what is wrong with a file that is no text, and with nothing at all; pasted text stays', async () => {
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])], 'a.png');
    const refused = await post('/en/circulars/import', { file: picture, text: 'typed before' });
    expect([
      refused.status,
      refused.html.includes('This file is not plain text.'),
      refused.html.includes('>typed before</textarea>'),
    ]).toEqual([422, true, true]);
    expect((await post('/ar/circulars/import', { text: '  ' })).html).toContain('لا يوجد ما يُقرأ');
    const long = await post('/en/circulars/import', { text: 'a'.repeat(300_001) });
    expect([long.status, long.html.includes('longer than 300 thousand characters')]).toEqual([422, true]);
  });

  test('stores nothing when the text is not the one that was shown', async () => {
    const { status, html } = await post('/en/circulars/import/store', toStore(seminarLetter, sha256('another')));
    expect([status, html.includes('nothing was stored')]).toEqual([409, true]);
  });

  test('stores the shown text whatever line ends the browser sends, once', async () => {
    const stored = await post('/en/circulars/import/store', toStore(seminarLetter));
    expect([stored.status, stored.location]).toEqual([303, expect.stringMatching(/^\/en\/circulars\/[0-9a-f-]{36}\?notice=drafted$/)]);
    const [row] = await testing().db.selectFrom('imported_letter').selectAll().execute();
    expect(row).toMatchObject({
      text: seminarLetter,
      sha256: sha256(seminarLetter),
      file_name: 'rivers.txt',
      imported_by_name: 'Noor Vale',
    });
    const again = await post('/en/circulars/import/store', toStore(seminarLetter));
    expect([again.status, again.html.includes(`/en/circulars/${row?.circular_id}`)]).toEqual([409, true]);
  });
});
