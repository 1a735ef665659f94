import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directoryRoutes } from '../offices/directory/pages.ts';
import {
  enterBody,
  enterHolding,
  enterPerson,
  enterPost,
  letterheadOf,
  listSignatureImages,
  type PaperStyle,
  paperOf,
  setLetterhead,
  usualPaper,
} from '../offices/directory/public.ts';
import { closeTypesetting, loadSampleDocuments } from '../offices/documents/public.ts';
import { type Actor, system } from '../platform/actor.ts';
import { accepted } from '../platform/answer.ts';
import { type Language, screenLanguages } from '../platform/language.ts';
import { readSettings } from '../platform/settings.ts';
import { useTestDatabase } from '../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../platform/web/public.ts';
import { printPaperSamples } from './print-paper-samples.ts';
import { printSampleLetter } from './print-sample-letter.ts';

const testDatabase = useTestDatabase();
const administrator: Actor = {
  kind: 'account',
  id: '01900000-0000-7000-8000-00000000000a',
  name: 'Adi Administrator',
  roles: ['administrator'],
  language: 'en',
};
const officer: Actor = { ...administrator, name: 'Ines Officer', roles: ['officer'] };
let current: Actor = administrator;
let web: Web;
let bodyId: string;
let postId: string;

const heads: Partial<Record<Language, [string, string]>> = {
  en: ['Assembly of Rivers', 'Geneva'],
  fr: ['Assemblée des fleuves', 'Genève'],
  ar: ['جمعية الأنهار', 'جنيف'],
};

beforeAll(async () => {
  const { db } = testDatabase();
  web = openFrontDoor({ db, settings: readSettings({}).settings, secret: 'test', actorOf: async () => current });
  for (const language of screenLanguages)
    web.route(
      `/${language}`,
      new Hono<Env>().route('/', directoryRoutes({ history: [], print: printSampleLetter, papers: printPaperSamples })),
    );
  const names = { en: { formal: 'Assembly of Rivers' }, fr: { formal: 'Assemblée des fleuves' }, ar: { formal: 'جمعية الأنهار' } };
  ({ id: bodyId } = accepted(await enterBody(db, system, { slug: 'rivers', kind: 'secretariat', correspondenceLanguage: 'en', names })));
  for (const [language, [organization, place]] of Object.entries(heads)) {
    const letterhead = { organization, place, address: ['12 Quay'], contacts: [{ label: 'E', value: 'post@rivers.example' }] };
    accepted(await setLetterhead(db, system, { bodyId, language: language as Language, letterhead }));
  }
  ({ id: postId } = accepted(await enterPost(db, system, { bodyId, kind: 'secretary-general' })));
  const person = accepted(await enterPerson(db, system, { gender: 'female', names: [{ script: 'Latn', given: 'Ada', family: 'Rill' }] }));
  accepted(await enterHolding(db, system, { postId, personId: person.id, from: '2020-01-01' }));
});
afterAll(closeTypesetting);

