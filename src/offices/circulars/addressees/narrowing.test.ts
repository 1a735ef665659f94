import { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { declineCall, findCall } from '../../calls/public.ts';
import { type AddresseeRule, enterAddress, enterHolding, enterPerson, enterPost } from '../../directory/public.ts';
import { checkCircular } from '../checking/check-circular.ts';
import { findCircular } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, issueSample } from '../drafting/sample-steps.ts';
import { dispatchCircular } from '../issuing/dispatch-circular.ts';
import { circularsRoutes } from '../routes.tsx';

const testing = useTestDatabase();
let record: SampleRecord;
let web: Web;

beforeAll(async () => {
  const { db } = testing();
  record = await enterSampleRecord(db);
  const actor: Actor = await sampleAccount(db, 'Olga Officer', ['officer']);
  const settings = { port: 0, host: '', publicUrl: samplePlace.publicUrl, dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret: 'test', actorOf: async () => actor });
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, new Hono<Env>().route('/', circularsRoutes));
  await enterChair('SEN', 'health', 'chair@sen.example');
  await enterChair('NOR', 'finance', 'chair@nor.example');
});

const bodyOf = (country: string) => record.parliaments.find((each) => each.country === country)?.id ?? '';

async function enterChair(country: string, committee: string, email: string) {
  const { db } = testing();
  const { id: postId } = accepted(await enterPost(db, system, { bodyId: bodyOf(country), kind: 'chair', committee }));
  const { id: personId } = accepted(await enterPerson(db, system, { names: [{ script: 'Latn', given: 'Sol', family: 'Chairwell' }] }));
  accepted(await enterHolding(db, system, { postId, personId, from: '2020-01-01' }));
  accepted(await enterAddress(db, system, { postId, kind: 'email', value: email, from: '2020-01-01' }));
}

const headers = { cookie: 'chancery_session=abcdefghijklmnopqrstuvwxyz' };
async function post(path: string, fields: Record<string, string>) {
  const form = await (await web.request('/en/circulars/new', { headers })).text();
  const token = /name="form_token" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const body = new URLSearchParams({ form_token: token, post: 'speaker', statuses: 'member', do: 'preview', ...fields });
  return web.request(path, { method: 'POST', body, headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } });
}
const preview = async (id: string, fields: Record<string, string>, language = 'en') =>
  (await post(`/${language}/circulars/${id}/addressees`, fields)).text();

test('lists, regions and committees each narrow whom a letter reaches, and its line tells them', async () => {
  const id = await draftSample(testing().db, record);
  expect(await preview(id, {})).toContain('Reaches 6 addressees today');
  const poor = await preview(id, { lists: 'LDC' });
  expect(poor).toContain('Reaches 1 addressee today');
  expect(poor).toContain('(least developed countries)');
  expect(await preview(id, { regions: '002' })).toContain('Reaches 2 addressees today');
  expect(await preview(id, { regions: '002', lists: 'LLDC' })).toContain('Reaches 0 addressees today');
  const chairs = await preview(id, { post: 'chair', committees: 'health' });
  expect(chairs).toContain('Reaches 1 addressee today');
  expect(chairs).toContain('Cannot be written to (5)');
  expect(await preview(id, { post: 'chair' })).toContain('Reaches 2 addressees today');
  expect(await preview(id, { regions: '002' }, 'ar')).toContain('(أفريقيا)');
});

test('a letter to those who have not yet answered passes over the others, to its dispatch', async () => {
  const { db } = testing();
  const call = await findCall(db, record.callId);
  if (!call) throw new Error('no call');
  accepted(await declineCall(db, system, call, bodyOf('KEN'), 'no'));
  const id = await draftSample(db, record);
  expect(await preview(id, { unanswered: record.callId })).toContain('Reaches 5 addressees today');
  const fields = { unanswered: record.callId, regions: '002', lists: 'LDC', do: 'save' };
  expect((await post(`/en/circulars/${id}/addressees`, fields)).status).toBe(303);
  const rule = { post: 'speaker' as const, statuses: ['member' as const], lists: ['LDC'], regions: ['002'], unanswered: record.callId };
  expect((await findCircular(db, id))?.addresseeRule).toEqual(rule);
  const page = await (await web.request(`/fr/circulars/${id}/addressees`, { headers })).text();
  expect(page).toContain(`<option value="${record.callId}" selected`);
  const issued = await issueSample(db, record, { languages: ['en'], addresseeRule: { ...rule, lists: undefined, regions: ['002'] } });
  expect(accepted(await dispatchCircular(db, system, issued, samplePlace))).toMatchObject({ letters: 1 });
});

test('a letter narrowed untold has another digest, so that clearances given before fall', async () => {
  const { db } = testing();
  const id = await draftSample(db, record, { languages: ['en'] });
  const digest = async () => {
    const circular = await findCircular(db, id);
    return circular && (await composeVersions(db, circular, samplePlace))[0]?.digest;
  };
  const before = await digest();
  expect((await post(`/en/circulars/${id}/addressees`, { unanswered: record.callId, do: 'save' })).status).toBe(303);
  expect(await digest()).not.toBe(before);
});

test('the versions of a narrowed letter say the same', async () => {
  const { db } = testing();
  const codes = async (addresseeRule: AddresseeRule) => {
    const circular = await findCircular(db, await draftSample(db, record, { addresseeRule }));
    return circular ? (await checkCircular(db, circular, samplePlace)).map(({ code }) => code) : [];
  };
  const all = await codes({ post: 'speaker', statuses: ['member'] });
  expect(await codes({ post: 'speaker', statuses: ['member'], lists: ['LDC'], regions: ['002', '011'] })).toEqual(all);
});

test('what is no list, region, committee or call is refused beside its field', async () => {
  const id = await draftSample(testing().db, record);
  const wrong: Record<string, string>[] = [{ lists: 'OECD' }, { regions: '999' }, { committees: 'magic' }, { unanswered: 'all' }];
  for (const fields of wrong) expect((await post(`/en/circulars/${id}/addressees`, fields)).status).toBe(422);
});

test('saving the form keeps the institutions and countries that a rule names one by one, until one is unticked', async () => {
  const { db } = testing();
  const [jordan, kenya] = [bodyOf('JOR'), bodyOf('KEN')];
  const rule = { post: 'speaker' as const, statuses: [], bodies: [jordan, kenya], countries: ['JOR', 'KEN'] };
  const id = await draftSample(db, record, { addresseeRule: rule });
  const page = await (await web.request(`/ar/circulars/${id}/addressees`, { headers })).text();
  for (const named of [`value="${jordan}"`, `value="${kenya}"`, 'value="JOR"', 'الأردن']) expect(page).toContain(named);
  const body = (bodies: string[]) => [...bodies.map((each) => ['bodies', each]), ['countries', 'JOR'], ['countries', 'KEN']];
  const save = async (bodies: string[]) => {
    const form = await (await web.request('/en/circulars/new', { headers })).text();
    const token = /name="form_token" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const fields = new URLSearchParams([['form_token', token], ['post', 'speaker'], ['do', 'save'], ...body(bodies)] as [string, string][]);
    return web.request(`/en/circulars/${id}/addressees`, {
      method: 'POST',
      body: fields,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    });
  };
  expect((await save([jordan, kenya])).status).toBe(303);
  expect((await findCircular(db, id))?.addresseeRule).toEqual(rule);
  expect((await save([jordan])).status).toBe(303);
  expect((await findCircular(db, id))?.addresseeRule).toEqual({ ...rule, bodies: [jordan] });
  expect((await save([])).status, 'a rule that names nobody').toBe(422);
});
