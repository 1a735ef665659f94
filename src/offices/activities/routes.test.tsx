import { beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { openSampleDoor } from '../../platform/testing/sample-door.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { closeMeeting, planMeeting } from '../meetings/public.ts';
import { listActivities } from './find-activity.ts';
import { proposalsFromMeetings, proposeFromMeeting } from './propose-from-meeting.ts';
import { registerActivity } from './register-activity.ts';
import { activitiesRoutes } from './routes.tsx';
import { enterSampleBodies, sampleActivity, sampleOfficer } from './sample-activities.ts';

const database = useTestDatabase();
const door = (actor = sampleOfficer) => openSampleDoor(database().db, actor, [activitiesRoutes()]);
let meetingId: string;

beforeAll(async () => {
  const { db } = database();
  const bodies = await enterSampleBodies(db);
  setClock(new Date('2026-11-22T09:00:00Z'));
  const city = { en: 'Cairo', fr: 'Le Caire', es: 'El Cairo', ar: 'القاهرة' };
  const title = {
    en: 'Parliaments and data',
    fr: 'Les parlements et les données',
    es: 'Los parlamentos y los datos',
    ar: 'البرلمانات والبيانات',
  };
  const common = {
    organizerId: bodies.awp,
    mode: 'in-person' as const,
    startsAt: '09:00',
    endsAt: '17:00',
    zone: 'Africa/Cairo',
    interpretation: [],
    committees: [],
    eligible: [],
    targetPerBody: 1,
    summary: {},
  };
  const days = { startsOn: '2026-11-04', endsOn: '2026-11-05', slug: 'data-seminar', kind: 'seminar' as const };
  const partners = [{ bodyId: bodies.undp, role: 'co-organizer' as const }];
  meetingId = accepted(await planMeeting(db, sampleOfficer, { ...common, ...days, title, city, country: 'EGY', partners })).id;
  return () => setClock();
});

const fieldsOf = (parts: Record<string, string> = {}) => ({
  theme: 'youth',
  kind: 'workshop',
  originalLanguage: 'en',
  title_en: 'A workshop',
  text_en: 'The workshop met {activity.when|on}.',
  whens: '2026-12|mid',
  source: 'X/1',
  ...parts,
});

describe('the pages of the register', () => {
  it('propose a meeting once it is closed, filled and drafted in four languages, until it is registered', async () => {
    expect(await proposalsFromMeetings(database().db)).toEqual([]);
    expect(await proposeFromMeeting(database().db, meetingId)).toBeUndefined();
    accepted(await closeMeeting(database().db, sampleOfficer, meetingId, { attendance: 64 }));
    expect((await door().get('/en/activities')).html).toContain('Meetings held, not yet registered');
    const { html } = await door().get(`/fr/activities/new?meeting=${meetingId}`);
    expect(html).toContain('Le séminaire {activity.title|quoted} s’est tenu');
    expect(html).toContain('value="Programme des Nations Unies pour le développement"');
    const proposal = await proposeFromMeeting(database().db, meetingId);
    if (!proposal) throw new Error('nothing proposed');
    const registered = accepted(await registerActivity(database().db, sampleOfficer, { ...proposal, theme: 'democracy' }));
    const page = (await door().get(`/en/activities/${registered.id}`)).html.replace(/[\u2066-\u2069]/g, '');
    expect(page).toContain(
      'The seminar “Parliaments and data” was held in Cairo (Egypt) on 4 and 5 November 2026, in cooperation with UNDP.',
    );
    expect(page).toContain(
      'Le séminaire « Les parlements et les données » s’est tenu au Caire'.replace(/« | »/g, (mark) => mark.replace(' ', '\u00a0')),
    );
    expect(await proposalsFromMeetings(database().db)).toEqual([]);
    const again = await registerActivity(database().db, sampleOfficer, { ...proposal, theme: 'democracy' });
    expect(again).toMatchObject({ ok: false, refusal: { code: 'already-registered', activityId: registered.id } });
  });

  it('show problems beside the fields and keep what was typed', async () => {
    const { status, html } = await door().post(
      '/en/activities/new',
      fieldsOf({ theme: '', whens: 'last spring', partner_3: 'Nobody at all', text_en: 'It met {when}.', title_ar: 'حلقة عمل' }),
    );
    expect(status).toBe(422);
    expect(html).toContain('There are 4 problems to correct');
    for (const id of ['theme', 'whens', 'partner_3', 'text_en']) expect(html).toContain(`id="${id}-problem"`);
    for (const typed of ['last spring', 'Nobody at all', 'It met {when}.', 'حلقة عمل']) expect(html).toContain(typed);
  });

  it('preview the text in words without registering anything', async () => {
    const before = (await listActivities(database().db)).length;
    const { status, html } = await door().post('/en/activities/new', fieldsOf({ preview: 'yes' }));
    expect(status).toBe(200);
    expect(html).toContain('The workshop met in mid-December 2026.');
    expect(html).toContain('في منتصف كانون الأول/ديسمبر 2026');
    expect(await listActivities(database().db)).toHaveLength(before);
  });

  it('enter and change an activity and lead to its page', async () => {
    const { status, location } = await door().post(
      '/en/activities/new',
      fieldsOf({ partner_0: 'undp', role_0: 'host', attendance: '200', about: 'yes' }),
    );
    expect(status).toBe(303);
    const path = location?.split('?')[0] ?? '';
    expect((await door().get(location ?? '')).html).toContain('The activity is in the register.');
    const form = (await door().get(`${path}/edit`)).html;
    expect(form).toContain('The workshop met {activity.when|on}.');
    const changed = await door().post(`${path}/edit`, fieldsOf({ title_en: 'A better workshop' }));
    expect(changed.status).toBe(303);
    expect((await door().get(path)).html).toContain('A better workshop');
  });

  it('filter by period, theme and words', async () => {
    accepted(
      await registerActivity(
        database().db,
        sampleOfficer,
        sampleActivity({ whens: ['2031-05-01'], title: { en: 'Far away' }, theme: 'peace' }),
      ),
    );
    expect((await door().get('/en/activities?from=2031-01-01&theme=peace&q=far')).html).toContain('Far away');
    expect((await door().get('/en/activities?to=2030-12-31')).html).not.toContain('Far away');
  });

  it('are closed to visitors and answer 404 for what is not there', async () => {
    expect((await door(visitor).get('/en/activities')).status).toBe(303);
    expect((await door().get('/en/activities/0191f0a0-0000-7000-8000-0000000000ff')).status).toBe(404);
    expect((await door().get('/en/activities/nothing')).status).toBe(404);
  });
});