async function ask(path: string, actor = administrator): Promise<{ status: number; text: string; type: string }> {
  current = actor;
  const answer = await web.request(path, { headers: { cookie: 'chancery_session=one' } });
  return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') ?? '' };
}
async function post(path: string, typed: Record<string, string | File>): Promise<{ status: number; text: string }> {
  const { text } = await ask(path.replace(/\/removal$/, ''));
  const body = new FormData();
  for (const [name, value] of Object.entries({ form_token: /name="form_token" value="([^"]+)"/.exec(text)?.[1] ?? '', ...typed }))
    body.append(name, value);
  const answer = await web.request(path, { method: 'POST', body, headers: { cookie: 'chancery_session=one' } });
  return { status: answer.status, text: await answer.text() };
}
const order = (language: Language, style: PaperStyle = {}) => ({
  names: { short: {}, formal: {}, ofForm: {} },
  letterheadIn: async () => undefined,
  paper: { ...usualPaper, style, namesOriginal: true, printsSignatureImages: true },
  language,
  screen: 'en' as const,
});

const bold: PaperStyle = {
  accent: '#7a1f2b',
  quiet: '#4a4a4a',
  side: 32,
  top: 24,
  bodySize: 11.5,
  addressAt: 'head',
  referenceAt: 'above',
  dateAt: 'start',
};
test.each(['en', 'fr', 'ar'] as const)(
  'every kind of document passes the checks before issue on a paper of other measures, in %s',
  async (language) => {
    const kinds = new Set((await loadSampleDocuments()).map(({ name }) => name));
    for (const style of [{}, bold]) {
      const checked = await printPaperSamples.check(order(language, style));
      expect(new Set(checked.map(({ name }) => name))).toEqual(kinds);
      expect(checked.filter(({ faults }) => faults.length > 0)).toEqual([]);
      expect(checked.every(({ pages }) => pages > 0)).toBe(true);
    }
  },
  60_000,
);

test('only an administrator sees the page, with a picture, a PDF and a result for every kind', async () => {
  expect((await ask('/en/directory/rivers/paper', officer)).status).toBe(403);
  const { status, text } = await ask('/fr/directory/rivers/paper?sample=ar');
  expect(status).toBe(200);
  expect(text).toContain('Assemblée des fleuves');
  expect(text.match(/règles PDF\/UA : rien/g)?.length).toBe(new Set((await loadSampleDocuments()).map(({ name }) => name)).size);
  const picture = /src="([^"]+letter\/1\.svg[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const drawn = await ask(picture);
  expect([drawn.status, drawn.type]).toEqual([200, 'image/svg+xml']);
  expect(drawn.text).toContain('#15375f');
  expect((await ask(picture.replace('?', '?accent=%237a1f2b&'))).text).toContain('#7a1f2b');
  expect((await ask(picture.replace('?', '?accent=%23eeeeee&'))).status).toBe(404);
  const pdf = await ask(picture.replace('/1.svg', '.pdf'));
  expect([pdf.status, pdf.type]).toEqual([200, 'application/pdf']);
}, 30_000);

test('settings are shown without being stored, refused with the figure, and stored when every kind passes', async () => {
  const { db } = testDatabase();
  const path = '/en/directory/rivers/paper';
  const shown = await post(path, { accent: '#7A1F2B', enclosures: 'number', sample: 'ar', do: 'show' });
  expect(shown.status).toBe(200);
  expect(shown.text).toContain('not stored yet');
  expect(/samples\/ar\/letter\/1\.svg\?[^"]*accent=%237a1f2b/.test(shown.text)).toBe(true);
  expect(await paperOf(db, bodyId)).toEqual(usualPaper);
  const pale = await post(path, { accent: '#9aa7b5', do: 'save' });
  expect(pale.status).toBe(422);
  expect(pale.text).toContain('2.4 to 1');
  expect((await post(path, { side: '5', do: 'save' })).text).toContain('from 14 to 45');
  expect((await post(path, { side: 'wide', do: 'save' })).status).toBe(422);
  expect((await post(path, { serif: 'Nowhere Serif', do: 'save' })).text).toContain('Nowhere Serif');
  expect(await paperOf(db, bodyId)).toEqual(usualPaper);
  const stored = await post(path, {
    accent: '#7a1f2b',
    side: '30',
    enclosures: 'number',
    mark_confidential_en: 'In confidence',
    do: 'save',
  });
  expect(stored.status).toBe(303);
  const marks = { confidential: { en: 'In confidence' } };
  expect(await paperOf(db, bodyId)).toEqual({ ...usualPaper, style: { accent: '#7a1f2b', side: 30 }, enclosures: 'number', marks });
}, 60_000);

test('a signatory’s handwriting is kept and removed on its own page', async () => {
  const { db } = testDatabase();
  const path = `/en/directory/rivers/posts/${postId}/signature`;
  expect((await ask(path, officer)).status).toBe(403);
  expect((await ask('/en/directory/rivers')).text).toContain(path);
  expect((await post(path, { usableBy: 'holder' })).status).toBe(422);
  const hostile = new File(['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>'], 'a.svg');
  expect((await post(path, { usableBy: 'holder', file: hostile })).text).toContain('no drawn shape: script');
  expect(await printPaperSamples.canPrint('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9">')).toBe(false);
  const drawing = new File(['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9"/></svg>'], 'a.png');
  expect((await post(path, { usableBy: 'cabinet', file: drawing })).status).toBe(303);
  const [image] = await listSignatureImages(db, [postId]);
  expect(image).toMatchObject({ usableBy: 'cabinet', setByName: 'Adi Administrator' });
  expect((await ask(path)).text).toContain('Handwriting of Ada Rill');
  expect((await post(`${path}/removal`, { person: image?.personId ?? '' })).status).toBe(303);
  expect(await listSignatureImages(db, [postId])).toEqual([]);
});

test('a logo in dots is taken on the page of the letterhead, and prints on its sample letter', async () => {
  const { db } = testDatabase();
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=';
  const path = '/en/directory/rivers/letterhead/fr';
  const typed = { organization: 'Assemblée des fleuves', place: 'Genève', address: '12 Quai' };
  const broken = await post(path, { ...typed, mark: new File([Buffer.from(dot, 'base64').subarray(0, 50)], 'logo.png') });
  expect([broken.status, broken.text.includes('damaged')]).toEqual([422, true]);
  expect((await post(path, { ...typed, mark: new File([Buffer.from(dot, 'base64')], 'logo.png') })).status).toBe(303);
  expect((await letterheadOf(db, bodyId, 'fr'))?.mark).toContain('data:image/png;base64,');
  expect((await ask(`${path}/sample.pdf`)).type).toBe('application/pdf');
});
