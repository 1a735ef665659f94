import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/public.ts';
import { screenLanguages } from '../../platform/language.ts';
import { readSettings } from '../../platform/settings.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { openFrontDoor, type Web } from '../../platform/web/public.ts';
import { archiveDocument } from '../archive/public.ts';
import { participantsOf } from '../meetings/public.ts';
import { delegatesOf } from './find-call.ts';
import { nameDelegate } from './name-delegate.ts';
import { answerPath, registrationPath } from './own-links.ts';
import { registerDelegate } from './register-delegate.ts';
import { callsRoutes } from './routes.tsx';
import {
  coordinator,
  delegateActor,
  enterSampleBody,
  officer,
  openSampleCall,
  sampleDesk,
  sampleNow,
  samplePerson,
  sampleRegistration,
} from './sample-call.ts';

const database = useTestDatabase();
let web: Web;
beforeAll(() => {
  setClock(sampleNow);
  const { settings } = readSettings({ CHANCERY_URL: 'https://chancery.example' });
  web = openFrontDoor({ db: database().db, settings, secret: 'test', actorOf: async () => officer });
  for (const language of screenLanguages) web.route(`/${language}`, callsRoutes);
});
afterAll(() => setClock());

/** A letter as the meetings' office stores it, for a registration. */
async function storeLetter(meetingId: string, registrationId: string): Promise<string> {
  const { db } = database();
  const id = newId();
  const row = { id, meeting_id: meetingId, registration_id: registrationId, reference: `VISA/2027/${id}`, addressee: '' };
  await db
    .insertInto('visa_letter')
    .values({ ...row, signer_name: 'Claire Dumont-Rees', issued_at: sampleNow, issued_by_name: 'Lena Okafor' })
    .execute();
  const subject = { kind: 'visa-letter', id };
  const file = { kind: 'letter', subject, language: 'fr', title: 'x', issuedBy: 'x', audience: '', mediaType: 'application/pdf' } as const;
  return (await archiveDocument(db, { ...file, bytes: Buffer.from('%PDF-1.7'), content: id })).id;
}

async function registerOne() {
  const { db } = database();
  const call = await openSampleCall(db);
  const bodyId = await enterSampleBody(db, 'member');
  accepted(await nameDelegate(db, coordinator, call, bodyId, samplePerson('one@parliament.example'), sampleDesk));
  const [delegate] = await delegatesOf(db, call.id, bodyId);
  if (!delegate) throw new Error('nobody was named');
  accepted(await registerDelegate(db, delegateActor, delegate.id, sampleRegistration({ birthYear: 1984 }), sampleDesk));
  return { call, bodyId, delegate };
}

test('a letter for a visa is offered behind the delegate’s own link and the body’s, and behind no other', async () => {
  const { call, bodyId, delegate } = await registerOne();
  const documentId = await storeLetter(call.meetingId, delegate.id);
  for (const path of [registrationPath(call, delegate.id), answerPath(call, bodyId)]) {
    expect(await (await web.request(`/en${path}`)).text()).toContain(`href="/en${path}/letters/${documentId}"`);
    expect(await (await web.request(`/en${path}/letters/${documentId}`)).text()).toBe('%PDF-1.7');
  }
  const stranger = await enterSampleBody(database().db, 'member');
  expect((await web.request(`/en${answerPath(call, stranger)}/letters/${documentId}`)).status).toBe(404);
});

test('the year of birth goes with the registration, and a corrected one keeps its registration', async () => {
  const { db } = database();
  const { call, delegate } = await registerOne();
  const [first] = await participantsOf(db, call.meetingId);
  expect(first).toMatchObject({ birthYear: 1984, registrationId: delegate.id });
  accepted(await registerDelegate(db, system, delegate.id, sampleRegistration(), sampleDesk));
  const [second] = await participantsOf(db, call.meetingId);
  expect(second).toMatchObject({ registrationId: delegate.id });
  expect(second?.birthYear).toBeUndefined();
  expect(second?.badgeCode).not.toBe(first?.badgeCode);
});

test('a year of birth that cannot be is refused beside its field, and may be left empty', async () => {
  const { call, delegate } = await registerOne();
  const path = `/en${registrationPath(call, delegate.id)}`;
  const page = await web.request(path);
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const token = /name="form_token" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const typed = { given: 'A', family: 'B', gender: 'female', function_title: 'C', language: 'en', committee: '', needs: '', listed: 'yes' };
  const send = (birth_year: string) =>
    web.request(path, { method: 'POST', headers: { cookie }, body: new URLSearchParams({ form_token: token, ...typed, birth_year }) });
  const wrong = await send('2026');
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('id="birth_year-problem"');
  expect((await send('')).status).toBe(303);
});
