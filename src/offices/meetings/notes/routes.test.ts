import { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { keyedToken, sha256 } from '../../../platform/digest.ts';
import { screenLanguages } from '../../../platform/language.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, sessionCookie, type Web } from '../../../platform/web/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { loadText } from '../../languages/public.ts';
import { announceMeeting } from '../close-meeting.ts';
import { meetingsRoutes } from '../routes.tsx';
import { officer, sampleBody } from '../sample-meeting.ts';
import { draftPaper } from './draft-paper.ts';
import { papersOf } from './paper.ts';
import { recordSelection } from './record-selection.ts';
import { fillGaps, paperOfId, planNumbered, samplePlace, sampleSelection } from './sample-paper.ts';
import { selectionOf } from './selection.ts';

const open = useTestDatabase();
const secret = 'a secret of the tests';
let web: Web;
let meetingId = '';
let kenya = '';
let reader: Actor = officer;
const finance: Actor = {
  kind: 'account',
  id: '01900000-0000-7000-8000-000000000003',
  name: 'Per Holm',
  roles: ['finance'],
  language: 'en',
};
const candidates = () => [{ bodyId: kenya, given: 'Achieng', family: 'Wairimu', gender: 'female' as const }];

beforeAll(async () => {
  const { db } = open();
  setClock(new Date('2026-11-02T12:00:00Z'));
  const settings = { port: 0, host: '', publicUrl: 'https://chancery.example', dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret, actorOf: async () => reader });
  const notes = { factsBeyond: samplePlace.factsBeyond, candidatesOf: async () => candidates() };
  for (const language of screenLanguages) web.route(`/${language}`, new Hono<Env>().route('/', meetingsRoutes({ notes })));
  meetingId = await planNumbered(db, 'rivers', '180');
  accepted(await announceMeeting(db, officer, meetingId));
  kenya = await sampleBody(db, { slug: 'kenya', country: 'KEN', names: { en: 'Parliament of Kenya' } });
});
afterAll(closeTypesetting);
afterEach(() => {
  reader = officer;
});

const staff = { cookie: `${sessionCookie}=token` };
const formToken = keyedToken(secret, 'form', sha256('token'));
const asVisitor = (path: string) => web.request(path);
const asStaff = (path: string) => web.request(path, { headers: staff });
const post = (path: string, fields: Record<string, string>) =>
  web.request(path, { method: 'POST', headers: staff, body: new URLSearchParams({ form_token: formToken, ...fields }) });
const pathOf = async (kind: string) => {
  const paper = (await papersOf(open().db, meetingId)).findLast((each) => each.kind === kind);
  return `/en/meetings/rivers/notes/${paper?.id}`;
};

test('a visitor is sent to sign in, and learns nothing of a draft', async () => {
  expect((await asVisitor('/en/meetings/rivers/notes')).status).toBe(303);
  const { id } = accepted(await draftPaper(open().db, officer, meetingId, { kind: 'agenda', originalLanguage: 'en', languages: ['en'] }));
  expect((await asVisitor(`/en/meetings/rivers/notes/${id}/en.pdf`)).status).toBe(404);
  expect((await asStaff(`/en/meetings/rivers/notes/${id}/en.pdf`)).headers.get('content-type')).toBe('application/pdf');
  expect((await asStaff(`/en/meetings/rivers/notes/${id}/fr.pdf`)).status).toBe(404);
});

test('a paper is drafted by the form, and a second draft of the kind is refused in a sentence with everything typed', async () => {
  const drafted = await post('/fr/meetings/rivers/notes', {
    kind: 'practical-note',
    original: 'fr',
    languages: 'ar',
    distribution: 'general',
  });
  expect(drafted.headers.get('location')).toMatch(/^\/fr\/meetings\/rivers\/notes\/[0-9a-f-]{36}\?notice=drafted$/);
  const refused = await post('/en/meetings/rivers/notes', { kind: 'practical-note', original: 'es', distribution: 'general' });
  expect(refused.status).toBe(409);
  const page = await refused.text();
  expect(page).toContain('There is already a draft of this paper');
  expect(page).toMatch(/<option value="es" selected/);
  const editor = await (await asStaff(await pathOf('practical-note'))).text();
  expect(editor).toContain('Note d’information pratique');
  expect(editor).toContain('مذكرة المعلومات العملية');
  expect(editor).toMatch(/<mark>⟨Hôtels et tarifs/);
});

