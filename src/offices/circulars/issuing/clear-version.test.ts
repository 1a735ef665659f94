import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, system, visitor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { today } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { clearanceRefusals } from '../../clearance/public.ts';
import { holderOf } from '../../directory/public.ts';
import { loadText, type SourceParagraph } from '../../languages/public.ts';
import { changeMeeting, findMeeting } from '../../meetings/public.ts';
import { changeAddresseeRule } from '../change-circular.ts';
import { checkCircular } from '../checking/check-circular.ts';
import { waiveFinding } from '../checking/waive-finding.ts';
import { findCircular } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, signSample } from '../drafting/sample-steps.ts';
import { saveCircularText } from '../editing/save-text.ts';
import { clearVersion, stepsOfCircular, withdrawStep } from './clear-version.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let reviser: Actor;
let head: Actor;
let signatory: Actor;
let stranger: Actor;

beforeAll(async () => {
  const { db } = testing();
  record = await enterSampleRecord(db);
  reviser = await sampleAccount(db, 'Rosa Reviser', ['reviser']);
  head = await sampleAccount(db, 'Hamid Head', ['head-of-cabinet']);
  signatory = await sampleAccount(db, 'Ada Lindqvist', ['signatory'], record.signatoryPerson);
  stranger = await sampleAccount(db, 'Stig Stranger', ['signatory']);
});

async function stateOf(id: string) {
  const { db } = testing();
  const circular = await findCircular(db, id);
  if (!circular) throw new Error('no such circular');
  const versions = await composeVersions(db, circular, samplePlace);
  return { circular, versions, steps: await stepsOfCircular(db, circular, versions) };
}

async function take(id: string, actor: Actor, position: number, note?: string) {
  const { steps, versions } = await stateOf(id);
  const step = steps.find((each) => each.language === 'en' && each.position === position);
  const seen = versions.find(({ language }) => language === 'en')?.digest ?? '';
  return clearVersion(testing().db, actor, id, { stepId: step?.id ?? '', seen, note }, samplePlace);
}

const english = async (id: string): Promise<SourceParagraph[]> => {
  const { circular } = await stateOf(id);
  return (await loadText(testing().db, circular.textId)).versions.en ?? [];
};
const code = (answer: { ok: boolean }) => (answer as { refusal?: { code: string } }).refusal?.code;

