import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { installationSecret } from '../../access/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { loadText } from '../../languages/public.ts';
import { bulletinRoutes, deliverAll } from '../../mailroom/public.ts';
import { type Circular, findCircular } from '../circular.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { issueSample, signSample } from '../drafting/sample-steps.ts';
import { saveCircularText } from '../editing/save-text.ts';
import { dispatchCircular } from '../issuing/dispatch-circular.ts';
import { issueCircular } from '../issuing/issue-circular.ts';
import { draftLetter } from '../kinds/draft-letter.ts';
import { openPlace } from '../kinds/kind-templates.ts';
import { remindSilent } from '../reminders/remind-silent.ts';
import { circularsRoutes } from '../routes.tsx';
import { planReminder } from '../sending/reminder-plan.ts';
import { sendSamples } from '../sending/send-samples.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let officer: Actor;
let web: Web;

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  record = await enterSampleRecord(db);
  officer = await sampleAccount(db, 'Olga Officer', ['officer']);
  const settings = { port: 0, host: '', publicUrl: samplePlace.publicUrl, dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret: await installationSecret(db), actorOf: async () => officer });
  web.route('/', bulletinRoutes);
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, new Hono<Env>().route('/', circularsRoutes));
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

/** A bulletin in four languages, its open places filled, signed and issued. */
async function issueBulletin(): Promise<{ id: string; reference: string }> {
  const { db } = testing();
  const { id } = accepted(
    await draftLetter(db, officer, {
      kind: 'bulletin',
      organizationId: record.organizationId,
      addresseeRule: { post: 'speaker', statuses: ['member'] },
      signatories: [{ postId: record.signingPost, organizationId: record.organizationId }],
      languages: ['en', 'fr', 'es', 'ar'],
      originalLanguage: 'en',
    }),
  );
  const circular = await circularOf(id);
  const { versions } = await loadText(db, circular.textId);
  const filled = Object.fromEntries(
    Object.entries(versions).map(([language, text]) => [
      language,
      text.map((each) => ({ ...each, source: each.source.replaceAll(openPlace, '12') })),
    ]),
  );
  accepted(await saveCircularText(db, system, id, { versions: filled, seen: {} }));
  await signSample(db, id);
  const { reference } = accepted(await issueCircular(db, system, id, samplePlace));
  return { id, reference };
}

async function circularOf(id: string): Promise<Circular> {
  const circular = await findCircular(testing().db, id);
  if (!circular) throw new Error('no such circular');
  return circular;
}

async function lettersOf(id: string) {
  return testing()
    .db.selectFrom('letter as l')
    .innerJoin('dispatch as d', 'd.id', 'l.subject_id')
    .select(['l.to_address', 'l.unsubscribe_url', 'l.text_part', 'l.html_part', 'l.language', 'l.subject_kind'])
    .where('d.circular_id', '=', id)
    .orderBy('l.to_address')
    .execute();
}

describe('a bulletin', () => {
  test('is a kind of circular with a series of its own, offered among the kinds of a new letter', async () => {
    const page = await (
      await web.request('/en/circulars/new', { headers: { cookie: 'chancery_session=abcdefghijklmnopqrstuvwxyz' } })
    ).text();
    expect(page).toContain('value="bulletin"');
    expect((await issueBulletin()).reference).toBe('BUL/2026/1');
  });

  test('says to each reader where it is left, in the header and in its own words, and no other letter does', async () => {
    const { db } = testing();
    const { id } = await issueBulletin();
    accepted(await dispatchCircular(db, officer, id, samplePlace));
    const letters = await lettersOf(id);
    expect(letters).toHaveLength(6);
    for (const letter of letters) {
      expect(letter.subject_kind).toBe('bulletin');
      expect(letter.unsubscribe_url).toContain(encodeURIComponent(letter.to_address));
      expect(letter.text_part).toContain(letter.unsubscribe_url);
      expect(letter.html_part).toContain('/api/bulletins/leave?');
    }
    expect(letters.find(({ language }) => language === 'ar')?.text_part).toContain('إيقاف استلام النشرات');
    const invitation = await issueSample(db, record);
    accepted(await dispatchCircular(db, officer, invitation, samplePlace));
    for (const letter of await lettersOf(invitation)) {
      expect(letter.unsubscribe_url).toBeNull();
      expect(letter.text_part).not.toContain('/api/bulletins/leave');
    }
    const sample = accepted(await sendSamples(db, officer, id, samplePlace, 'all'));
    expect(sample.letters).toBe(4);
  });

  test('is left with one click as mail programs do it; the next one names who left, and letters still reach them', async () => {
    const { db } = testing();
    const { id } = await issueBulletin();
    accepted(await dispatchCircular(db, officer, id, samplePlace));
    const [first] = await lettersOf(id);
    const url = new URL(first?.unsubscribe_url ?? '');
    const left = await web.request(`${url.pathname}${url.search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(left.status).toBe(200);
    const next = await issueBulletin();
    expect(accepted(await dispatchCircular(db, officer, next.id, samplePlace))).toMatchObject({ letters: 5, excluded: 1 });
    const coverage = await coverageOf(db, next.id);
    expect(coverage?.covered.filter(({ excluded }) => excluded === 'left-bulletins')).toHaveLength(1);
    const invitation = await issueSample(db, record);
    expect(accepted(await dispatchCircular(db, officer, invitation, samplePlace)).letters).toBe(6);
    const wall = await web.request(`/fr/circulars/${next.id}/coverage`, {
      headers: { cookie: 'chancery_session=abcdefghijklmnopqrstuvwxyz' },
    });
    expect(await wall.text()).toContain('Ne veut pas de bulletins');
  });

  test('is not answered, so nobody is silent or reminded of it', async () => {
    const { db } = testing();
    const { id } = await issueBulletin();
    accepted(await dispatchCircular(db, officer, id, samplePlace));
    await deliverAll({ db, carrier: { send: async () => ({ outcome: 'sent', reply: '250 taken' }), close: async () => undefined } });
    setClock(new Date('2026-12-22T09:00:00Z'));
    const { counts } = (await coverageOf(db, id)) ?? {};
    expect([counts?.silent, (counts?.reached ?? 0) > 0]).toEqual([0, true]);
    setClock(new Date('2026-11-22T09:00:00Z'));
    expect(await remindSilent(db, officer, id, samplePlace)).toMatchObject({ refusal: { code: 'bulletin-unanswered' } });
    const plan = { onDay: '2026-12-01', atTime: '09:00', languages: ['en' as const] };
    expect(await planReminder(db, officer, id, plan)).toMatchObject({ refusal: { code: 'bulletin-unanswered' } });
  });
});
