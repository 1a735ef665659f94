import { Hono } from 'hono';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, system } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../platform/web/public.ts';
import { closeTypesetting } from '../documents/public.ts';
import { loadText } from '../languages/public.ts';
import { findCircular } from './circular.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from './drafting/sample-record.ts';
import { draftSample, issueSample } from './drafting/sample-steps.ts';
import { dispatchCircular } from './issuing/dispatch-circular.ts';
import { circularsRoutes } from './routes.tsx';

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
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, new Hono<Env>().route('/', circularsRoutes));
  return () => closeTypesetting();
});

const cookie = 'chancery_session=abcdefghijklmnopqrstuvwxyz';
const get = (path: string) => web.request(path, { headers: { cookie } });

async function post(path: string, fields: Record<string, string | string[]>) {
  const form = await (await get('/en/circulars/new')).text();
  const token = /name="form_token" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const body = new URLSearchParams({ form_token: token });
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each);
  return web.request(path, { method: 'POST', body, headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' } });
}

describe('pages', () => {
  test('every page of a circular answers in four languages', async () => {
    const id = await issueSample(testing().db, record);
    accepted(await dispatchCircular(testing().db, system, id, samplePlace));
    const paths = [
      '',
      `/${id}`,
      `/${id}/edit`,
      `/${id}/addressees`,
      `/${id}/enclosures`,
      `/${id}/check`,
      `/${id}/coverage`,
      `/${id}/reminder`,
      '/new',
    ];
    for (const language of ['en', 'fr', 'es', 'ar']) {
      for (const path of paths) {
        const answer = await get(`/${language}/circulars${path}`);
        expect([path, answer.status]).toEqual([path, 200]);
        expect(await answer.text()).toContain(`<html lang="${language}"`);
      }
    }
  });

  test('a circular that does not exist is a 404 with a way on', async () => {
    expect((await get('/en/circulars/nonsense')).status).toBe(404);
    expect((await get('/en/circulars/0198aaaa-0000-7000-8000-000000000000/coverage')).status).toBe(404);
  });

  test('the issued PDF is served byte for byte, a draft as PDF before', async () => {
    const { db } = testing();
    const id = await issueSample(db, record);
    const stored = await db
      .selectFrom('issued_document')
      .select(['id', 'bytes'])
      .where('subject_id', '=', id)
      .where('media_type', '=', 'application/pdf')
      .executeTakeFirstOrThrow();
    const served = await get(`/en/circulars/${id}/documents/${stored.id}`);
    expect(Buffer.from(await served.arrayBuffer()).equals(stored.bytes)).toBe(true);
    const other = await issueSample(db, record);
    expect((await get(`/en/circulars/${other}/documents/${stored.id}`)).status).toBe(404);
    const draft = await get(`/en/circulars/${await draftSample(db, record)}/draft.pdf?language=ar`);
    expect(draft.headers.get('content-type')).toBe('application/pdf');
  });
});

describe('a new letter', () => {
  test('is drafted from a meeting on one form', async () => {
    const answer = await post('/en/circulars/new', {
      meeting: record.meetingId,
      original: 'fr',
      languages: ['fr', 'ar'],
      signatories: `${record.signingPost}@${record.organizationId}`,
      post: 'speaker',
      statuses: 'member',
    });
    expect(answer.status).toBe(303);
    const id = /circulars\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
    expect(await findCircular(testing().db, id)).toMatchObject({
      originalLanguage: 'fr',
      languages: ['fr', 'ar'],
      meetingId: record.meetingId,
    });
  });

  test('may be confidential from the start, and the mark is changed on the page of the addressees until the letter is issued', async () => {
    const answer = await post('/en/circulars/new', {
      meeting: record.meetingId,
      original: 'en',
      languages: 'en',
      signatories: `${record.signingPost}@${record.organizationId}`,
      post: 'speaker',
      statuses: 'member',
      confidence: 'strictly-confidential',
    });
    const id = /circulars\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
    expect((await findCircular(testing().db, id))?.confidence).toBe('strictly-confidential');
    expect((await (await get(`/fr/circulars/${id}`)).text()).includes('Strictement confidentiel')).toBe(true);
    expect((await post(`/en/circulars/${id}/confidence`, { confidence: 'secret' })).status).toBe(422);
    expect((await post(`/en/circulars/${id}/confidence`, { confidence: 'none' })).status).toBe(303);
    expect((await findCircular(testing().db, id))?.confidence).toBeUndefined();
    const issued = await issueSample(testing().db, record, { languages: ['en'] });
    expect((await post(`/en/circulars/${issued}/confidence`, { confidence: 'confidential' })).status).toBe(409);
  });

  test('shows what is missing beside the fields and keeps what was typed', async () => {
    const answer = await post('/en/circulars/new', { original: 'fr', languages: 'fr', post: 'speaker' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('id="statuses-problem"');
    expect(html).toContain('id="signatories-problem"');
  });
});

describe('the editor', () => {
  async function opened() {
    const { db } = testing();
    const id = await draftSample(db, record);
    const html = await (await get(`/en/circulars/${id}/edit?with=en,fr`)).text();
    const fields: Record<string, string> = {};
    for (const [, name = '', value = ''] of html.matchAll(/<input type="hidden" name="((?:seen|key|rows)[\w-]*)" value="([^"]*)"/g))
      fields[name] = value;
    for (const [, name = '', text = ''] of html.matchAll(/<textarea name="(source-[\w-]+)"[^>]*>([^<]*)<\/textarea>/g)) fields[name] = text;
    fields['kind-0'] = 'subject';
    return { id, fields, html };
  }
  const textOf = async (id: string) => loadText(testing().db, (await findCircular(testing().db, id))?.textId ?? '');

  test('shows the facts as facts, and two versions level with one another', async () => {
    const { html } = await opened();
    expect(html).toContain('<span class="fact" title="meeting.when">on 8 and 9 March 2027</span>');
    expect(html).toContain('<span class="fact" title="meeting.when">les 8 et 9 mars 2027</span>');
  });

  test('saves all paragraphs at once, and leaves the others as they are', async () => {
    const { id, fields } = await opened();
    const before = await textOf(id);
    const answer = await post(`/en/circulars/${id}/edit?with=en,fr`, { ...fields, 'source-fr-1': 'Un nouveau début.', do: 'save' });
    expect(answer.status).toBe(303);
    const after = await textOf(id);
    expect(after.versions.fr?.[1]?.source).toBe('Un nouveau début.');
    expect(after.versions.en).toEqual(before.versions.en);
    expect(after.versions.ar).toEqual(before.versions.ar);
  });

  test('adds, moves and removes paragraphs without saving and without losing a word', async () => {
    const { id, fields } = await opened();
    const typed = { ...fields, 'source-en-1': 'Typed and not saved.' };
    const added = await (await post(`/en/circulars/${id}/edit?with=en,fr`, { ...typed, do: 'add-1' })).text();
    expect(added).toContain('Typed and not saved.');
    expect(added.match(/name="key-/g)).toHaveLength(Number(fields.rows) + 1);
    expect(await textOf(id)).toMatchObject({
      versions: { en: expect.not.arrayContaining([expect.objectContaining({ source: 'Typed and not saved.' })]) },
    });
  });

  test('names a mark that cannot be read beside its paragraph and keeps the text', async () => {
    const { id, fields } = await opened();
    const answer = await post(`/en/circulars/${id}/edit?with=en,fr`, { ...fields, 'source-en-1': 'An open {brace', do: 'save' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('An open {brace');
    expect(html).toContain('has no partner');
  });

  test('refuses to overwrite what a colleague saved meanwhile, and shows both texts', async () => {
    const { id, fields } = await opened();
    await post(`/en/circulars/${id}/edit?with=en,fr`, { ...fields, 'source-en-1': 'Theirs.', do: 'save' });
    const answer = await post(`/en/circulars/${id}/edit?with=en,fr`, { ...fields, 'source-en-1': 'Mine.', do: 'save' });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain('Mine.');
    expect(html).toContain('Theirs.');
    expect((await textOf(id)).versions.en?.[1]?.source).toBe('Theirs.');
  });

  test('renders a source for the live preview, its facts in that language, and no script', async () => {
    const { id } = await opened();
    const answer = await post(`/en/circulars/${id}/preview`, { language: 'ar', source: 'يُعقد {meeting.when|on} <script>' });
    const html = await answer.text();
    expect(html).toContain('يومي 8 و9 آذار/مارس 2027');
    expect(html).not.toContain('<script');
  });

  test('of an issued letter shows the text and takes no change', async () => {
    const id = await issueSample(testing().db, record);
    const html = await (await get(`/en/circulars/${id}/edit`)).text();
    expect(html).not.toContain('<textarea');
    expect((await post(`/en/circulars/${id}/edit?with=en,fr`, { rows: '0', do: 'save' })).status).toBe(409);
  });
});

test('dispatch over the page leaves with a count, and a second press is refused in a sentence', async () => {
  const id = await issueSample(testing().db, record);
  const first = await post(`/en/circulars/${id}/dispatch`, {});
  expect(first.headers.get('location')).toContain('notice=dispatched&n=6');
  const second = await post(`/en/circulars/${id}/dispatch`, {});
  expect(second.status).toBe(409);
  expect(await second.text()).toContain('Nothing was sent a second time');
});

test('the addressee rule is previewed before it is saved', async () => {
  const id = await draftSample(testing().db, record);
  const preview = await post(`/en/circulars/${id}/addressees`, { post: 'speaker', statuses: 'member', groups: 'african', do: 'preview' });
  expect(await preview.text()).toContain('Reaches 2 addressees today');
  expect((await findCircular(testing().db, id))?.addresseeRule.groups).toBeUndefined();
  expect(
    (await post(`/en/circulars/${id}/addressees`, { post: 'speaker', statuses: 'member', groups: 'african', do: 'save' })).status,
  ).toBe(303);
  expect((await findCircular(testing().db, id))?.addresseeRule.groups).toEqual(['african']);
});

test('enclosures are numbered, and only PDF and Word files are taken', async () => {
  const { db } = testing();
  const id = await draftSample(db, record);
  const { addEnclosure, removeEnclosure } = await import('./enclosures/change-enclosures.ts');
  const { enclosuresOf } = await import('./enclosures/enclosures.ts');
  const paper = (text: string) => ({
    language: 'en' as const,
    filename: 'note.pdf',
    mediaType: 'application/pdf',
    bytes: Buffer.from(text),
  });
  expect(await addEnclosure(db, system, id, { title: { en: 'Note' }, files: [] })).toMatchObject({ refusal: { code: 'file-missing' } });
  expect(await addEnclosure(db, system, id, { title: { en: 'Note' }, files: [paper('MZ')] })).toMatchObject({
    refusal: { code: 'file-type' },
  });
  const first = accepted(await addEnclosure(db, system, id, { title: { en: 'Programme' }, files: [paper('%PDF-1')] }));
  accepted(await addEnclosure(db, system, id, { title: { en: 'Practical note' }, files: [paper('%PDF-2')] }));
  accepted(await removeEnclosure(db, system, id, first.enclosureId));
  expect((await enclosuresOf(db, id)).map(({ position, title }) => [position, title.en])).toEqual([[1, 'Practical note']]);
});

test('changing who signs lays down the steps anew, and a letter needs a signatory', async () => {
  const { db } = testing();
  const id = await draftSample(db, record);
  expect((await post(`/en/circulars/${id}/signing`, { languages: 'fr' })).status).toBe(409);
  const signatories = [`${record.signingPost}@${record.organizationId}`, `${record.partnerPost}@${record.partnerId}`];
  expect((await post(`/en/circulars/${id}/signing`, { languages: 'fr', signatories })).status).toBe(303);
  expect(await findCircular(db, id)).toMatchObject({
    languages: ['en', 'fr'],
    signatories: [{ postId: record.signingPost }, { postId: record.partnerPost }],
  });
  const steps = await db.selectFrom('clearance_step').select(['language', 'position']).where('subject_id', '=', id).execute();
  expect(steps).toHaveLength(10);
});