describe('the steps of a version', { timeout: 120_000 }, () => {
  test('are taken in their order, each by its role, the signature by the signatory alone', async () => {
    const id = await draftSample(testing().db, record);
    expect(code(await take(id, visitor, 1))).toBe('not-signed-in');
    expect(code(await take(id, head, 1))).toBe('not-permitted');
    expect(code(await take(id, head, 2))).toBe('out-of-order');
    accepted(await take(id, reviser, 1));
    expect(code(await take(id, reviser, 1))).toBe('already-taken');
    accepted(await take(id, head, 2));
    expect(code(await take(id, stranger, 3))).toBe('not-the-signatory');
    accepted(await take(id, signatory, 3));
    const { steps } = await stateOf(id);
    expect(steps.filter(({ language }) => language === 'en').map(({ state }) => state)).toEqual(['taken', 'taken', 'taken']);
    expect(steps.filter(({ language }) => language === 'fr').map(({ state }) => state)).toEqual(['next', 'open', 'open']);
  });

  test('two people who take a step at the same moment take it once', async () => {
    const id = await draftSample(testing().db, record);
    const both = await Promise.all([take(id, reviser, 1), take(id, reviser, 1)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.map(code)).toContain('already-taken');
  });

  test('a co-signing organization’s acts are recorded by the head of cabinet, with a note', async () => {
    const signatories = [
      { postId: record.signingPost, organizationId: record.organizationId },
      { postId: record.partnerPost, organizationId: record.partnerId },
    ];
    const id = await draftSample(testing().db, record, { signatories });
    accepted(await take(id, reviser, 1));
    accepted(await take(id, head, 2));
    accepted(await take(id, signatory, 3));
    expect(code(await take(id, head, 4))).toBe('note-missing');
    accepted(await take(id, head, 4, 'letter of 3 November, CDS/44'));
    accepted(await take(id, head, 5, 'signed copy received'));
    expect((await stateOf(id)).steps.filter(({ language }) => language === 'en').every(({ state }) => state === 'taken')).toBe(true);
  });

  test('a co-signing organization takes its own steps by its own account, and nobody else’s', async () => {
    const { db } = testing();
    const signatories = [
      { postId: record.signingPost, organizationId: record.organizationId },
      { postId: record.partnerPost, organizationId: record.partnerId },
    ];
    const id = await draftSample(db, record, { signatories });
    const holder = await holderOf(db, record.partnerPost, today());
    const partner = await sampleAccount(db, 'Paula Partner', ['partner'], holder?.person_id);
    const lent = await sampleAccount(db, 'Lena Lent', ['partner']);
    expect(code(await take(id, partner, 1))).toBe('other-organization');
    expect(code(await take(id, lent, 4))).toBe('other-organization');
    expect(code(await take(id, partner, 5))).toBe('out-of-order');
    accepted(await take(id, partner, 4));
    accepted(await take(id, partner, 5));
    const steps = (await stateOf(id)).steps.filter(({ language, recorded }) => language === 'en' && recorded);
    expect(steps.map(({ state, taken }) => [state, taken?.byName, taken?.note])).toEqual([
      ['taken', 'Paula Partner', undefined],
      ['taken', 'Paula Partner', undefined],
    ]);
    const withdraw = (actor: Actor) => withdrawStep(db, actor, id, { stepId: steps[0]?.id ?? '', reason: 'a word is wrong' });
    expect(code(await withdraw(head))).toBe('other-organization');
    expect(await withdraw(partner)).toMatchObject({ ok: true, withdrawn: 2 });
  });

  test('withdrawing one withdraws those that rested on it, and needs a reason', async () => {
    const id = await draftSample(testing().db, record);
    accepted(await take(id, reviser, 1));
    accepted(await take(id, head, 2));
    const step = (await stateOf(id)).steps.find(({ language, position }) => language === 'en' && position === 1);
    const withdraw = (reason: string) => withdrawStep(testing().db, reviser, id, { stepId: step?.id ?? '', reason });
    expect(code(await withdraw(' '))).toBe('reason-missing');
    expect(await withdraw('the date was wrong')).toMatchObject({ ok: true, withdrawn: 2 });
    expect(code(await withdraw('again'))).toBe('not-taken');
    expect((await stateOf(id)).steps.filter(({ language }) => language === 'en').map(({ state }) => state)).toEqual([
      'next',
      'open',
      'open',
    ]);
  });
});

describe('a clearance falls', () => {
  test('when a word of its version changes, and only in that version', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    await signSample(db, id);
    const changed = (await english(id)).map((each) => (each.key === 'hope' ? { ...each, source: 'We count on you.' } : each));
    accepted(await saveCircularText(db, system, id, { versions: { en: changed }, seen: {} }));
    const { steps } = await stateOf(id);
    expect(steps.filter(({ language }) => language === 'en').every(({ state }) => state === 'fallen')).toBe(true);
    expect(steps.filter(({ language }) => language === 'ar').every(({ state }) => state === 'taken')).toBe(true);
  });

  test('when a fact of the meeting changes, in every version that states it', async () => {
    const { db } = testing();
    const own = await draftSample(db, record);
    await signSample(db, own);
    const meeting = await findMeeting(db, record.meetingId);
    if (!meeting) throw new Error('no meeting');
    const { id: _id, announcedAt: _a, closedAt: _c, attendance: _n, ...input } = meeting;
    accepted(await changeMeeting(db, system, meeting.id, { ...input, startsAt: '14:00' }));
    expect((await stateOf(own)).steps.every(({ state }) => state === 'fallen')).toBe(true);
    accepted(await changeMeeting(db, system, meeting.id, input));
    expect((await stateOf(own)).steps.every(({ state }) => state === 'taken')).toBe(true);
  });

  test('when the addressees change, as every version names them', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    await signSample(db, id);
    accepted(await changeAddresseeRule(db, system, id, { post: 'speaker', statuses: ['member'], groups: ['african'] }));
    expect((await stateOf(id)).steps.every(({ state }) => state === 'fallen')).toBe(true);
  });

  test('and nobody clears a text that changed while they were reading', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    const { steps, versions } = await stateOf(id);
    const seen = versions.find(({ language }) => language === 'en')?.digest ?? '';
    const changed = (await english(id)).map((each) => (each.key === 'hope' ? { ...each, source: 'Changed.' } : each));
    accepted(await saveCircularText(db, system, id, { versions: { en: changed }, seen: {} }));
    const step = steps.find(({ language, position }) => language === 'en' && position === 1);
    expect(code(await clearVersion(db, reviser, id, { stepId: step?.id ?? '', seen }, samplePlace))).toBe('text-changed');
  });
});

describe('the check before clearance', () => {
  test('the template’s invitation says the same in all four languages', async () => {
    const { circular } = await stateOf(await draftSample(testing().db, record));
    expect((await checkCircular(testing().db, circular, samplePlace)).map(({ code: each }) => each)).toEqual(['page-not-public']);
  });

  test('an unknown fact stops clearance until it is corrected or accepted with a reason', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    const changed = (await english(id)).map((each) => (each.key === 'hope' ? { ...each, source: 'See {meeting.dress}.' } : each));
    accepted(await saveCircularText(db, system, id, { versions: { en: changed }, seen: {} }));
    expect(code(await take(id, reviser, 1))).toBe('findings-open');
    const open = (await checkCircular(db, (await stateOf(id)).circular, samplePlace)).filter(({ severity }) => severity === 'must');
    expect(open.map((each) => each.code)).toContain('fact-unknown');
    expect(open.filter((each) => each.code === 'translation-stale')).toHaveLength(3);
    expect(code(await waiveFinding(db, reviser, id, open[0]?.id ?? '', ''))).toBe('reason-missing');
    for (const finding of open) accepted(await waiveFinding(db, reviser, id, finding.id, 'agreed with the author'));
    accepted(await take(id, reviser, 1));
  });

  test('a date that differs between two versions is found', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    const { circular } = await stateOf(id);
    const text = await loadText(db, circular.textId);
    const french = (text.versions.fr ?? []).map((each) =>
      each.key === 'hope' ? { ...each, source: 'Nous vous attendons le 3 mai 2027.' } : each,
    );
    const en = (text.versions.en ?? []).map((each) => (each.key === 'hope' ? { ...each, source: 'We expect you on 4 May 2027.' } : each));
    accepted(await saveCircularText(db, system, id, { versions: { en, fr: french }, seen: {} }));
    const found = await checkCircular(db, circular, samplePlace);
    expect(found.find(({ compared }) => compared?.rule === 'date-differs')).toMatchObject({ severity: 'must', key: 'hope' });
  });
});

test('every refusal of clearance is worded in four languages', () => {
  for (const wording of Object.values(clearanceRefusals)) expect(Object.keys(wording).sort()).toEqual(['ar', 'en', 'es', 'fr']);
});
