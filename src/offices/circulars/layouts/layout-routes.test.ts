import { Hono } from 'hono';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { enterAddress } from '../../directory/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, issueSample } from '../drafting/sample-steps.ts';
import { circularsRoutes } from '../routes.tsx';

const testing = useTestDatabase();
let record: SampleRecord;
let web: Web;
let actor: Actor | undefined;

beforeAll(async () => {
  const { db } = testing();
  record = await enterSampleRecord(db);
  for (const { id } of record.parliaments)
    accepted(await enterAddress(db, system, { bodyId: id, kind: 'postal', value: 'Parliament Road 1', from: '2024-01-01' }));
  actor = await sampleAccount(db, 'Olga Officer', ['officer', 'reviser', 'head-of-cabinet']);
  const settings = { port: 0, host: '', publicUrl: samplePlace.publicUrl, dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret: 'test', actorOf: async () => actor });
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, new Hono<Env>().route('/', circularsRoutes));
  return () => closeTypesetting();
});

const cookie = 'chancery_session=abcdefghijklmnopqrstuvwxyz';
const get = (path: string) => web.request(path, { headers: { cookie } });
async function post(path: string, fields: Record<string, string>) {
  const form = await (await get('/en/circulars/new')).text();
  const token = /name="form_token" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const body = new URLSearchParams({ form_token: token, ...fields });
  return web.request(path, { method: 'POST', body, headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' } });
}
const joint = () => ({
  signatories: [
    { postId: record.signingPost, organizationId: record.organizationId },
    { postId: record.partnerPost, organizationId: record.partnerId },
  ],
});

describe('the page of layouts', () => {
  test('offers a draft its order and precedence, and an issued letter its print file, in four languages', async () => {
    const draft = await draftSample(testing().db, record, joint());
    const issued = await issueSample(testing().db, record);
    for (const language of ['en', 'fr', 'es', 'ar']) {
      const [open, done] = [await get(`/${language}/circulars/${draft}/layouts`), await get(`/${language}/circulars/${issued}/layouts`)];
      expect([open.status, done.status]).toEqual([200, 200]);
      const [openText, doneText] = [await open.text(), await done.text()];
      expect(openText).toContain('name="place_2"');
      expect(openText).toContain('name="archiveTogether"');
      expect(openText).not.toContain('name="selection"');
      expect(doneText).toContain('name="selection"');
      expect(doneText).not.toContain('name="archiveTogether"');
    }
  });

  test('sends one file of all versions and two side by side, as PDF and as HTML', async () => {
    const id = await draftSample(testing().db, record);
    for (const path of ['together.pdf', 'facing?one=en&other=ar&as=pdf']) {
      const answer = await get(`/en/circulars/${id}/${path}`);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'application/pdf']);
    }
    const html = await get(`/en/circulars/${id}/facing?one=ar&other=en&as=html`);
    expect(html.headers.get('content-disposition')).toContain('attachment');
    const text = await html.text();
    const [first] = [...text.matchAll(/<td lang="(\w+)"/g)].map(([, language]) => language);
    expect(first).toBe('en');
    expect(text).toContain('<td lang="ar" dir="rtl"');
  });

  test('takes the order and the precedence, and says no to one organization named twice', async () => {
    const id = await draftSample(testing().db, record, joint());
    expect((await post(`/en/circulars/${id}/layouts`, { order: 'arabic', archiveTogether: 'yes' })).status).toBe(303);
    expect((await post(`/en/circulars/${id}/precedence`, { place_1: record.partnerId, place_2: record.organizationId })).status).toBe(303);
    const twice = await post(`/en/circulars/${id}/precedence`, { place_1: record.partnerId, place_2: record.partnerId });
    expect(twice.status).toBe(409);
    expect(await twice.text()).toContain('Name each organization that signs once');
  });

  test('prints for the post and serves the file, which nobody outside sees', async () => {
    const id = await issueSample(testing().db, record);
    expect((await post(`/en/circulars/${id}/print`, { selection: 'all', sorting: 'zone', personal: 'yes' })).status).toBe(303);
    const shown = await (await get(`/en/circulars/${id}/layouts`)).text();
    const path = /\/en\/circulars\/[0-9a-f-]+\/print\/[0-9a-f-]+\/1/.exec(shown)?.[0] ?? '';
    const file = await get(path);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await get(path.replace(/1$/, '7'))).status).toBe(404);
    const officer = actor;
    actor = undefined;
    expect((await get(path)).status).not.toBe(200);
    actor = officer;
  });
});
