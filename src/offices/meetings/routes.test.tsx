import { Hono } from 'hono';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { keyedToken, sha256 } from '../../platform/digest.ts';
import { screenLanguages } from '../../platform/language.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, sessionCookie, type Web } from '../../platform/web/public.ts';
import { announceMeeting } from './close-meeting.ts';
import { findMeeting } from './find-meeting.ts';
import { planSession } from './plan-session.ts';
import { meetingsRoutes } from './routes.tsx';
import { enterSample, officer, planSample, sampleSession } from './sample-meeting.ts';
import { sessionsOf } from './sessions-of.ts';

const open = useTestDatabase();
const secret = 'a secret of the tests';
let web: Web;
let meetingId = '';
afterEach(() => setClock());

beforeAll(async () => {
  const { db } = open();
  const settings = { port: 0, host: '', publicUrl: 'https://chancery.example', dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret, actorOf: async () => officer });
  const linked = async () => [{ label: 'C.12', href: '/circulars/12' }];
  for (const language of screenLanguages) web.route(`/${language}`, new Hono<Env>().route('/', meetingsRoutes({ linked })));
  setClock(new Date('2027-01-10T12:00:00Z'));
  meetingId = await planSample(db, 'rivers');
  accepted(await announceMeeting(db, officer, meetingId));
  accepted(await planSession(db, officer, meetingId, sampleSession));
  await enterSample(db, meetingId, { family: 'Prudencio' });
  await planSample(db, 'secret-plan', { title: { en: 'Not yet public' } });
});

const staff = { cookie: `${sessionCookie}=token` };
const formToken = keyedToken(secret, 'form', sha256('token'));
const asVisitor = (path: string) => web.request(path);
const asStaff = (path: string) => web.request(path, { headers: staff });
const post = (path: string, fields: Record<string, string>) =>
  web.request(path, { method: 'POST', headers: staff, body: new URLSearchParams({ form_token: formToken, ...fields }) });

test('the front page shows what is announced and nothing else, in each language', async () => {
  setClock(new Date('2027-01-10T12:00:00Z'));
  const page = await (await asVisitor('/ar')).text();
  expect(page).toContain('الأنهار والحدود');
  expect(page).toContain('جمعية الأنهار');
  expect(page).not.toContain('Not yet public');
  expect(page).not.toContain('<script');
  expect(await (await asVisitor('/fr')).text()).toContain('27 et 28 mars 2027, Lisbonne (Portugal)');
});

test('a visitor reads the public page without the platform’s link, and the staff their own page at the same address', async () => {
  const visitorPage = await (await asVisitor('/en/meetings/rivers')).text();
  expect(visitorPage).toContain('(UTC');
  expect(visitorPage).toContain('Parley');
  expect(visitorPage).not.toContain('private-room');
  expect(visitorPage).not.toContain('<script');
  expect(visitorPage.length).toBeLessThan(50_000);
  const staffPage = await (await asStaff('/en/meetings/rivers')).text();
  for (const fact of ['27 and 28 March 2027', '27 et 28 mars 2027', '27 y 28 de marzo de 2027', '27 و28 آذار/مارس 2027'])
    expect(staffPage).toContain(fact);
  expect(staffPage).toContain('href="/en/circulars/12"');
  expect(staffPage).toContain('not provided');
  expect(await (await asStaff('/en/meetings/rivers?as=public')).text()).not.toContain('/circulars/12');
});

test('before it is announced a meeting does not exist for visitors, nor do its papers', async () => {
  for (const path of ['', '/programme.pdf', '/calendar.ics']) expect((await asVisitor(`/en/meetings/secret-plan${path}`)).status).toBe(404);
  expect((await asStaff('/en/meetings/secret-plan')).status).toBe(200);
});

test('visitors are sent to sign in before any staff page or list of people', async () => {
  for (const path of [
    '/meetings',
    '/meetings/new',
    '/meetings/rivers/edit',
    '/meetings/rivers/participants',
    '/meetings/rivers/participants.pdf',
  ])
    expect((await asVisitor(`/en${path}`)).headers.get('location')).toContain('/en/sign-in');
});

test('the programme, the list and the calendar are given in the language asked for', async () => {
  const programme = await asVisitor('/en/meetings/rivers/programme.pdf?in=ar');
  expect(programme.headers.get('content-type')).toBe('application/pdf');
  expect(programme.headers.get('content-disposition')).toContain('rivers-programme-ar.pdf');
  expect((await asStaff('/en/meetings/rivers/participants.pdf?in=es')).status).toBe(200);
  const calendar = await asVisitor('/en/meetings/rivers/calendar.ics?in=fr');
  expect(calendar.headers.get('content-type')).toContain('text/calendar');
  expect(await calendar.text()).toContain('Fleuves et frontières');
});

