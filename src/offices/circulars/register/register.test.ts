import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, system, visitor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { loadText } from '../../languages/public.ts';
import { receiveMessage } from '../../mailroom/public.ts';
import { findCircular } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { issueSample, signSample } from '../drafting/sample-steps.ts';
import { saveCircularText } from '../editing/save-text.ts';
import { dispatchCircular } from '../issuing/dispatch-circular.ts';
import { issueCircular } from '../issuing/issue-circular.ts';
import { openPlace } from '../kinds/kind-templates.ts';
import { changeSeries } from '../kinds/letter-series.ts';
import { circularsRoutes } from '../routes.tsx';
import { filterRegister, listIncoming, listOutgoing } from './list-register.ts';
import { findRegistered, type ReceivedInput, registerLetter } from './register-letter.ts';
import { replyToLetter } from './reply-to-letter.ts';
import { csvCell } from './write-register-csv.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let officer: Actor;
let web: Web;
let invitation: string;

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  record = await enterSampleRecord(db);
  officer = await sampleAccount(db, 'Olga Officer', ['officer']);
  const settings = { port: 0, host: '', publicUrl: samplePlace.publicUrl, dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret: 'test', actorOf: async () => officer });
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, new Hono<Env>().route('/', circularsRoutes));
  invitation = await issueSample(db, record);
  accepted(await dispatchCircular(db, system, invitation, samplePlace));
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

const cookie = 'chancery_session=abcdefghijklmnopqrstuvwxyz';
const get = (path: string) => web.request(path, { headers: { cookie } });
const jordan = () => record.parliaments.find(({ country }) => country === 'JOR')?.id ?? '';
const received = (changes: Partial<ReceivedInput> = {}): ReceivedInput => ({
  receivedOn: '2026-11-20',
  bodyId: jordan(),
  sender: 'رئيس مجلس النواب',
  language: 'ar',
  subject: 'استفسار عن المائدة المستديرة',
  theirReference: 'م/2026/77',
  way: 'e-mail',
  messageId: '<abc@jor.example>',
  answers: invitation,
  ...changes,
});

describe('a letter that came', () => {
  test('is registered under its next number with the letter of ours that it answers', async () => {
    const { db } = testing();
    const { reference } = accepted(await registerLetter(db, officer, received()));
    expect(reference).toBe('IN/2026/1');
    const [line] = await listIncoming(db);
    expect(line).toMatchObject({ reference, way: 'e-mail', refersTo: (await findCircular(db, invitation))?.issuance?.reference });
    const code = async (changes: Partial<ReceivedInput>, actor: Actor = officer) =>
      ((await registerLetter(db, actor, received(changes))) as { refusal?: { code: string } }).refusal?.code;
    expect(await code({ sender: ' ' })).toBe('sender-missing');
    expect(await code({ receivedOn: '2026-11-23' })).toBe('received-later');
    expect(await code({ answers: crypto.randomUUID() })).toBe('no-such-circular');
    expect(await code({}, visitor)).toBe('not-signed-in');
    expect(accepted(await registerLetter(db, officer, received({ way: 'post', messageId: undefined }))).reference).toBe('IN/2026/2');
  });

  test('is answered in its language, to its sender alone, in the thread of its mail and in the series of replies', async () => {
    const { db } = testing();
    const { id } = accepted(await registerLetter(db, officer, received({ messageId: 'thread-7@jor.example' })));
    const signatories = [{ postId: record.signingPost, organizationId: record.organizationId }];
    const reply = accepted(await replyToLetter(db, officer, id, { signatories, post: 'speaker' })).id;
    const circular = await findCircular(db, reply);
    expect(circular).toMatchObject({ kind: 'reply', languages: ['ar'], originalLanguage: 'ar', repliesTo: id });
    const { versions } = await loadText(db, circular?.textId ?? '');
    expect(versions.ar?.[0]?.source).toContain('م/2026/77');
    const filled = (versions.ar ?? []).map((each) => ({ ...each, source: each.source.replaceAll(openPlace, 'ويسرنا أن نرحب بكم.') }));
    accepted(await saveCircularText(db, system, reply, { versions: { ar: filled }, seen: {} }));
    await signSample(db, reply);
    expect(accepted(await issueCircular(db, system, reply, samplePlace)).reference).toBe('OUT/2026/1');
    accepted(await dispatchCircular(db, system, reply, samplePlace));
    const letters = await db
      .selectFrom('letter as l')
      .innerJoin('dispatch as d', 'd.id', 'l.subject_id')
      .select(['l.to_address', 'l.in_reply_to', 'l.language'])
      .where('d.circular_id', '=', reply)
      .execute();
    expect(letters).toEqual([{ to_address: 'speaker@jor.example', in_reply_to: 'thread-7@jor.example', language: 'ar' }]);
    const page = await (await get(`/en/circulars/received/${id}`)).text();
    expect(page).toContain('OUT/2026/1');
    expect(page).toContain((await findCircular(db, invitation))?.issuance?.reference);
  });

  test('of a sender outside the directory cannot be answered, as nobody can be written to', async () => {
    const { db } = testing();
    const { id } = accepted(await registerLetter(db, officer, received({ bodyId: undefined })));
    const signatories = [{ postId: record.signingPost, organizationId: record.organizationId }];
    expect(await replyToLetter(db, officer, id, { signatories, post: 'speaker' })).toMatchObject({ refusal: { code: 'sender-unknown' } });
    expect(await replyToLetter(db, officer, crypto.randomUUID(), { signatories, post: 'speaker' })).toMatchObject({
      refusal: { code: 'no-such-letter' },
    });
  });

  test('is written to as one holder of a post, by name of the institution', async () => {
    const { db } = testing();
    const { id } = accepted(await registerLetter(db, officer, received({ language: 'en', subject: 'A question' })));
    const signatories = [{ postId: record.signingPost, organizationId: record.organizationId }];
    const reply = accepted(await replyToLetter(db, officer, id, { signatories, post: 'speaker' })).id;
    const circular = await findCircular(db, reply);
    if (!circular) throw new Error('no reply');
    const [version] = await composeVersions(db, circular, samplePlace);
    expect(version?.document.addressee).toEqual([expect.stringMatching(/^Speaker/), 'Jordan (en)']);
    expect(version?.document.salutation).toHaveLength(1);
  });
});

