import { beforeAll, expect, test } from 'vitest';
import { ensureAccount } from '../offices/access/public.ts';
import {
  clearVersion,
  composeVersions,
  draftInvitation,
  enterSampleRecord,
  findCircular,
  issueCircular,
  stepsOfCircular,
} from '../offices/circulars/public.ts';
import { type Actor, type Role, system } from '../platform/actor.ts';
import { accepted } from '../platform/answer.ts';
import { newId } from '../platform/database/public.ts';
import { readSettings } from '../platform/settings.ts';
import { useTestDatabase } from '../platform/testing/test-database.ts';
import { openFrontDoor, sessionCookie, type Web } from '../platform/web/public.ts';
import { listTasks } from './list-tasks.ts';
import { deskRoutes } from './routes.tsx';

const database = useTestDatabase();
let record: Awaited<ReturnType<typeof enterSampleRecord>>;
const samplePlace = { publicUrl: 'https://chancery.example' };
let letter: string;
let actor: Actor;
let web: Web;
const people = new Map<Role, Actor>();

beforeAll(async () => {
  const { db } = database();
  record = await enterSampleRecord(db);
  const drafted = await draftInvitation(db, system, {
    meetingId: record.meetingId,
    addresseeRule: { post: 'speaker', statuses: ['member'] },
    signatories: [{ postId: record.signingPost, organizationId: record.organizationId }],
    languages: ['en', 'ar'],
    originalLanguage: 'en',
  });
  letter = accepted(drafted).id;
  for (const role of ['officer', 'reviser', 'head-of-cabinet', 'signatory'] as const) people.set(role, await accountOf(role));
  web = openFrontDoor({ db, settings: readSettings({}).settings, secret: 'test', actorOf: async () => actor });
  for (const language of ['en', 'ar']) web.route(`/${language}`, deskRoutes);
});

async function accountOf(role: Role): Promise<Actor> {
  const [name, email] = [`Desk ${role}`, `${role}@assembly.example`];
  const personId = role === 'signatory' ? record.signatoryPerson : undefined;
  const id = await ensureAccount(database().db, { email, name, language: 'en', roles: [role], personId });
  return { kind: 'account', id, name, roles: [role], language: 'en', personId };
}

/** Takes every step of every version that is open. */
async function signAll(): Promise<void> {
  const { db } = database();
  const circular = await findCircular(db, letter);
  if (!circular) throw new Error('no such circular');
  const versions = await composeVersions(db, circular, samplePlace);
  for (const step of await stepsOfCircular(db, circular, versions)) {
    const seen = versions.find(({ language }) => language === step.language)?.digest ?? '';
    accepted(await clearVersion(db, system, letter, { stepId: step.id, seen, note: 'by letter' }, samplePlace));
  }
}

async function tasksOf(role: Role): Promise<string[]> {
  const who = people.get(role);
  if (!who) throw new Error(`nobody is ${role}`);
  return (await listTasks(database().db, who, 'en', samplePlace)).map(({ what, href }) => `${what} → ${href}`);
}

async function deskOf(role: Role, language = 'en'): Promise<string> {
  const who = people.get(role);
  if (who) actor = who;
  return (await web.request(`/${language}/desk`, { headers: { cookie: `${sessionCookie}=x` } })).text();
}

/** What came in and came back, straight into the record: a question, a letter that bounced, an address that is dead, a proposed correction. */
async function fillMail(): Promise<void> {
  const { db } = database();
  const at = new Date();
  const { id: bodyId } = record.parliaments[0] ?? { id: '' };
  const texts = { subject_line: 'Hall', from_name: 'Amal Nour', from_address: 'amal@majlis.example', words: 'Which hall?', language: 'en' };
  const message = {
    id: newId(),
    digest: newId(),
    way: 'pipe',
    desk: 'desk@assembly.example',
    kind: 'message',
    received_at: at,
    raw: Buffer.from('x'),
  };
  await db
    .insertInto('incoming_message')
    .values({ ...message, ...texts })
    .execute();
  const letterRow = {
    id: newId(),
    subject_kind: 'dispatch',
    subject_id: newId(),
    recipient_key: 'one',
    to_name: 'Speaker',
    to_address: 'gone@house.example',
  };
  const parts = {
    from_name: 'Assembly',
    from_address: 'desk@assembly.example',
    language: 'en',
    subject_line: 'Invitation',
    text_part: 'x',
    html_part: 'x',
  };
  await db
    .insertInto('letter')
    .values({ ...letterRow, ...parts, message_id: newId(), state: 'bounced', not_before: at, queued_at: at })
    .execute();
  const link = {
    id: newId(),
    body_id: bodyId,
    digest: newId(),
    sent_to: 'registry@house.example',
    language: 'en',
    made_at: at,
    made_by: 'Lena',
  };
  await db
    .insertInto('correction_link')
    .values({ ...link, expires_on: '2099-01-01' })
    .execute();
  const set = { id: newId(), link_id: link.id, said_by: 'Records Office', received_at: at };
  await db.insertInto('correction_set').values(set).execute();
  for (const [position, field] of ['phone', 'email'].entries())
    await db.insertInto('correction').values({ id: newId(), set_id: set.id, position, field, known: '', proposed: '{}' }).execute();
}

test('each version of a drafted letter waits for whoever clears or signs it, and for nobody else', async () => {
  const clear = (language: string) => `Clear the ${language} version → /circulars/${letter}`;
  expect((await tasksOf('reviser')).sort()).toEqual([clear('Arabic'), clear('English')]);
  expect([await tasksOf('head-of-cabinet'), await tasksOf('signatory'), await tasksOf('officer')]).toEqual([[], [], []]);
});

test('a signed letter waits to be issued, an issued one to be dispatched', async () => {
  const { db } = database();
  await signAll();
  expect(await tasksOf('signatory')).toEqual([]);
  expect(await tasksOf('officer')).toEqual([`Issue: every version is signed → /circulars/${letter}`]);
  accepted(await issueCircular(db, people.get('officer') ?? actor, letter, samplePlace));
  expect((await tasksOf('officer'))[0]).toMatch(/^Dispatch: issued as \S+ → \/circulars\//);
});

test('an officer is told of questions, letters that came back and corrections that parliaments propose, each with the page to go to', async () => {
  const quiet = await deskOf('officer');
  expect(quiet).not.toContain('/mailroom?state=bounced');
  expect(quiet).not.toContain('/mailroom/incoming');
  await fillMail();
  const html = await deskOf('officer');
  for (const href of ['/en/mailroom?state=bounced', '/en/mailroom/incoming', '/en/directory/corrections'])
    expect(html).toContain(`href="${href}"`);
  expect(html).toContain('Decide on 2 corrections');
  expect(await deskOf('officer', 'ar')).toContain('البت في تصحيحين للدليل');
  expect(await deskOf('reviser')).not.toContain('/en/directory/corrections');
});
