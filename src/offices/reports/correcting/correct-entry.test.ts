import { beforeAll, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { openSampleDoor } from '../../../platform/testing/sample-door.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import {
  activitiesRoutes,
  enterSampleBodies,
  findActivity,
  readActivityText,
  registerActivity,
  sampleActivity,
  sampleOfficer,
  sampleReviser,
} from '../../activities/public.ts';
import { buildEdition } from '../build-edition.ts';
import { openEdition } from '../open-edition.ts';
import { citationsOf, reportsRoutes } from '../public.ts';
import { correctEntry } from './correct-entry.ts';

const database = useTestDatabase();
const door = (actor = sampleReviser) => openSampleDoor(database().db, actor, [activitiesRoutes({ citationsOf }), reportsRoutes]);
let bodies: Awaited<ReturnType<typeof enterSampleBodies>>;
let activityId: string;
let editionId: string;

beforeAll(async () => {
  const { db } = database();
  bodies = await enterSampleBodies(db);
  const text = {
    en: 'The workshop met {activity.place|in} and closed on 4 May 2026.',
    fr: 'L’atelier s’est tenu {activity.place|in} et a pris fin le 3 mai 2026.',
  };
  activityId = accepted(await registerActivity(db, sampleOfficer, sampleActivity({ text, whens: ['2026-05-04'] }))).id;
  const titles = { en: 'Cooperation', fr: 'Coopération' };
  const opening = {
    symbol: 'CL/219/9-R.1',
    title: titles,
    period: { from: '2026-03-15', to: '2026-09-15' },
    languages: ['en', 'fr'] as ('en' | 'fr')[],
    originalLanguage: 'en' as const,
    datedOn: '2026-10-01',
  };
  editionId = accepted(await openEdition(db, sampleOfficer, opening)).id;
  accepted(await buildEdition(db, sampleOfficer, editionId));
});

const path = () => `/en/reports/${editionId}/check`;
const sourceIn = async (language: 'en' | 'fr') => {
  const activity = await findActivity(database().db, activityId);
  const readable = activity && (await readActivityText(database().db, activity));
  return readable?.text.versions[language]?.[0]?.source ?? '';
};

test('a paragraph is checked again as it is typed without being saved, and saved by its button', async () => {
  const before = await sourceIn('fr');
  const page = (await door().get(path())).html;
  expect(page).toMatch(/<mark class="review-mark is-must">[^<]*3 mai 2026/);
  expect(page).toContain(`data-recheck="${path()}/recheck"`);
  const typed = { language: 'fr', place: `${activityId}.p1`, before, number: '4' };
  const right = before.replace('3 mai', '4 mai');
  const rechecked = await door().post(`${path()}/recheck`, { ...typed, after: right }, path());
  expect(JSON.parse(rechecked.html)).toMatchObject({ margin: '', texts: { fr: expect.stringContaining('4 mai 2026') } });
  const wrong = await door().post(`${path()}/recheck`, { ...typed, after: before.replace('3 mai', '9 mai') }, path());
  expect(JSON.parse(wrong.html).margin).toContain('4.1');
  expect(await sourceIn('fr')).toBe(before);
  const saved = await door().post(`${path()}/correct`, { ...typed, after: right }, path());
  expect(saved.location).toContain('notice=mended');
  expect(await sourceIn('fr')).toBe(right);
  const late = await door().post(`${path()}/correct`, { ...typed, after: right }, path());
  expect([late.status, late.html.includes('A colleague saved this text')]).toEqual([409, true]);
});

test('a suggestion is accepted with one button where its words are written in the text', async () => {
  const { db } = database();
  const right = await sourceIn('fr');
  const wrong = right.replace('a pris fin', 'a pris pris fin');
  const change = { language: 'fr' as const, place: `${activityId}.p1` };
  accepted(await correctEntry(db, sampleReviser, editionId, { ...change, before: right, after: wrong }));
  const page = (await door().get(path())).html;
  const finding = /check\/mend"[\s\S]*?name="finding" value="([^"]+)"/.exec(page)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  expect(finding).toBeDefined();
  expect((await door().post(`${path()}/mend`, { finding: finding ?? '' }, path())).location).toContain('notice=mended');
  expect(await sourceIn('fr')).toBe(right);
  expect((await door().post(`${path()}/mend`, { finding: finding ?? '' }, path())).status).toBe(409);
});

test('an empty paragraph, a fact nobody knows, a paragraph of nowhere and who may not write are refused', async () => {
  const { db } = database();
  const before = await sourceIn('en');
  const change = { language: 'en' as const, place: `${activityId}.p1`, before };
  const codeOf = async (given: Partial<typeof change & { after: string }>, actor = sampleOfficer) => {
    const done = await correctEntry(db, actor, editionId, { ...change, after: 'x', ...given });
    return done.ok ? 'ok' : done.refusal.code;
  };
  expect(await codeOf({ after: ' ' })).toBe('paragraph-empty');
  expect(await codeOf({ after: 'The workshop met {activity.moon}.' })).toBe('text-faulty');
  expect(await codeOf({ place: 'theme.youth' })).toBe('no-such-activity');
  expect(await codeOf({}, { ...sampleOfficer, roles: ['finance'] } as typeof sampleOfficer)).toBe('not-permitted');
  expect(await sourceIn('en')).toBe(before);
});

test('a sealed edition offers no correction and refuses one in a clear sentence', async () => {
  const before = await sourceIn('fr');
  const decision = { verb: 'noted', body: bodies.council, session: '219', city_en: 'Geneva', city_fr: 'Genève', day: '2026-10-22' };
  const decided = await door(sampleOfficer).post(`/en/reports/${editionId}/decision`, decision, `/en/reports/${editionId}`);
  expect(decided.status).toBe(303);
  const page = (await door().get(path())).html;
  expect(page).not.toContain('/check/correct');
  const typed = { language: 'fr', place: `${activityId}.p1`, before, after: `${before} Fin.` };
  const refused = await door().post(`${path()}/correct`, typed, '/en/reports');
  expect([refused.status, refused.html.includes('it is sealed')]).toEqual([409, true]);
  expect(await sourceIn('fr')).toBe(before);
}, 60_000);
