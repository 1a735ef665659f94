import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { sha256 } from '../../platform/digest.ts';
import { readSettings } from '../../platform/settings.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { openFrontDoor } from '../../platform/web/public.ts';
import { enterSampleBodies, listActivities, sampleOfficer, sampleReviser } from '../activities/public.ts';
import { closeTypesetting } from '../documents/public.ts';
import { loadText, readReport } from '../languages/public.ts';
import { findEdition, listEditions } from './edition.ts';
import { entriesOf } from './entries-of.ts';
import { storeReportReading } from './import-report.ts';
import { planReport } from './import-report-plan.ts';
import { reportsRoutes } from './routes.tsx';
import { sampleReport } from './sample-report.ts';

const testing = useTestDatabase();
const place = { publicUrl: 'https://chancery.example' };
const known = sampleReport({ en: 'Governing Council', fr: 'Conseil directeur' });
const foreign = sampleReport({ en: 'Council of Rivers', fr: 'Conseil des fleuves' });
const themes = { s2: 'development' as const };
beforeAll(async () => {
  await enterSampleBodies(testing().db);
});
afterAll(closeTypesetting);
const store = (text: string, choice = {}, actor: Actor = sampleOfficer) =>
  storeReportReading(testing().db, actor, { fileName: 'half-year.txt', text, reading: readReport(text), choice }, place);

describe('a report taken in', () => {
  test('is not stored while a heading has no theme', async () => {
    expect(await store(known)).toMatchObject({ ok: false, refusal: { code: 'import-theme-missing', n: 1, sections: ['s2'] } });
    expect(await listActivities(testing().db)).toEqual([]);
    expect(await listEditions(testing().db)).toEqual([]);
  });

  test('becomes an edition and its activities, by value', async () => {
    const { db } = testing();
    const { editionId, decision } = accepted(await store(foreign, { themes, symbol: 'UN/2026/2' }));
    expect(decision).toBe('organ-unknown');
    const edition = await findEdition(db, editionId);
    expect(edition).toMatchObject({
      symbol: 'UN/2026/2',
      period: { from: '2026-03-15', to: '2026-09-15' },
      languages: ['en', 'fr'],
      datedOn: '2026-09-15',
    });
    expect(edition?.decision).toBeUndefined();
    const entries = await entriesOf(db, editionId);
    expect(entries.map(({ theme, activity }) => [theme, activity.kind, ...activity.whens])).toEqual([
      ['gender', 'workshop', '2026-05-04/2026-05-05'],
      ['gender', 'publication', '2026-07|mid'],
      ['development', 'meeting', '2026-03-15/2026-09-15'],
    ]);
    expect(entries[0]?.activity).toMatchObject({
      country: 'KEN',
      city: { fr: 'Nairobi' },
      attendance: { count: 90, about: true },
      source: 'half-year.txt',
    });
    const { versions } = await loadText(db, entries[0]?.activity.textId ?? '');
    expect(versions.fr?.[0]?.source).toMatch(/^Le secrétariat a accueilli un atelier/);
  });

  test('is sealed by the decision of its noting line when the directory knows the organ', async () => {
    const { editionId, decision } = accepted(await store(known, { themes }));
    expect(decision).toBe('recorded');
    const edition = await findEdition(testing().db, editionId);
    expect(edition).toMatchObject({
      symbol: 'IMPORT/2026-09-15',
      datedOn: '2026-10-22',
      decision: { verb: 'noted', session: 218, day: '2026-10-22', city: { en: 'Geneva', fr: 'Genève' } },
    });
  });

  test('the same text twice, a symbol in use, no period, nobody entitled: each is refused and changes nothing', async () => {
    const before = (await listEditions(testing().db)).length;
    expect(await store(known, { themes })).toMatchObject({ ok: false, refusal: { code: 'import-known' } });
    const other = foreign.replace('two regional', 'three regional');
    expect(await store(other, { themes, symbol: 'UN/2026/2' })).toMatchObject({ ok: false, refusal: { code: 'symbol-taken' } });
    expect(await store(other, { themes }, sampleReviser)).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
    const timeless = other.replaceAll(/^List.*2026$/gmu, 'A list of activities');
    expect(await planReport(testing().db, readReport(timeless.split('\n\n\n')[0] ?? ''), 'x')).toMatchObject({
      ok: false,
      refusal: { code: 'import-period-missing' },
    });
    expect((await listEditions(testing().db)).length).toBe(before);
  });

  test('on screen, a heading without a theme asks for one and keeps what was typed', async () => {
    const web = openFrontDoor({ db: testing().db, settings: readSettings({}).settings, secret: 's', actorOf: async () => sampleOfficer });
    web.route('/fr', reportsRoutes);
    const cookie = { cookie: 'chancery_session=a' };
    const token =
      /name="form_token" value="([^"]+)"/.exec(await (await web.request('/fr/reports/import', { headers: cookie })).text())?.[1] ?? '';
    const text = foreign.replace('two regional', 'four regional');
    const fields = { form_token: token, text, digest: sha256(text), file_name: 'quatre.txt', symbol: 'QUATRE/1', original: 'fr' };
    const post = async (path: string, more = {}) =>
      web.request(path, { method: 'POST', headers: cookie, body: new URLSearchParams({ ...fields, ...more }) });
    const preview = await (await post('/fr/reports/import')).text();
    expect(preview).toContain('Rivers and oceans');
    expect(preview).toContain('name="theme_s2"');
    const refused = await post('/fr/reports/import/store');
    const html = await refused.text();
    expect([refused.status, html.includes('Un intitulé n’a pas encore de thème'), html.includes('value="QUATRE/1"')]).toEqual([
      409,
      true,
      true,
    ]);
    const stored = await post('/fr/reports/import/store', { theme_s2: 'development' });
    expect([stored.status, stored.headers.get('location')]).toEqual([303, expect.stringMatching(/\?notice=imported&n=3$/)]);
    expect(await findEdition(testing().db, 'QUATRE/1')).toMatchObject({ originalLanguage: 'fr' });
  });
});