const wholeForm = {
  kind: 'workshop',
  slug: 'a-new-workshop',
  title_en: 'A new workshop',
  title_ar: 'حلقة عمل جديدة',
  startsOn: '2027-06-01',
  endsOn: '2027-06-02',
  startsAt: '09:00',
  endsAt: '17:00',
  zone: 'Asia/Amman',
  mode: 'online',
  platform: 'Parley',
  interpretation: 'ar',
  eligible: 'member-of-parliament',
  target: '2',
};

test('a form with problems is shown again with everything typed and each problem beside its field', async () => {
  const { organizerId = '' } = (await findMeeting(open().db, meetingId)) ?? {};
  const refused = await post('/en/meetings/new', {
    ...wholeForm,
    organizer: organizerId,
    slug: 'Not Good',
    startsAt: '25:00',
    platformLink: 'ftp://x',
  });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  for (const name of ['slug', 'startsAt', 'platformLink']) expect(page).toContain(`id="${name}-problem"`);
  expect(page).toContain('حلقة عمل جديدة');
  expect(page).toContain('value="Not Good"');
  expect((await post('/en/meetings/new', { ...wholeForm, organizer: organizerId, slug: 'rivers' })).status).toBe(422);
  const noPlace = await post('/en/meetings/new', { ...wholeForm, organizer: organizerId, mode: 'in-person' });
  expect(await noPlace.text()).toContain('id="city_en-problem"');
});

test('a meeting is planned by the form, then changed by it', async () => {
  const { db } = open();
  const { organizerId = '' } = (await findMeeting(db, meetingId)) ?? {};
  const planned = await post('/fr/meetings/new', { ...wholeForm, organizer: organizerId, partner_1: organizerId, role_1: 'host' });
  expect(planned.headers.get('location')).toBe('/fr/meetings/a-new-workshop?notice=planned');
  expect(await findMeeting(db, 'a-new-workshop')).toMatchObject({ targetPerBody: 2, eligible: ['member-of-parliament'], mode: 'online' });
  const form = await (await asStaff('/fr/meetings/a-new-workshop/edit')).text();
  expect(form).toContain('value="2027-06-02"');
  const changed = await post('/fr/meetings/a-new-workshop/edit', { ...wholeForm, organizer: organizerId, title_en: 'Renamed' });
  expect(changed.status).toBe(303);
  expect((await findMeeting(db, 'a-new-workshop'))?.title.en).toBe('Renamed');
});

test('a session is added, refused beside its field, changed and taken off', async () => {
  const { db } = open();
  const fields = {
    onDay: '2027-03-28',
    from: '10:00',
    to: '11:00',
    title_en: 'Second day',
    speaker_1: 'Ms. Ines Falk',
    as_1: 'moderator',
    booth_en: 'host',
  };
  expect((await post('/en/meetings/rivers/sessions/new', fields)).status).toBe(303);
  const session = (await sessionsOf(db, meetingId)).find(({ title }) => title.en === 'Second day');
  expect(session).toMatchObject({ speakers: [{ role: 'moderator' }], interpretation: [{ language: 'en', provider: 'host' }] });
  const path = `/en/meetings/rivers/sessions/${session?.id}`;
  expect(await (await asStaff(path)).text()).toContain('Ms. Ines Falk');
  const refused = await post(path, { ...fields, to: '09:00', post_en_2: 'Adviser' });
  expect(await refused.text()).toContain('id="speaker_2-problem"');
  expect(await (await post(path, { ...fields, to: '09:00' })).text()).toContain('id="to-problem"');
  const taken = await post('/en/meetings/rivers/sessions/new', {
    ...fields,
    onDay: '2027-03-27',
    from: '11:00',
    to: '12:00',
    room_en: 'River Hall',
  });
  expect(await taken.text()).toContain('from 10:00 to 11:30');
  expect((await post(`${path}/drop`, {})).status).toBe(303);
  expect(await sessionsOf(db, meetingId)).toHaveLength(1);
});

test('closing asks for the attendance, filled with those registered, and waits until the meeting has begun', async () => {
  const { db } = open();
  setClock(new Date('2027-01-10T12:00:00Z'));
  const early = await post('/en/meetings/rivers/close', { attendance: '3' });
  expect(early.status).toBe(409);
  expect(await early.text()).toContain('has not begun yet');
  setClock(new Date('2027-03-30T12:00:00Z'));
  expect(await (await asStaff('/en/meetings/rivers')).text()).toContain('name="attendance" value="1"');
  expect((await post('/en/meetings/rivers/close', { attendance: '' })).status).toBe(409);
  expect((await post('/en/meetings/rivers/close', { attendance: '38' })).status).toBe(303);
  expect(await findMeeting(db, meetingId)).toMatchObject({ attendance: 38 });
});
