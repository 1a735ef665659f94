import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { openSampleDoor } from '../../../platform/testing/sample-door.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { journalOf } from '../../archive/public.ts';
import { answerPath, declineCall, findCall } from '../../calls/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { type Carrier, deliverAll, holdSending, letterStates, type OutgoingMessage } from '../../mailroom/public.ts';
import { findCircular } from '../circular.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, issueSample } from '../drafting/sample-steps.ts';
import { dispatchCircular } from '../issuing/dispatch-circular.ts';
import { silentAddressees } from '../reminders/remind-silent.ts';
import { circularsRoutes } from '../routes.tsx';
import { copiesOf, recordCopies, withdrawCopy } from './hand-copies.ts';
import { approveReminder, planReminder, plansOf, withdrawReminder } from './reminder-plan.ts';
import { isStillWanted, sendDueReminders } from './send-due-reminders.ts';
import { sendSamples } from './send-samples.ts';
import { sendingOf } from './sending-of.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let officer: Actor;
let reviser: Actor;
let issued = '';

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  record = await enterSampleRecord(testing().db);
  officer = await sampleAccount(testing().db, 'Olga Officer', ['officer']);
  reviser = await sampleAccount(testing().db, 'Rita Reviser', ['reviser']);
  issued = await issueSample(testing().db, record, { callId: record.callId });
  accepted(await dispatchCircular(testing().db, system, issued, samplePlace));
});
afterAll(() => {
  setClock();
  closeTypesetting();
});
beforeEach(() => setClock(new Date('2026-11-22T09:00:00Z')));

const bodyOf = (country: string) => record.parliaments.find((each) => each.country === country)?.id ?? '';
const lettersOfKind = (kind: string) =>
  testing().db.selectFrom('letter').selectAll().where('subject_kind', '=', kind).orderBy('language').execute();
async function markSent(): Promise<void> {
  await testing()
    .db.updateTable('letter')
    .set({ state: 'sent', sent_at: new Date('2026-11-22T09:05:00Z') })
    .where('subject_kind', '=', 'dispatch')
    .execute();
}
const coverageOfBody = async (country: string) =>
  (await coverageOf(testing().db, issued))?.covered.find(({ bodyId }) => bodyId === bodyOf(country));

describe('samples', () => {
  test('a sample comes in every language to the officer alone, marked, with a personal link that opens nothing, and counts nowhere', async () => {
    const { db } = testing();
    const before = await coverageOf(db, issued);
    expect(await sendSamples(db, officer, issued, samplePlace, 'all')).toMatchObject({
      ok: true,
      email: 'olga.officer@assembly.example',
      letters: 4,
    });
    const samples = await lettersOfKind('proof');
    expect(samples.map(({ language }) => language)).toEqual(['ar', 'en', 'es', 'fr']);
    expect(new Set(samples.map(({ to_address }) => to_address))).toEqual(new Set(['olga.officer@assembly.example']));
    for (const [language, mark] of [
      ['en', 'SAMPLE'],
      ['fr', 'SPÉCIMEN'],
      ['es', 'MUESTRA'],
      ['ar', 'نموذج'],
    ] as const) {
      const sample = samples.find((each) => each.language === language);
      expect(sample?.subject_line.startsWith(`[${mark}] `)).toBe(true);
      expect(sample?.text_part.startsWith(mark)).toBe(true);
      expect(sample?.html_part).toContain(`<strong>${mark}</strong>`);
      expect(sample?.html_part).toContain('/answer/sample"');
      expect(sample?.body_id).toBeNull();
    }
    const call = await findCall(db, record.callId);
    const own = record.parliaments.map(({ id }) => (call ? answerPath(call, id) : ''));
    for (const path of own) expect(samples.some(({ html_part, text_part }) => `${html_part}${text_part}`.includes(path))).toBe(false);
    expect((await coverageOf(db, issued))?.counts).toEqual(before?.counts);
    expect((await db.selectFrom('dispatch').selectAll().where('circular_id', '=', issued).execute()).length).toBe(1);
  });

  test('“send to me first” is one letter in the officer’s language; before issue and for others it is refused', async () => {
    const { db } = testing();
    expect(await sendSamples(db, officer, issued, samplePlace, 'mine')).toMatchObject({ ok: true, languages: ['en'], letters: 1 });
    const draft = await draftSample(db, record);
    expect(await sendSamples(db, officer, draft, samplePlace, 'mine')).toMatchObject({ refusal: { code: 'not-issued' } });
    expect(await sendSamples(db, reviser, issued, samplePlace, 'mine')).toMatchObject({ refusal: { code: 'not-permitted' } });
  });
});

