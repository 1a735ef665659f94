import { Hono } from 'hono';
import JSZip from 'jszip';
import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { loadText } from '../../languages/public.ts';
import { findCircular } from '../circular.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, issueSample } from '../drafting/sample-steps.ts';
import { circularsRoutes } from '../routes.tsx';

const testing = useTestDatabase();
let record: SampleRecord;
let web: Web;

beforeAll(async () => {
  const { db } = testing();
  record = await enterSampleRecord(db);
  const actor = await sampleAccount(db, 'Olga Officer', ['officer']);
  const settings = { port: 0, host: '', publicUrl: samplePlace.publicUrl, dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret: 'test', actorOf: async () => actor });
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, new Hono<Env>().route('/', circularsRoutes));
  return () => closeTypesetting();
});

const cookie = 'chancery_session=abcdefghijklmnopqrstuvwxyz';
const get = (path: string) => web.request(path, { headers: { cookie } });

async function post(path: string, fields: Record<string, string | File>) {
  const form = await (await get('/en/circulars/new')).text();
  const body = new FormData();
  body.append('form_token', /name="form_token" value="([^"]+)"/.exec(form)?.[1] ?? '');
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return web.request(path, { method: 'POST', body, headers: { cookie } });
}

const versionOf = async (id: string, language: 'fr' | 'ar') =>
  (await loadText(testing().db, (await findCircular(testing().db, id))?.textId ?? '')).versions[language] ?? [];

async function fileOf(id: string, to: string, edit: (xml: string) => string = (xml) => xml): Promise<File> {
  const answer = await get(`/en/circulars/${id}/translation.docx?to=${to}&due=2027-02-01`);
  expect(answer.status).toBe(200);
  const zip = await JSZip.loadAsync(await answer.arrayBuffer());
  zip.file('word/document.xml', edit((await zip.file('word/document.xml')?.async('string')) ?? ''));
  return new File([await zip.generateAsync({ type: 'arraybuffer' })], 'back.docx');
}

const hidden = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(file|seen)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const lastOf = (xml: string, added: string) => xml.replace(/<\/w:p>(?=<\/w:tc><\/w:tr><\/w:tbl>)/, `${added}</w:p>`);

test('the text page leads to the translator’s file, and its page answers in four languages', async () => {
  const id = await draftSample(testing().db, record);
  expect(await (await get(`/en/circulars/${id}/edit`)).text()).toContain(`/en/circulars/${id}/translation"`);
  for (const language of ['en', 'fr', 'es', 'ar']) expect((await get(`/${language}/circulars/${id}/translation`)).status).toBe(200);
  expect((await get(`/en/circulars/${id}/translation.docx?to=en`)).status).toBe(422);
  expect((await get(`/en/circulars/${id}/translation.docx?to=ru`)).status).toBe(422);
});

test('an edited file is looked at without storing, then stored as the version of its language', async () => {
  const id = await draftSample(testing().db, record);
  const before = await versionOf(id, 'fr');
  const looked = await post(`/en/circulars/${id}/translation`, { file: await fileOf(id, 'fr', (xml) => lastOf(xml, words(' Merci.'))) });
  expect(looked.status).toBe(200);
  const html = await looked.text();
  expect(html).toContain('0 paragraphs added, 1 changed');
  expect(await versionOf(id, 'fr')).toEqual(before);
  const stored = await post(`/en/circulars/${id}/translation/store`, hidden(html));
  expect(stored.status).toBe(303);
  const after = await versionOf(id, 'fr');
  expect(after.at(-1)?.source).toBe(`${before.at(-1)?.source} Merci.`);
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
});

test('tracked changes are stored only after a decision, and undone where that is the decision', async () => {
  const id = await draftSample(testing().db, record);
  const before = await versionOf(id, 'ar');
  const key = before.at(-1)?.key ?? '';
  const tracked = (xml: string) => lastOf(xml, `<w:ins w:author="T" w:id="1">${words(' شكراً.')}</w:ins>`);
  const html = await (await post(`/ar/circulars/${id}/translation`, { file: await fileOf(id, 'ar', tracked) })).text();
  const undecided = await post(`/ar/circulars/${id}/translation/store`, hidden(html));
  expect(undecided.status).toBe(409);
  expect((await post(`/en/circulars/${id}/translation/store`, { ...hidden(html), [`take-${key}`]: 'without' })).status).toBe(409);
  expect(await versionOf(id, 'ar')).toEqual(before);
  expect((await post(`/ar/circulars/${id}/translation/store`, { ...hidden(html), [`take-${key}`]: 'with' })).status).toBe(303);
  expect((await versionOf(id, 'ar')).at(-1)?.source).toContain('شكراً');
});

test('a lost value is stored only when the officer confirms it', async () => {
  const id = await draftSample(testing().db, record);
  const lose = (xml: string) =>
    xml.replace(/<w:sdt><w:sdtPr><w:tag w:val="\{meeting\.when[^"]*"\/><w:lock w:val="sdtContentLocked"\/>.*?<\/w:sdt>/s, '');
  const html = await (await post(`/en/circulars/${id}/translation`, { file: await fileOf(id, 'fr', lose) })).text();
  expect(html).toContain('Missing value: \u2068{meeting.when');
  const refused = await post(`/en/circulars/${id}/translation/store`, hidden(html));
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Some values of the original are missing');
  expect((await post(`/en/circulars/${id}/translation/store`, { ...hidden(html), lost: 'yes' })).status).toBe(303);
});

test('nobody’s later work is overwritten, and an unchanged file stores nothing', async () => {
  const id = await draftSample(testing().db, record);
  const html = await (
    await post(`/en/circulars/${id}/translation`, { file: await fileOf(id, 'fr', (xml) => lastOf(xml, words(' Merci.'))) })
  ).text();
  expect((await post(`/en/circulars/${id}/translation/store`, { ...hidden(html), seen: 'another' })).status).toBe(409);
  const same = await (await post(`/en/circulars/${id}/translation`, { file: await fileOf(id, 'fr') })).text();
  expect(await (await post(`/en/circulars/${id}/translation/store`, hidden(same))).text()).toContain('The file changes nothing');
});

test('a file that is no Word file, or none at all, is refused in a sentence; an issued letter takes none', async () => {
  const id = await draftSample(testing().db, record);
  const refused = await post(`/fr/circulars/${id}/translation`, { file: new File(['%PDF-1.7'], 'x.docx') });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('n’est pas un document Word');
  expect((await post(`/en/circulars/${id}/translation`, {})).status).toBe(422);
  const issued = await issueSample(testing().db, record);
  const html = await (
    await post(`/en/circulars/${issued}/translation`, { file: await fileOf(issued, 'fr', (xml) => lastOf(xml, words(' Non.'))) })
  ).text();
  expect((await post(`/en/circulars/${issued}/translation/store`, hidden(html))).status).toBe(409);
});
