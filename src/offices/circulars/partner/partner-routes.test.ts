import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock, today } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { holderOf } from '../../directory/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { findCircular } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { draftSample } from '../drafting/sample-steps.ts';
import { stepsOfCircular } from '../issuing/clear-version.ts';
import { changeClearing } from '../layouts/change-clearing.ts';
import { circularsRoutes } from '../routes.tsx';
import { askPartners } from './ask-partners.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let web: Web;
let actor: Actor;
let partner: Actor;
let joint = '';
let own = '';

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  record = await enterSampleRecord(db);
  const settings = { port: 0, host: '', publicUrl: samplePlace.publicUrl, dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret: 'test', actorOf: async () => actor });
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, new Hono<Env>().route('/', circularsRoutes));
  const holder = await holderOf(db, record.partnerPost, today());
  partner = await sampleAccount(db, 'Paula Partner', ['partner'], holder?.person_id);
  joint = await draftSample(db, record, {
    languages: ['en', 'ar'],
    signatories: [
      { postId: record.signingPost, organizationId: record.organizationId },
      { postId: record.partnerPost, organizationId: record.partnerId },
    ],
  });
  own = await draftSample(db, record);
  actor = partner;
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

const cookie = 'chancery_session=abcdefghijklmnopqrstuvwxyz';
const get = (path: string) => web.request(path, { headers: { cookie } });

/** Presses the first button of a page that posts to an address of this kind. */
async function press(page: string, wanted: RegExp): Promise<Response> {
  const html = await (await get(page)).text();
  const form = [...html.matchAll(/<form[^>]*action="([^"]+)"[\s\S]*?<\/form>/g)].find(([, action = '']) => wanted.test(action));
  if (!form) throw new Error(`no form for ${wanted}`);
  const hidden = [...form[0].matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
  return web.request(form[1] ?? '', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', origin: samplePlace.publicUrl },
    body: new URLSearchParams(hidden as string[][]),
  });
}

describe('an account of a co-signing organization', () => {
  test('sees its joint letters alone, and no page of the secretariat', async () => {
    for (const language of ['en', 'fr', 'es', 'ar']) {
      const list = await (await get(`/${language}/joint-letters`)).text();
      expect(list).toContain(`/${language}/joint-letters/${joint}`);
      expect(list).not.toContain(own);
      expect(list).not.toContain('class="menu"');
    }
    expect((await get(`/en/joint-letters/${own}`)).status).toBe(404);
    expect((await get(`/en/joint-letters/${own}/draft.pdf`)).status).toBe(404);
    for (const path of ['circulars', `circulars/${joint}`, `circulars/${joint}/draft.pdf`, `circulars/${joint}/edit`, 'circulars/register'])
      expect([path, (await get(`/en/${path}`)).status]).toEqual([path, 403]);
    const pdf = await get(`/en/joint-letters/${joint}/draft.pdf?language=ar`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  test('is asked by a mail to each of its accounts, once for the same texts', async () => {
    const { db } = testing();
    const officer = await sampleAccount(db, 'Olga Officer', ['officer']);
    expect(await askPartners(db, officer, own, samplePlace)).toMatchObject({ refusal: { code: 'nobody-to-ask' } });
    expect(await askPartners(db, partner, joint, samplePlace)).toMatchObject({ refusal: { code: 'not-permitted' } });
    actor = officer;
    expect(await (await get(`/fr/circulars/${joint}`)).text()).toContain('Solliciter l’organisation cosignataire');
    const asked = await press(`/en/circulars/${joint}`, /\/partners$/);
    expect(asked.headers.get('location')).toContain('notice=asked&n=1');
    expect(accepted(await askPartners(db, officer, joint, samplePlace)).asked).toBe(0);
    actor = partner;
    const mails = await db.selectFrom('letter').selectAll().where('subject_kind', '=', 'clearance-request').execute();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text_part).toContain(`${samplePlace.publicUrl}/en/joint-letters/${joint}`);
  });

  test('clears and signs its own versions on its own page, and takes a step back with a reason', async () => {
    const { db } = testing();
    accepted(
      await changeClearing(
        db,
        system,
        joint,
        new Map([
          [record.organizationId, ['en', 'ar']],
          [record.partnerId, ['ar']],
        ]),
      ),
    );
    const page = `/ar/joint-letters/${joint}`;
    expect((await (await get(page)).text()).match(/class="step-form"/g)).toHaveLength(2);
    for (let step = 0; step < 3; step++) expect((await press(page, /\/steps\/[^/]+$/)).status).toBe(303);
    const circular = await findCircular(db, joint);
    if (!circular) throw new Error('no letter');
    const steps = await stepsOfCircular(db, circular, await composeVersions(db, circular, samplePlace));
    const theirs = steps.filter(({ recorded }) => recorded).map(({ language, act, state }) => `${language} ${act} ${state}`);
    expect(theirs).toEqual(['ar clear taken', 'ar sign taken', 'en sign taken']);
    expect((await (await get('/ar/joint-letters')).text()).match(/pill good/g)).toHaveLength(1);
    expect((await press(page, /withdrawal$/)).status).toBe(409);
  });

  test('without a post in an organization is told whom to ask', async () => {
    actor = await sampleAccount(testing().db, 'Lena Lent', ['partner']);
    expect(await (await get('/en/joint-letters')).text()).toContain('administrator');
    expect((await get(`/en/joint-letters/${joint}`)).status).toBe(404);
    actor = partner;
  });
});

test('a version that nobody would clear is refused', async () => {
  const cleared = new Map([
    [record.organizationId, ['en' as const]],
    [record.partnerId, ['en' as const]],
  ]);
  expect(await changeClearing(testing().db, system, joint, cleared)).toMatchObject({ refusal: { code: 'version-uncleared' } });
});
