import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { openSampleDoor } from '../../platform/testing/sample-door.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import {
  activitiesRoutes,
  enterSampleBodies,
  registerActivity,
  sampleActivity,
  sampleOfficer,
  sampleReviser,
} from '../activities/public.ts';
import { closeTypesetting } from '../documents/public.ts';
import { citationsOf, findEdition, reportsRoutes } from './public.ts';

const database = useTestDatabase();
const door = (actor = sampleOfficer) => openSampleDoor(database().db, actor, [activitiesRoutes({ citationsOf }), reportsRoutes]);
let bodies: Awaited<ReturnType<typeof enterSampleBodies>>;
let activityId: string;
let path: string;
beforeAll(async () => {
  bodies = await enterSampleBodies(database().db);
  activityId = accepted(await registerActivity(database().db, sampleOfficer, sampleActivity())).id;
});
afterAll(closeTypesetting);

const titles = { title_en: 'Cooperation', title_ar: 'التعاون' };
const opening = {
  symbol: 'CL/218/9-R.1',
  ...titles,
  from: '2026-03-15',
  to: '2026-09-15',
  datedOn: '2026-10-01',
  originalLanguage: 'en',
  arabicFirst: 'yes',
};

describe('the pages of the report', () => {
  it('open an edition, or show what lacks', async () => {
    const refused = await door().post('/en/reports/new', { ...opening, from: '2026-10-15', languages: 'en' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('id="to-problem"');
    const { location } = await door().post('/en/reports/new', { ...opening, languages: ['en', 'ar'] });
    path = location?.split('?')[0] ?? '';
    expect((await door().get(path)).html).toContain('Take in the activities of the period to begin.');
  });

  it('take in the activities, arrange them, and show two versions', async () => {
    const built = await door().post(`${path}/entries`, {}, path);
    expect((await door().get(built.location ?? '')).html).toContain('1 activity was taken in.');
    const arrange = (fields: Record<string, string>) =>
      door().post(`${path}/arrangement`, { activity: activityId, theme: 'youth', ...fields }, path);
    expect((await arrange({ act: 'up' })).status).toBe(409);
    expect((await arrange({ act: 'out' })).status).toBe(303);
    expect((await door().get(path)).html).toContain('left out');
    await arrange({ act: 'back' });
    await arrange({ act: 'cite', second: 'gender' });
    expect((await door().get(path)).html).toContain('citation');
    expect((await door().get(`${path}?left=en&right=en`)).html).toContain('The workshop on budgets met');
    expect((await door().get(`/en/activities/${activityId}`)).html).toContain('CL/218/9-R.1');
    expect((await door().get(`${path}/check`)).html).toContain('All versions are written');
  });

  it('send the files, and 404 for a file there is none of', async () => {
    const answer = await door().fetch(`${path}/files/en.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain('CL-218-9-R.1-en.pdf');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const all = await door().fetch(`${path}/files/all.pdf`);
    expect(all.headers.get('content-disposition')).toContain('CL-218-9-R.1-all.pdf');
    for (const name of ['fr.pdf', 'en.exe', 'xx.pdf']) expect((await door().get(`${path}/files/${name}`)).status).toBe(404);
  });

  it('record the decision, seal the edition and send the archived bytes from then on', async () => {
    const decision = { verb: 'noted', body: bodies.council, session: '218', city_en: 'Geneva', city_ar: 'جنيف', day: '2026-10-22' };
    const lacking = await door().post(`${path}/decision`, { ...decision, session: '' }, path);
    expect(lacking.status).toBe(422);
    expect(lacking.html).toContain('id="session-problem"');
    const done = await door().post(`${path}/decision`, decision, path);
    const page = (await door().get(done.location ?? '')).html;
    expect(page).toContain('The decision is recorded and the edition is sealed.');
    expect(page).toContain('Noted by the Governing Council at its 218th session');
    expect(page).not.toContain('Leave out');
    const bytes = async () => Buffer.from(await (await door().fetch(`${path}/files/en.docx`)).arrayBuffer());
    expect(Buffer.compare(await bytes(), await bytes())).toBe(0);
    expect((await door().post(`${path}/entries`, {}, '/en/reports/new')).status).toBe(409);
    expect((await findEdition(database().db, 'CL/218/9-R.1'))?.decision?.session).toBe(218);
    expect((await door().get('/en/reports')).html).toContain('Noted by the Governing Council');
  });

  it('are read by all staff and changed by officers', async () => {
    expect((await door(sampleReviser).get(path)).status).toBe(200);
    expect((await door(sampleReviser).get('/en/reports/new')).status).toBe(403);
  });
});