test('a section is left out, moved as a whole and added again by buttons, and nothing is stored before it is saved', async () => {
  const path = await pathOf('practical-note');
  const before = await (await asStaff(`${path}?with=fr`)).text();
  const fields = Object.fromEntries(
    [...before.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const sources = [...before.matchAll(/<textarea name="([^"]+)"[^>]*>([^<]*)</g)].map(([, name = '', value = '']) => [name, value]);
  const form = { ...fields, ...Object.fromEntries(sources) };
  const rows = [...before.matchAll(/name="key-(\d+)" value="([^"]+)"/g)].map(([, , key]) => key);
  const at = rows.indexOf('registration');
  const without = await (await post(`${path}?with=fr`, { ...form, do: `section-remove-${at}` })).text();
  expect(without).not.toContain('id="paragraph-registration.1"');
  expect(without).toContain('<option value="registration">Registration</option>');
  const raised = await (await post(`${path}?with=fr`, { ...form, do: `section-up-${at}` })).text();
  expect(raised.indexOf('id="paragraph-registration.1"')).toBeLessThan(raised.indexOf('id="paragraph-venue"'));
  const added = await (await post(`${path}?with=fr`, { ...form, do: 'section-add', section: '' })).text();
  expect(added).toContain('id="paragraph-own-heading"');
  const stored = await loadText(open().db, (await paperOfId(open().db, path.split('/').at(-1) ?? '')).textId ?? '');
  expect(stored.versions.fr?.some(({ key }) => key === 'registration')).toBe(true);
});

test('a paper with gaps is not issued and says so; filled it is issued, marked public and open to visitors', async () => {
  const { db } = open();
  const path = await pathOf('practical-note');
  const refused = await post(`${path}/issue`, {});
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('to be settled first');
  await fillGaps(db, await paperOfId(db, path.split('/').at(-1) ?? ''));
  expect((await post(`${path}/issue`, {})).headers.get('location')).toContain('notice=issued');
  expect((await asVisitor(`${path}/ar.pdf`)).status).toBe(404);
  expect((await post(`${path}/publication`, { public: 'yes' })).status).toBe(303);
  const publicPage = await (await asVisitor('/ar/meetings/rivers')).text();
  expect(publicPage).toContain('A/180/Inf.1');
  const file = await asVisitor(`${path}/ar.pdf`);
  expect(file.headers.get('content-disposition')).toContain('A-180-Inf.1-ar.pdf');
  expect((await asVisitor(`${path}/check`)).status).toBe(303);
});

test('a selection is recorded by its form, refused with everything typed, and confidential minutes stay with those who decide', async () => {
  const { db } = open();
  setClock(new Date('2026-11-20T12:00:00Z'));
  const fields = {
    decidedOn: '2026-11-19',
    places: '1',
    decidedBy_en: 'Bureau',
    'outcome-0': 'reserve',
    'rank-0': '2',
    'reason-0': 'Rapporteur',
  };
  const refused = await post('/en/meetings/rivers/selection', { ...fields, criteria_en: 'Balance' });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('value="Rapporteur"');
  const unread = await post('/en/meetings/rivers/selection', { ...fields, decidedOn: 'soon' });
  expect(unread.status).toBe(422);
  const recorded = await post('/en/meetings/rivers/selection', { ...fields, criteria_en: 'Balance\nExperience', 'rank-0': '1' });
  expect(recorded.headers.get('location')).toContain('notice=recorded');
  expect(await selectionOf(db, meetingId)).toMatchObject({
    criteria: [{ en: 'Balance' }, { en: 'Experience' }],
    candidates: [{ reserveRank: 1 }],
  });
  accepted(await recordSelection(db, officer, meetingId, sampleSelection(kenya, kenya, { decidedOn: '2026-11-19' })));
  const input = {
    kind: 'selection-minutes' as const,
    originalLanguage: 'en' as const,
    languages: ['en' as const],
    distribution: 'confidential' as const,
  };
  const { id } = accepted(await draftPaper(db, officer, meetingId, input));
  expect((await asStaff(`/en/meetings/rivers/notes/${id}/check`)).status).toBe(200);
  reader = finance;
  expect((await asStaff(`/en/meetings/rivers/notes/${id}/check`)).status).toBe(404);
  expect((await asStaff(`/en/meetings/rivers/notes/${id}/en.pdf`)).status).toBe(404);
  expect((await asStaff('/en/meetings/rivers/selection')).status).toBe(403);
});

test('the printed pages beside a paper show what is typed, and nothing is stored', async () => {
  const { db } = open();
  accepted(await draftPaper(db, officer, meetingId, { kind: 'concept-note', originalLanguage: 'en', languages: ['en'] }));
  const path = await pathOf('concept-note');
  const page = await (await asStaff(path)).text();
  expect(page).toContain(`data-pages="${path}/pages"`);
  expect(page).toMatch(/<script type="module" src="\/built\/[^"]*page-preview/u);
  const paper = (await papersOf(db, meetingId)).find(({ id }) => path.endsWith(id));
  const before = await loadText(db, paper?.textId ?? '');
  const [subject] = before.versions.en ?? [];
  const typed = {
    rows: '2',
    'key-0': subject?.key ?? '',
    'kind-0': 'subject',
    'source-en-0': 'A title',
    'key-1': 'x',
    'kind-1': 'paragraph',
  };
  const draw = async (source: string) => {
    const answer = await post(`${path}/pages`, { ...typed, 'source-en-1': source, pages_of: 'en' });
    return (await answer.json()) as { pages: { digest: string; svg?: string }[] };
  };
  const [one, other] = [await draw('Said once.'), await draw('Said otherwise.')];
  expect(one.pages[0]?.svg).toMatch(/^<svg/u);
  expect(other.pages[0]?.digest).not.toBe(one.pages[0]?.digest);
  expect(await loadText(db, paper?.textId ?? '')).toEqual(before);
});
