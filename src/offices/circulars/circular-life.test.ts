import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, system } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import type { Language } from '../../platform/language.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../platform/web/public.ts';
import { archiveRoutes } from '../archive/pages.ts';
import { findCall, recordAnswerByHand } from '../calls/public.ts';
import { addedSince, closeTypesetting, readSignatures } from '../documents/public.ts';
import { loadText } from '../languages/public.ts';
import { type Carrier, deliverAll, receiveMessage } from '../mailroom/public.ts';
import { findCircular } from './circular.ts';
import { composeVersions } from './compose-version.ts';
import { correctCircular } from './corrigenda/correct-circular.ts';
import { coverageOf } from './coverage/coverage.ts';
import { draftInvitation } from './drafting/draft-invitation.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from './drafting/sample-record.ts';
import { saveCircularText } from './editing/save-text.ts';
import { clearVersion, stepsOfCircular } from './issuing/clear-version.ts';
import { dispatchCircular } from './issuing/dispatch-circular.ts';
import { issueCircular } from './issuing/issue-circular.ts';
import { listIncoming, listOutgoing } from './register/list-register.ts';
import { registerLetter } from './register/register-letter.ts';
import { remindSilent } from './reminders/remind-silent.ts';
import { circularsRoutes } from './routes.tsx';

const testing = useTestDatabase();
const carrier: Carrier = { send: async () => ({ outcome: 'sent', reply: '250 taken' }), close: async () => undefined };
let record: SampleRecord;
let web: Web;
let people: Record<'officer' | 'reviser' | 'head' | 'signatory', Actor>;

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  record = await enterSampleRecord(db);
  people = {
    officer: await sampleAccount(db, 'Olga Officer', ['officer']),
    reviser: await sampleAccount(db, 'Rosa Reviser', ['reviser']),
    head: await sampleAccount(db, 'Hamid Head', ['head-of-cabinet']),
    signatory: await sampleAccount(db, 'Ada Lindqvist', ['signatory'], record.signatoryPerson),
  };
  const settings = { port: 0, host: '', publicUrl: samplePlace.publicUrl, dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret: 'test', actorOf: async () => people.officer });
  for (const language of ['en', 'fr', 'es', 'ar'])
    web.route(`/${language}`, new Hono<Env>().route('/', circularsRoutes).route('/', archiveRoutes({ read: readSignatures, addedSince })));
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

const page = async (path: string) =>
  (await web.request(path, { headers: { cookie: 'chancery_session=abcdefghijklmnopqrstuvwxyz' } })).text();
const bodyIn = (country: string) => record.parliaments.find((each) => each.country === country)?.id ?? '';

/** What the wall says of the letter, without the states that nobody is in. */
async function wall(id: string): Promise<Record<string, number>> {
  const coverage = await coverageOf(testing().db, id);
  return Object.fromEntries(Object.entries(coverage?.counts ?? {}).filter(([, n]) => n > 0));
}

/** Each organization clears and signs each version in its own order; the partner's acts are recorded with how they reached us. */
async function clearByBoth(id: string): Promise<string[]> {
  const { db } = testing();
  const circular = await findCircular(db, id);
  if (!circular) throw new Error('no such circular');
  const versions = await composeVersions(db, circular, samplePlace);
  const steps = await stepsOfCircular(db, circular, versions);
  for (const step of steps) {
    const actor =
      step.recorded || step.role === 'head-of-cabinet' ? people.head : step.role === 'reviser' ? people.reviser : people.signatory;
    const seen = versions.find(({ language }) => language === step.language)?.digest ?? '';
    const note = step.recorded ? 'letter CDS/44' : '';
    accepted(await clearVersion(db, actor, id, { stepId: step.id, seen, note }, samplePlace));
  }
  return steps.map(({ language, act, organizationId }) => `${language} ${act} ${organizationId === record.partnerId ? 'partner' : 'own'}`);
}

async function rewrite(id: string, language: Language, source: string) {
  const { db } = testing();
  const { versions } = await loadText(db, (await findCircular(db, id))?.textId ?? '');
  const changed = (versions[language] ?? []).map((each) => (each.key === 'hope' ? { ...each, source } : each));
  accepted(await saveCircularText(db, system, id, { versions: { [language]: changed }, seen: {} }));
}

/** A delivery report (RFC 3464) for the letter to an address. */
async function bounce(dispatchOf: string, address: string) {
  const { db } = testing();
  const letter = await db
    .selectFrom('letter as l')
    .innerJoin('dispatch as d', 'd.id', 'l.subject_id')
    .select('l.message_id')
    .where('d.circular_id', '=', dispatchOf)
    .where('l.to_address', '=', address)
    .executeTakeFirstOrThrow();
  const report = [
    'From: Mail Delivery System <MAILER-DAEMON@relay.example>',
    'To: assembly@assembly.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    ...['', '--b', 'Content-Type: text/plain', '', 'Nobody of this name.', '', '--b', 'Content-Type: message/delivery-status', ''],
    ...['Reporting-MTA: dns; relay.example', '', `Final-Recipient: rfc822; ${address}`, 'Action: failed', 'Status: 5.1.1'],
    ...['Diagnostic-Code: smtp; 550 5.1.1 user unknown', '', '--b', 'Content-Type: text/rfc822-headers', ''],
    ...[`Message-ID: <${letter.message_id}>`, '', '--b--', ''],
  ].join('\r\n');
  accepted(await receiveMessage(db, Buffer.from(report), 'pipe'));
}

