import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { keyedToken, sha256 } from '../../../platform/digest.ts';
import { screenLanguages } from '../../../platform/language.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, sessionCookie, type Web } from '../../../platform/web/public.ts';
import { journalOf } from '../../archive/public.ts';
import { closeTypesetting, writeText } from '../../documents/public.ts';
import { findMeeting } from '../find-meeting.ts';
import { composePaper, preparePaper } from '../notes/compose-paper.ts';
import { draftPaper } from '../notes/draft-paper.ts';
import { findPaper } from '../notes/paper.ts';
import { planNumbered, samplePlace } from '../notes/sample-paper.ts';
import { meetingsRoutes } from '../routes.tsx';
import { officer } from '../sample-meeting.ts';
import { keepPractical } from './keep-practical.ts';
import { type PracticalDetails, practicalOf } from './practical-details.ts';
import { practicalRefusals } from './practical-refusals.ts';
import { practicalWords } from './practical-words.ts';

const open = useTestDatabase();
const secret = 'a secret of the tests';
const finance: Actor = { ...officer, roles: ['finance'] } as Actor;
const none: PracticalDetails = { hotels: [], embassies: [] };
const four = (en: string, fr: string, es: string, ar: string) => ({ en, fr, es, ar });
const whole: PracticalDetails = {
  desk: four(
    'ground floor of River Hall',
    'rez-de-chaussée de la Salle du Fleuve',
    'planta baja de la Sala del Río',
    'الطابق الأرضي من قاعة النهر',
  ),
  deskFrom: '2027-03-26',
  deskTo: '2027-03-28',
  deskOpens: '08:30',
  deskCloses: '18:00',
  boothsUntil: '2027-02-26',
  testOn: '2027-03-25',
  testAt: '11:00',
  hotelsUntil: '2027-02-28',
  hotels: [{ name: 'Hotel Lua', rate: '120', currency: 'EUR', contact: 'rooms@lua.example' }, { name: 'Pensão Sol' }],
  visas: four(
    'Visas are issued by the consulates',
    'Les consulats délivrent les visas.',
    'Los consulados expiden los visados.',
    'تصدر القنصليات التأشيرات.',
  ),
  visasUntil: '2027-02-20',
  arrival: four('Buses leave every hour.', 'Un car part toutes les heures.', 'Sale un autobús cada hora.', 'تنطلق حافلة كل ساعة.'),
  medical: four('A nurse is in room 3.', 'Une infirmière se tient salle 3.', 'Hay una enfermera en la sala 3.', 'توجد ممرضة في القاعة 3.'),
  medicalPhone: '+351 21 000 0112',
  prayer: four('Room 7, all day.', 'Salle 7, toute la journée.', 'Sala 7, todo el día.', 'القاعة 7، طوال اليوم.'),
  embassies: [
    { country: 'KEN', address: '1 Rua do Mar', phone: '+351 21 000 0001' },
    { country: 'CHL', address: '2 Rua do Mar' },
  ],
};
let web: Web;
let meetingId = '';

beforeAll(async () => {
  const { db } = open();
  setClock(new Date('2026-11-02T12:00:00Z'));
  const settings = { port: 0, host: '', publicUrl: 'https://chancery.example', dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret, actorOf: async () => officer });
  for (const language of screenLanguages) web.route(`/${language}`, new Hono<Env>().route('/', meetingsRoutes()));
  meetingId = await planNumbered(db, 'shores', '181');
});
afterAll(closeTypesetting);

const headers = { cookie: `${sessionCookie}=token` };
const post = (fields: Record<string, string>, language = 'en') =>
  web.request(`/${language}/meetings/shores/practical`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ form_token: keyedToken(secret, 'form', sha256('token')), ...fields }),
  });

/** Lines of plain text are broken anywhere; French and dates hold no-break spaces. */
const oneLine = (text: string) => text.replace(/\s+/gu, ' ');

/** The practical note drafted now, as plain text in every language. */
async function noteNow(): Promise<Record<string, string>> {
  const { db } = open();
  const drafted = await draftPaper(db, officer, meetingId, {
    kind: 'practical-note',
    originalLanguage: 'en',
    languages: [...screenLanguages],
    distribution: 'general',
  });
  const id = accepted(drafted).id;
  const [meeting, paper] = [await findMeeting(db, meetingId), await findPaper(db, id)];
  if (!meeting || !paper) throw new Error('no note');
  const versions = await composePaper(await preparePaper(db, meeting, paper, samplePlace));
  await db.deleteFrom('meeting_paper').where('id', '=', id).execute();
  return Object.fromEntries(versions.map(({ language, document }) => [language, oneLine(writeText(document))]));
}