describe('copies by other ways', () => {
  test('copies are recorded in bulk with the way, the day and who did it, once; the wall shows who was reached so', async () => {
    const { db } = testing();
    await db
      .updateTable('letter')
      .set({ state: 'bounced' })
      .where('body_id', 'in', [bodyOf('KEN'), bodyOf('SEN')])
      .execute();
    expect(await coverageOfBody('KEN')).toMatchObject({ state: 'bounced', unmailed: true });
    const input = { bodyIds: [bodyOf('KEN'), bodyOf('SEN')], way: 'post' as const, sentOn: '2026-11-22', note: ' RR 12 ' };
    expect(await recordCopies(db, officer, issued, input)).toMatchObject({ ok: true, recorded: 2 });
    expect(await recordCopies(db, officer, issued, input)).toMatchObject({ ok: true, recorded: 0 });
    expect(await copiesOf(db, issued)).toMatchObject([
      { way: 'post', sentOn: '2026-11-22', note: 'RR 12', recordedByName: 'Olga Officer' },
      { way: 'post' },
    ]);
    expect(await coverageOfBody('KEN')).toMatchObject({ state: 'reached', unmailed: true, copies: [{ way: 'post' }] });
    const circular = await findCircular(db, issued);
    const silent = circular ? await silentAddressees(db, circular) : [];
    expect(silent.map(({ bodyId }) => bodyId)).not.toContain(bodyOf('KEN'));
    expect((await journalOf(db, 'circular', issued)).some(({ act }) => act === 'circulars.copy')).toBe(true);
  });

  test('a copy entered by mistake is taken back and the wall is as before', async () => {
    const { db } = testing();
    const [copy] = (await copiesOf(db, issued)).filter(({ bodyId }) => bodyId === bodyOf('SEN'));
    accepted(await withdrawCopy(db, officer, issued, copy?.id ?? ''));
    expect(await coverageOfBody('SEN')).toMatchObject({ state: 'bounced' });
    expect(await withdrawCopy(db, officer, issued, copy?.id ?? '')).toMatchObject({ refusal: { code: 'no-such-copy' } });
  });

  test('a copy for nobody, for a stranger, before the letter or in the future is refused', async () => {
    const { db } = testing();
    const input = { bodyIds: [bodyOf('KEN')], way: 'fax' as const, sentOn: '2026-11-22', note: '' };
    const record = (over: object, actor = officer) => recordCopies(db, actor, issued, { ...input, ...over });
    expect(await record({ bodyIds: [] })).toMatchObject({ refusal: { code: 'nobody-chosen' } });
    expect(await record({ bodyIds: [issued] })).toMatchObject({ refusal: { code: 'not-addressed' } });
    for (const sentOn of ['2026-11-21', '2026-11-24', '2026-02-30', ''])
      expect(await record({ sentOn })).toMatchObject({ refusal: { code: 'bad-copy-day' } });
    expect(await record({}, reviser)).toMatchObject({ refusal: { code: 'not-permitted' } });
  });
});