describe('a message that the mailroom took in', () => {
  test('is entered in the register from its page: the form is filled in, with the letter of ours that it answers', async () => {
    const { db } = testing();
    const letter = await db
      .selectFrom('letter as l')
      .innerJoin('dispatch as d', 'd.id', 'l.subject_id')
      .select(['l.message_id', 'l.to_address'])
      .where('d.circular_id', '=', invitation)
      .where('l.to_address', 'like', '%ken.example')
      .executeTakeFirstOrThrow();
    const mail = [
      `From: Speaker <${letter.to_address}>`,
      'To: office@assembly.example',
      'Subject: A question of dates',
      'Message-ID: <q1@ken.example>',
    ];
    const raw = [...mail, `In-Reply-To: <${letter.message_id}>`, '', 'Could the meeting be a day later?', ''].join('\r\n');
    accepted(await receiveMessage(db, Buffer.from(raw), 'pipe'));
    const query = new URLSearchParams({
      sender: 'The Speaker',
      subject: 'A question of dates',
      messageId: 'q1@ken.example',
      way: 'e-mail',
    });
    const form = await (await get(`/en/circulars/received/new?${query}`)).text();
    expect(form).toContain('value="A question of dates"');
    expect(form).toMatch(new RegExp(`<option[^>]*(?:selected[^>]*value="${invitation}"|value="${invitation}"[^>]*selected)`));
    expect(await findRegistered(db, 'q1@ken.example')).toBeUndefined();
    const { reference } = accepted(await registerLetter(db, officer, received({ messageId: '<q1@ken.example>', answers: invitation })));
    expect((await findRegistered(db, 'q1@ken.example'))?.reference).toBe(reference);
  });
});

describe('the registers', () => {
  test('say what a series is about, and are searched by it', async () => {
    const { db } = testing();
    const head = await sampleAccount(db, 'Hamid Head', ['head-of-cabinet']);
    const subject = { en: 'Invitations to meetings', ar: 'الدعوات إلى الاجتماعات' };
    accepted(await changeSeries(db, head, record.organizationId, { kind: 'invitation', series: 'CIRC', subject }));
    const outgoing = await listOutgoing(db);
    expect(outgoing.find(({ id }) => id === invitation)?.about).toEqual(subject);
    expect((await filterRegister(db, outgoing, { query: 'الدعوات' })).some(({ id }) => id === invitation)).toBe(true);
    expect(await (await get('/en/circulars/register')).text()).toContain('Invitations to meetings');
    expect(await (await get('/ar/circulars/register.csv')).text()).toContain('الدعوات إلى الاجتماعات');
    accepted(await changeSeries(db, head, record.organizationId, { kind: 'invitation', series: 'CIRC', subject: {} }));
  });

  test('are searched in every language and spelling, and by number', async () => {
    const { db } = testing();
    const outgoing = await listOutgoing(db);
    const found = async (query: string) => (await filterRegister(db, outgoing, { query })).some(({ id }) => id === invitation);
    for (const query of [
      'digital trust',
      'confiance NUMERIQUE',
      'confianza digital',
      'الثقة الرقميه',
      'ثقه رقميه',
      'CIRC/2026/1',
      'Kenya',
      'السنغال',
    ])
      expect([query, await found(query)]).toEqual([query, true]);
    expect(await found('analogue distrust')).toBe(false);
    const incoming = await listIncoming(db);
    expect((await filterRegister(db, incoming, { query: 'استفسار المائده' })).length).toBeGreaterThan(0);
  });

  test('are filtered by series, year, body and kind together', async () => {
    const { db } = testing();
    const outgoing = await listOutgoing(db);
    expect(
      (await filterRegister(db, outgoing, { series: 'OUT', year: '2026', bodyId: jordan(), kind: 'reply' })).map(
        ({ reference }) => reference,
      ),
    ).toEqual(['OUT/2026/1']);
    expect(await filterRegister(db, outgoing, { series: 'OUT', year: '2025' })).toEqual([]);
    expect((await filterRegister(db, await listIncoming(db), { kind: 'post' })).map(({ way }) => way)).toEqual(['post']);
  });

  test('answer as pages and as CSV in four languages, safe against formulas', async () => {
    for (const language of ['en', 'fr', 'es', 'ar']) {
      for (const path of ['register', 'register?which=incoming&q=x', 'received/new', 'series']) {
        const answer = await get(`/${language}/circulars/${path}`);
        expect([path, answer.status]).toEqual([path, 200]);
      }
      const csv = await (await get(`/${language}/circulars/register.csv?which=outgoing`)).text();
      expect(csv.split('\r\n').length).toBeGreaterThan(2);
      expect(csv).toContain('CIRC/2026/1,CIRC,,2026-11-22');
    }
    expect(csvCell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
    expect([csvCell('+41'), csvCell('a,b'), csvCell('plain')]).toEqual(["'+41", '"a,b"', 'plain']);
  });

  test('show a confidential letter by its mark alone', async () => {
    const { db } = testing();
    const id = await issueSample(db, record, { confidence: 'confidential', languages: ['en'] });
    expect((await listOutgoing(db)).find((line) => line.id === id)?.subjects).toEqual({ en: 'Confidential' });
  });
});