describe('the life of a joint Arabic-English circular', () => {
  test.each(['en', 'ar'] as const)(
    'written first in %s: the wall shows the truth after each step',
    { timeout: 120_000 },
    async (original) => {
      const { db } = testing();
      const other = original === 'en' ? 'ar' : 'en';
      const drafted = await draftInvitation(db, people.officer, {
        meetingId: record.meetingId,
        addresseeRule: { post: 'speaker', statuses: ['member'] },
        signatories: [
          { postId: record.signingPost, organizationId: record.organizationId },
          { postId: record.partnerPost, organizationId: record.partnerId },
        ],
        languages: ['ar', 'en'],
        originalLanguage: original,
      });
      const { id } = accepted(drafted);
      const steps = await clearByBoth(id);
      const order = ['clear own', 'clear own', 'sign own', 'clear partner', 'sign partner'];
      expect(steps).toEqual(['ar', 'en'].flatMap((language) => order.map((step) => `${language} ${step}`)));
      const { reference } = accepted(await issueCircular(db, people.officer, id, samplePlace));
      expect(await wall(id)).toEqual({ 'not-sent': 6 });

      accepted(await dispatchCircular(db, people.officer, id, samplePlace));
      await deliverAll({ db, carrier });
      expect(await wall(id)).toEqual({ reached: 6 });
      const [address, country] = original === 'en' ? ['speaker@nor.example', 'NOR'] : ['speaker@kaz.example', 'KAZ'];
      await bounce(id, address);
      expect(await wall(id)).toEqual({ reached: 5, bounced: 1 });

      const corrigendum = accepted(await correctCircular(db, people.officer, id, [other])).id;
      await rewrite(corrigendum, other, other === 'en' ? 'Our two institutions count on your parliament.' : 'وتعوّل مؤسستانا على برلمانكم.');
      await clearByBoth(corrigendum);
      expect(accepted(await issueCircular(db, people.officer, corrigendum, samplePlace)).reference).toBe(`${reference}/Corr.1`);
      const sent = accepted(await dispatchCircular(db, people.officer, corrigendum, samplePlace));
      const received = await db
        .selectFrom('addressee')
        .select('email')
        .where('circular_id', '=', id)
        .where('language', '=', other)
        .execute();
      expect(sent.letters).toBe(received.filter(({ email }) => email !== address).length);
      await deliverAll({ db, carrier });
      expect(await wall(id)).toEqual({ reached: 5, bounced: 1 });
      const codeOf = async (circularId: string) =>
        (
          await db
            .selectFrom('issued_version as v')
            .innerJoin('issued_document as d', 'd.id', 'v.pdf_id')
            .select('d.code')
            .where('v.circular_id', '=', circularId)
            .where('v.language', '=', other)
            .executeTakeFirstOrThrow()
        ).code;
      const verified = await page(`/${original}/verify/${await codeOf(id)}`);
      expect(verified).toContain(`/${original}/verify/${await codeOf(corrigendum)}`);
      expect(await page(`/${original}/circulars/${id}/coverage`)).toContain(`${reference}/Corr.1`);

      const first = accepted(await remindSilent(db, people.officer, id, samplePlace, { number: 1 }));
      expect(first.letters).toBe(5);
      const call = await findCall(db, record.callId);
      if (!call) throw new Error('no call');
      const paper = {
        receivedOn: '2026-11-22',
        sender: 'The Speaker',
        language: other as Language,
        subject: 'Our answer',
        way: 'post' as const,
      };
      accepted(await registerLetter(db, people.officer, { ...paper, bodyId: bodyIn(country), answers: id }));
      accepted(
        await recordAnswerByHand(db, people.officer, {
          call,
          bodyId: bodyIn(country),
          kind: 'declines',
          channel: 'paper',
          note: 'by post',
        }),
      );
      expect(await wall(id)).toEqual({ reached: 5, declined: 1 });
      accepted(await recordAnswerByHand(db, people.officer, { call, bodyId: bodyIn('SEN'), kind: 'declines', channel: 'paper', note: '' }));
      const second = accepted(await remindSilent(db, people.officer, id, samplePlace, { number: 2 }));
      expect(second).toMatchObject({ letters: 4, number: 2 });
      expect(await wall(id)).toEqual({ reached: 4, declined: 2 });

      expect((await listOutgoing(db)).map((line) => line.reference)).toEqual(expect.arrayContaining([reference, `${reference}/Corr.1`]));
      expect((await listIncoming(db))[0]?.refersTo).toBe(reference);
      await db.deleteFrom('answer').execute();
      await db.deleteFrom('unreachable_address').execute();
    },
  );
});