describe('planned reminders', () => {
  const plan = (over: object = {}, actor = officer) =>
    planReminder(testing().db, actor, issued, { daysBefore: 14, atTime: '09:00', languages: ['en', 'fr', 'es', 'ar'], ...over });

  test('days are counted from the deadline in the zone of the call', async () => {
    const { id } = accepted(await plan());
    const [own] = (await plansOf(testing().db, issued)).filter((each) => each.id === id);
    expect(own).toMatchObject({ daysBefore: 14, dueAt: new Date('2027-01-29T08:00:00Z'), plannedByName: 'Olga Officer' });
    accepted(await withdrawReminder(testing().db, officer, issued, id));
    expect(await approveReminder(testing().db, officer, issued, id)).toMatchObject({ refusal: { code: 'plan-done' } });
  });

  test('nothing is sent before its moment or without approval; then once, to the silent of its languages, in the approver’s name', async () => {
    const { db } = testing();
    await markSent();
    const call = await findCall(db, record.callId);
    if (!call) throw new Error('no call');
    const { id } = accepted(await plan({ languages: ['en', 'fr', 'ar'] }));
    setClock(new Date('2027-01-29T08:00:00Z'));
    expect(await sendDueReminders(db, samplePlace)).toEqual([]);
    accepted(await approveReminder(db, officer, issued, id));
    setClock(new Date('2027-01-29T07:59:59Z'));
    expect(await sendDueReminders(db, samplePlace)).toEqual([]);
    accepted(await declineCall(db, { kind: 'link', name: 'Jordan' }, call, bodyOf('JOR'), ''));
    setClock(new Date('2027-01-29T08:00:00Z'));
    const both = await Promise.all([sendDueReminders(db, samplePlace), sendDueReminders(db, samplePlace)]);
    const done = both.flat();
    expect(done).toMatchObject([{ plan: id, outcome: 'sent' }]);
    const reminders = await lettersOfKind('reminder');
    expect(reminders).toHaveLength(done[0]?.letters ?? -1);
    expect(reminders.map(({ language }) => language)).not.toContain('es');
    expect(reminders.map(({ body_id }) => body_id)).not.toContain(bodyOf('JOR'));
    expect(await db.selectFrom('dispatch').select('dispatched_by_name').where('kind', '=', 'reminder').execute()).toEqual([
      { dispatched_by_name: 'Olga Officer' },
    ]);
    expect(await sendDueReminders(db, samplePlace)).toEqual([]);
  });

  test('a reminder whose addressee answers while it waits is kept back by the postman, and the others leave', async () => {
    const { db } = testing();
    const call = await findCall(db, record.callId);
    if (!call) throw new Error('no call');
    accepted(await declineCall(db, { kind: 'link', name: 'Norway' }, call, bodyOf('NOR'), ''));
    const taken: OutgoingMessage[] = [];
    const carrier: Carrier = { send: async (message) => ({ outcome: 'sent', reply: `${taken.push(message)}` }), close: async () => {} };
    setClock(new Date('2027-02-01T12:00:00Z'));
    await deliverAll({ db, carrier, isWanted: (letter) => isStillWanted(db, letter) });
    const reminders = await lettersOfKind('reminder');
    const norwegian = reminders.find(({ body_id }) => body_id === bodyOf('NOR'));
    expect(norwegian).toMatchObject({ state: 'cancelled', reason: 'answered-meanwhile', attempts: 0 });
    expect(reminders.filter(({ body_id }) => body_id !== bodyOf('NOR')).map(({ state }) => state)).toEqual(
      reminders.slice(1).map(() => 'sent'),
    );
    expect(taken.some(({ to }) => to === norwegian?.to_address)).toBe(false);
  });

  test('of several that are due at once only the latest is sent; after the call has closed none', async () => {
    const { db } = testing();
    for (const daysBefore of [10, 3]) {
      const { id } = accepted(await plan({ daysBefore }));
      accepted(await approveReminder(db, officer, issued, id));
    }
    setClock(new Date('2027-02-10T12:00:00Z'));
    expect((await sendDueReminders(db, samplePlace)).map(({ outcome }) => outcome)).toEqual(['overtaken', 'sent']);
    const { id } = accepted(await plan({ daysBefore: undefined, onDay: '2027-02-20' }));
    accepted(await approveReminder(db, officer, issued, id));
    setClock(new Date('2027-02-21T12:00:00Z'));
    expect((await sendDueReminders(db, samplePlace)).map(({ outcome }) => outcome)).toEqual(['call-closed']);
  });

  test('a plan without a day, a time or a language, without a deadline to count from, or by a reviser is refused', async () => {
    const { db } = testing();
    expect(await plan({ daysBefore: undefined })).toMatchObject({ refusal: { code: 'bad-plan-day' } });
    expect(await plan({ daysBefore: 2.5 })).toMatchObject({ refusal: { code: 'bad-plan-day' } });
    expect(await plan({ atTime: '9' })).toMatchObject({ refusal: { code: 'bad-plan-time' } });
    expect(await plan({ languages: ['ru'] })).toMatchObject({ refusal: { code: 'no-plan-language' } });
    expect(await plan({}, reviser)).toMatchObject({ refusal: { code: 'not-permitted' } });
    const without = await draftSample(db, record);
    await db.updateTable('circular').set({ call_id: null }).where('id', '=', without).execute();
    const input = { daysBefore: 3, atTime: '09:00', languages: ['en' as const] };
    expect(await planReminder(db, officer, without, input)).toMatchObject({ refusal: { code: 'no-deadline' } });
  });
});

