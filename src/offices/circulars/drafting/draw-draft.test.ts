import { Hono } from 'hono';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { loadText } from '../../languages/public.ts';
import { findCircular } from '../circular.ts';
import { circularsRoutes } from '../routes.tsx';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from './sample-record.ts';
import { draftSample } from './sample-steps.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let web: Web;
let actor: Actor | undefined;
const cookie = 'chancery_session=abcdefghijklmnopqrstuvwxyz';

beforeAll(async () => {
  const { db } = testing();
  record = await enterSampleRecord(db);
  actor = await sampleAccount(db, 'Olga Officer', ['officer']);
  const settings = { port: 0, host: '', publicUrl: samplePlace.publicUrl, dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret: 'test', actorOf: async () => actor });
  for (const language of ['en', 'fr']) web.route(`/${language}`, new Hono<Env>().route('/', circularsRoutes));
  return () => closeTypesetting();
});

/** The editor of a new draft as its form would be posted. */
async function opened() {
  const id = await draftSample(testing().db, record);
  const html = await (await web.request(`/en/circulars/${id}/edit?with=en,fr`, { headers: { cookie } })).text();
  const hidden = [...html.matchAll(/<input type="hidden" name="([\w-]+)" value="([^"]*)"/g)];
  const areas = [...html.matchAll(/<textarea name="(source-[\w-]+)"[^>]*>([^<]*)<\/textarea>/g)];
  const kinds = [...html.matchAll(/<select name="(kind-\d+)".*?<option value="(\w+)" selected/gs)];
  const fields = Object.fromEntries([...hidden, ...areas, ...kinds].map(([, name = '', value = '']) => [name, value]));
  return { id, html, fields };
}

type Drawn = { pages: { digest: string; alt: string; svg?: string }[]; problem?: string };

async function draw(id: string, fields: Record<string, string>, language = 'en', reader = 'en'): Promise<{ status: number; drawn: Drawn }> {
  const answer = await web.request(`/${reader}/circulars/${id}/pages?with=en,fr`, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, pages_of: language }),
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
  });
  return { status: answer.status, drawn: answer.status === 403 ? { pages: [] } : ((await answer.json()) as Drawn) };
}

describe('the printed pages beside the editor', () => {
  test('have a part of the page that says more without scripts: a PDF of each version as saved', async () => {
    const { id, html } = await opened();
    for (const language of ['en', 'fr']) expect(html).toContain(`/en/circulars/${id}/draft.pdf?language=${language}`);
    expect(html).toMatch(/<script type="module" src="\/built\/[^"]*page-preview/);
  });

  test('show what is typed, not what is saved, and store nothing', async () => {
    const { id, fields } = await opened();
    const textId = (await findCircular(testing().db, id))?.textId ?? '';
    const before = await loadText(testing().db, textId);
    const saved = (await draw(id, fields)).drawn.pages;
    const typed = (await draw(id, { ...fields, 'source-en-1': 'Typed and not saved.' })).drawn.pages;
    expect(saved.map(({ svg }) => svg?.startsWith('<svg'))).toContain(true);
    expect(typed[0]?.digest).not.toBe(saved[0]?.digest);
    expect(await loadText(testing().db, textId)).toEqual(before);
  });

  test('come without a drawing when the browser has it, and are named in the language of the reader', async () => {
    const { id, fields } = await opened();
    const { pages } = (await draw(id, fields, 'fr')).drawn;
    const known = pages.map(({ digest }) => digest).join(',');
    const again = (await draw(id, { ...fields, known }, 'fr', 'fr')).drawn.pages;
    expect(again.map(({ digest, svg }) => ({ digest, svg }))).toEqual(pages.map(({ digest }) => ({ digest, svg: undefined })));
    expect(pages[0]?.alt).toBe(`Page 1 of ${pages.length} of the version in French`);
    expect(again[0]?.alt).toBe(`Page 1 sur ${pages.length} de la version en français`);
  });

  test('say in a sentence which character cannot be printed, and where', async () => {
    const { id, fields } = await opened();
    const { status, drawn } = await draw(id, { ...fields, 'source-en-1': 'A rune ᚠ.' });
    expect(status).toBe(409);
    expect(drawn.problem).toContain('ᚠ (U+16A0)');
    expect(drawn.problem).toContain('Noto Sans Runic');
  });

  test('are drawn for staff only, and only from our own form', async () => {
    const { id, fields } = await opened();
    expect((await draw(id, { ...fields, form_token: 'forged' })).status).toBe(403);
    const officer = actor;
    actor = undefined;
    expect((await draw(id, fields)).status).toBe(403);
    actor = officer;
  });
});