test('a note drafted without practical details leaves them open; with them it states each, with tables of hotels and embassies', async () => {
  expect((await noteNow()).en).toContain('⟨Hotels and their rates');
  accepted(await keepPractical(open().db, officer, meetingId, whole));
  const { en = '', fr = '', es = '', ar = '' } = await noteNow();
  expect(en).not.toMatch(/⟨(?!Not in the record: (until when delegations|the size))/);
  expect(en).toContain('Registration desk: ground floor of River Hall. It is open from 26 to 28 March 2027, from 08:30 to 18:00 (WET).');
  expect(en).toContain('Visas are issued by the consulates. Last day for applications: 20 February 2027.');
  expect(en).toMatch(/Hotel Lua[\s\S]*EUR.120[\s\S]*rooms@lua\.example/);
  expect(en.indexOf('2 Rua do Mar')).toBeLessThan(en.indexOf('1 Rua do Mar'));
  expect(en).toMatch(/Kenya[\s\S]*1 Rua do Mar/);
  expect(fr).toMatch(/120.EUR/);
  expect(fr).toContain('L’essai de connexion a lieu le 25 mars 2027, à 11 h');
  expect(es).toContain('+351 21 000 0112');
  expect(ar).toContain('كينيا');
});

test('details that were changed are stated by a note that was drafted before', async () => {
  const { db } = open();
  accepted(await keepPractical(db, officer, meetingId, whole));
  const drafted = accepted(await draftPaper(db, officer, meetingId, { kind: 'practical-note', originalLanguage: 'en', languages: ['en'] }));
  accepted(await keepPractical(db, officer, meetingId, { ...whole, hotelsUntil: '2027-03-05', hotels: [{ name: 'Casa Verde' }] }));
  const [meeting, paper] = [await findMeeting(db, meetingId), await findPaper(db, drafted.id)];
  if (!meeting || !paper) throw new Error('no note');
  const [version] = await composePaper(await preparePaper(db, meeting, paper, samplePlace));
  const text = version ? oneLine(writeText(version.document)) : '';
  expect(text).toContain('Last day for booking: 5 March 2027');
  expect(text).toContain('Casa Verde');
  expect(text).not.toContain('Hotel Lua');
});

test('what contradicts itself is refused, and only an officer keeps details', async () => {
  const { db } = open();
  const refusalOf = async (changes: Partial<PracticalDetails>, actor = officer) => {
    const kept = await keepPractical(db, actor, meetingId, { ...none, ...changes });
    return kept.ok ? 'kept' : kept.refusal.code;
  };
  expect(await refusalOf({ deskFrom: '2027-03-26' })).toBe('desk-incomplete');
  expect(await refusalOf({ ...whole, deskTo: '2027-03-25' })).toBe('desk-ends-early');
  expect(await refusalOf({ ...whole, deskCloses: '08:30' })).toBe('desk-ends-early');
  expect(await refusalOf({ testOn: '2027-03-25' })).toBe('test-incomplete');
  expect(await refusalOf({ hotelsUntil: '2027-03-29' })).toBe('deadline-after-meeting');
  expect(await refusalOf({ hotels: [{ name: '', rate: '90' }] })).toBe('hotel-without-name');
  expect(await refusalOf({ embassies: [{ country: 'KEN', address: '' }] })).toBe('embassy-incomplete');
  expect(
    await refusalOf({
      embassies: [
        { country: 'KEN', address: 'x' },
        { country: 'KEN', address: 'x' },
      ],
    }),
  ).toBe('embassy-twice');
  expect(await refusalOf({}, finance)).toBe('not-permitted');
  expect(await keepPractical(db, officer, '01900000-0000-7000-8000-00000000dead', none)).toMatchObject({
    refusal: { code: 'no-such-meeting' },
  });
});

test('the form keeps what was typed, in the record and in the journal, and shows it again', async () => {
  const before = (await journalOf(open().db, 'meeting', meetingId)).length;
  const answer = await post({
    boothsUntil: '2027-02-01',
    hotel_1: 'Hotel Mar',
    rate_1: '99,50',
    currency_1: 'EUR',
    embassy_2: 'KEN',
    address_2: '1 Rua do Mar',
  });
  expect(answer.status).toBe(303);
  expect(await practicalOf(open().db, meetingId)).toMatchObject({
    boothsUntil: '2027-02-01',
    hotels: [{ name: 'Hotel Mar', rate: '99.50', currency: 'EUR' }],
    embassies: [{ country: 'KEN', address: '1 Rua do Mar' }],
  });
  expect(await journalOf(open().db, 'meeting', meetingId)).toHaveLength(before + 1);
  const shown = await (await web.request('/ar/meetings/shores/practical', { headers })).text();
  expect(shown).toContain('value="Hotel Mar"');
  expect(shown).toContain(practicalWords.secHotels.ar);
});

test('a refused form answers with a sentence and everything typed', async () => {
  const wrong = await post({ rate_1: 'cheap', currency_1: 'euro', deskOpens: '8.30', hotel_1: 'Hotel Mar' }, 'fr');
  expect(wrong.status).toBe(422);
  const page = await wrong.text();
  for (const sentence of [practicalWords.badAmount.fr, 'value="cheap"', 'value="Hotel Mar"']) expect(page).toContain(sentence);
  const late = await post({ visasUntil: '2027-04-01', medicalPhone: '+351 1' }, 'es');
  expect(late.status).toBe(409);
  const again = await late.text();
  expect(again).toContain(practicalRefusals['deadline-after-meeting'].es);
  expect(again).toContain('value="+351 1"');
});