describe('the page', () => {
  test('an officer holds, resumes and cancels from the letter’s own page, with counts; figures stand on the overview too', async () => {
    const { db } = testing();
    const id = await issueSample(db, record);
    accepted(await dispatchCircular(db, system, id, samplePlace));
    const door = openSampleDoor(db, officer, [circularsRoutes]);
    const path = `/en/circulars/${id}/sending`;
    expect((await door.get(path)).html).toContain('Put on hold');
    expect((await door.post(`${path}/hold`, {}, path)).status).toBe(303);
    expect((await door.get(path)).html).toContain('by Olga Officer');
    expect((await door.get(`/ar/circulars/${id}`)).html).toContain('استئناف');
    const again = await door.post(`${path}/hold`, {}, path);
    expect([again.status, again.html.includes('already on hold')]).toEqual([409, true]);
    expect((await door.post(`${path}/resume`, {}, path)).status).toBe(303);
    const sending = await sendingOf(db, id);
    expect(sending?.subjects).toHaveLength(1);
    const cancelled = await door.post(`${path}/cancel`, {}, path);
    expect(cancelled.location).toContain('cancelled=6');
    expect((await letterStates(db, 'dispatch', [sending?.subjects[0]?.id ?? ''])).map(({ state }) => state)).toEqual(
      Array(6).fill('cancelled'),
    );
    expect((await journalOf(db, 'circular', id)).map(({ act }) => act)).toEqual(
      expect.arrayContaining(['mailroom.hold', 'mailroom.resume', 'mailroom.cancel-sending']),
    );
    expect(sending && (await holdSending(db, reviser, sending))).toMatchObject({ refusal: { code: 'not-permitted' } });
  });

  test('what was typed wrongly comes back beside its field', async () => {
    const door = openSampleDoor(testing().db, officer, [circularsRoutes]);
    const path = `/fr/circulars/${issued}/sending`;
    const refused = await door.post(`/fr/circulars/${issued}/copies`, { way: 'fax', on: '2026-11-22', note: 'tél. 12' }, path);
    expect([refused.status, refused.html.includes('tél. 12'), refused.html.includes('Aucune institution')]).toEqual([422, true, true]);
    const plan = await door.post(`/fr/circulars/${issued}/plans`, { days: '400', time: '09:00', language: ['en'] }, path);
    expect([plan.status, plan.html.includes('value="400"')]).toEqual([422, true]);
    const samples = await door.post(`/fr/circulars/${issued}/samples`, { which: 'all' }, path);
    expect(samples.location).toContain('n=4');
  });
});
