import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { loadText, readXliff } from '../../languages/public.ts';
import { findCircular } from '../circular.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { draftSample } from '../drafting/sample-steps.ts';
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
  for (const language of ['en', 'ar']) web.route(`/${language}`, circularsRoutes);
});

const cookie = 'chancery_session=abcdefghijklmnopqrstuvwxyz';
const get = (path: string) => web.request(path, { headers: { cookie } });
const jobOf = async (id: string, to: string) => (await get(`/en/circulars/${id}/translation.xlf?to=${to}`)).text();

async function post(path: string, fields: Record<string, string | File>) {
  const form = await (await get('/en/circulars/new')).text();
  const body = new FormData();
  body.append('form_token', /name="form_token" value="([^"]+)"/.exec(form)?.[1] ?? '');
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return web.request(path, { method: 'POST', body, headers: { cookie } });
}
const upload = async (id: string, xml: string) => post(`/en/circulars/${id}/translation`, { file: new File([xml], 'back.xlf') });
const versionOf = async (id: string, language: 'fr' | 'en') =>
  (await loadText(testing().db, (await findCircular(testing().db, id))?.textId ?? '')).versions[language] ?? [];
const hidden = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(file|seen)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

test('a job goes out as valid XLIFF 2.1, a unit for each paragraph with its values as placeholders', async () => {
  const id = await draftSample(testing().db, record);
  const answer = await get(`/en/circulars/${id}/translation.xlf?to=fr`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/xliff+xml']);
  const xml = await answer.text();
  const read = readXliff(xml);
  expect(read.ok ? [read.file.version, read.file.sourceLanguage, read.file.targetLanguage] : read.refusal).toEqual(['2.1', 'en', 'fr']);
  expect(read.ok && read.file.segments.length).toBe((await versionOf(id, 'en')).length);
  expect(xml).toMatch(/<data id="d1">\{[a-z.]+[^<]*\}<\/data>/);
  expect(xml).toMatch(/<ph id="1" canDelete="no" dataRef="d1" disp="[^"{}]+"\/>/);
  expect((await get(`/en/circulars/${id}/translation.xlf?to=en`)).status).toBe(422);
});

test('a job that comes back untouched changes nothing; a translated paragraph is shown first and then stored with its values', async () => {
  const id = await draftSample(testing().db, record);
  const xml = await jobOf(id, 'fr');
  const untouched = hidden(await (await upload(id, xml)).text()) as Record<string, string>;
  expect((await post(`/en/circulars/${id}/translation/store`, untouched)).status).toBe(409);
  const units = [...xml.matchAll(/<unit id="row_([^"]+)">(?:<originalData>.*?<\/originalData>)?<segment[^>]*><source>(.*?)<\/source>/g)];
  const [, key = '', source = ''] = units.find(([, , text = '']) => text.includes('<ph ')) ?? [];
  const ph = /<ph [^>]*\/>/g;
  const target = `Nous vous attendons ${[...source.matchAll(ph)].map(([each]) => each).join(' et ')}.`;
  const back = xml.replace(new RegExp(`(<unit id="row_${key}">.*?</source>)(?:<target>.*?</target>)?`), `$1<target>${target}</target>`);
  const preview = await (await upload(id, back)).text();
  expect(preview).toContain('Nous vous attendons');
  const stored = await post(`/en/circulars/${id}/translation/store`, hidden(preview) as Record<string, string>);
  expect(stored.headers.get('location')).toContain('notice=saved');
  const written = (await versionOf(id, 'fr')).find((one) => one.key === key)?.source ?? '';
  expect(written).toMatch(/^Nous vous attendons \{[a-z.]+(?:\|[a-z-]+)?\}/);
});

test('a job of another letter, a file that breaks a rule of XLIFF and one that is none are refused in plain words', async () => {
  const id = await draftSample(testing().db, record);
  const other = await draftSample(testing().db, record);
  const xml = await jobOf(id, 'fr');
  expect((await upload(other, xml)).status).toBe(422);
  const broken = await upload(id, xml.replace('trgLang="fr"', 'trgLang="fr" odd="yes"'));
  expect([broken.status, /XLIFF/.test(await broken.text())]).toEqual([422, true]);
  expect((await upload(id, '<tbx/>')).status).toBe(422);
});
