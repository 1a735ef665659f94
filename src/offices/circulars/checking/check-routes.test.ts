import { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { openQuestionsFor } from '../../concordance/public.ts';
import { loadText } from '../../languages/public.ts';
import { findCircular } from '../circular.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { draftSample } from '../drafting/sample-steps.ts';
import { saveCircularText } from '../editing/save-text.ts';
import { circularsRoutes } from '../routes.tsx';

const testing = useTestDatabase();
let record: SampleRecord;
let web: Web;
let actor: Actor | undefined;

beforeAll(async () => {
  const { db } = testing();
  record = await enterSampleRecord(db);
  actor = await sampleAccount(db, 'Olga Officer', ['officer', 'reviser', 'head-of-cabinet']);
  const settings = { port: 0, host: '', publicUrl: samplePlace.publicUrl, dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret: 'test', actorOf: async () => actor });
  for (const language of ['en', 'ar']) web.route(`/${language}`, new Hono<Env>().route('/', circularsRoutes));
});

const cookie = 'chancery_session=abcdefghijklmnopqrstuvwxyz';
const pageOf = async (path: string) => (await web.request(path, { headers: { cookie } })).text();

async function post(path: string, fields: Record<string, string>) {
  const token = /name="form_token" value="([^"]+)"/.exec(await pageOf('/en/circulars/new'))?.[1] ?? '';
  const body = new URLSearchParams({ form_token: token, ...fields });
  return web.request(path, { method: 'POST', body, headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' } });
}

async function sourceOf(id: string, language: 'en' | 'fr'): Promise<string> {
  const circular = await findCircular(testing().db, id);
  const text = await loadText(testing().db, circular?.textId ?? '');
  return text.versions[language]?.find(({ key }) => key === 'hope')?.source ?? '';
}

/** A draft whose French version names another day than the English one. */
async function differing(): Promise<string> {
  const { db } = testing();
  const id = await draftSample(db, record);
  const text = await loadText(db, (await findCircular(db, id))?.textId ?? '');
  const written = (language: 'en' | 'fr' | 'es' | 'ar', source: string) =>
    (text.versions[language] ?? []).map((each) => (each.key === 'hope' ? { ...each, source, confirmed: true } : each));
  const versions = {
    en: written('en', 'We expect you on 4 May 2027.'),
    fr: written('fr', 'Nous vous attendons le 3 mai 2027.'),
    es: written('es', 'Les esperamos el 4 de mayo de 2027.'),
    ar: written('ar', 'ننتظركم في 4 أيار/مايو 2027.'),
  };
  accepted(await saveCircularText(db, system, id, { versions, seen: {} }));
  return id;
}

const findingIn = (html: string) =>
  /\/check\/waive"[\s\S]*?name="finding" value="([^"]+)"/.exec(html)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&') ?? '';

test('a difference is marked at its words in both versions and stops the version until it is waived with a reason', async () => {
  const path = `/en/circulars/${await differing()}/check`;
  const shown = await pageOf(path);
  expect(shown).toMatch(/<mark class="review-mark is-must">[^<]*4 May 2027/);
  expect(shown).toMatch(/<mark class="review-mark is-must">[^<]*3 mai 2027/);
  expect(shown).toContain('To be cleared');
  const finding = findingIn(shown);
  expect((await post(`${path}/waive`, { finding, reason: ' ', scope: 'document' })).status).toBe(409);
  const waived = await post(`${path}/waive`, { finding, reason: 'Local date of the seat', scope: 'document' });
  expect(waived.headers.get('location')).toContain('notice=waived');
  expect(await pageOf(path)).toContain('Local date of the seat');
  expect(await pageOf(path.replace('/en/', '/ar/'))).toContain('هذه الوثيقة');
  expect((await post(`${path}/unwaive`, { finding })).headers.get('location')).toContain('notice=unwaived');
  expect(await pageOf(path)).not.toContain('Local date of the seat');
  expect((await post(`${path}/unwaive`, { finding })).status).toBe(409);
  await post(`${path}/waive`, { finding, reason: 'In every letter', scope: 'rule' });
  expect(await pageOf(path)).toContain('every text: a rule');
  await post(`${path}/unwaive`, { finding });
  expect(await pageOf(path)).not.toContain('In every letter');
});

test('a paragraph is checked again as it is typed without being saved, and saved by its button', async () => {
  const id = await differing();
  const path = `/en/circulars/${id}/check`;
  const before = await sourceOf(id, 'fr');
  const typed = { language: 'fr', place: 'hope', before, after: 'Nous vous attendons le 4 mai 2027.', number: '7' };
  const answer = await post(`${path}/recheck`, typed);
  expect(answer.headers.get('server-timing')).toMatch(/^recheck;dur=/);
  expect(await answer.json()).toMatchObject({ margin: '', texts: { fr: expect.stringContaining('4 mai 2027') } });
  const wrong = (await (await post(`${path}/recheck`, { ...typed, after: 'Nous vous attendons le 9 mai 2027.' })).json()) as {
    margin: string;
  };
  expect(wrong.margin).toContain('7.1');
  expect(await sourceOf(id, 'fr')).toBe(before);
  expect((await post(`${path}/correct`, typed)).headers.get('location')).toContain('notice=mended');
  expect(await sourceOf(id, 'fr')).toContain('4 mai');
  expect((await post(`${path}/correct`, typed)).status).toBe(409);
});

test('a question about a finding waits for its colleague and is answered beside the finding; the report tells all', async () => {
  const { db } = testing();
  const id = await differing();
  const path = `/en/circulars/${id}/check`;
  const html = await pageOf(path);
  const finding = /\/check\/ask"[\s\S]*?name="finding" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? '';
  const colleague = await sampleAccount(db, 'Rosa Reader', ['signatory']);
  const of = colleague.kind === 'account' ? colleague.id : '';
  expect((await post(`${path}/ask`, { finding, row: 'hope', text: ' ', of })).status).toBe(409);
  await post(`${path}/ask`, { finding, row: 'hope', text: 'Which day did the host confirm?', of });
  const [question] = await openQuestionsFor(db, colleague);
  expect(question).toMatchObject({ text: 'Which day did the host confirm?', subject: { kind: 'circular', id } });
  await post(`${path}/answer`, { question: question?.id ?? '', text: 'The fourth.' });
  expect(await openQuestionsFor(db, colleague)).toEqual([]);
  expect(await pageOf(path)).toContain('The fourth.');
  const report = await web.request(`${path}/report.docx`, { headers: { cookie } });
  expect(report.headers.get('content-disposition')).toContain('check-en.docx');
});
