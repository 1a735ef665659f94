import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { fromJson } from '../../../platform/database/public.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { changeProfile, delegateSignature, delegationsOf, endDelegation } from '../../clearance/public.ts';
import { enterHolding, enterPerson, enterPost } from '../../directory/public.ts';
import { closeTypesetting, type OfficialDocument } from '../../documents/public.ts';
import { loadText } from '../../languages/public.ts';
import { findCircular } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { draftSample } from '../drafting/sample-steps.ts';
import { saveCircularText } from '../editing/save-text.ts';
import { clearVersion, stepsOfCircular } from '../issuing/clear-version.ts';
import { issueCircular } from '../issuing/issue-circular.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let deputyPost: string;
let deputy: Actor;

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  record = await enterSampleRecord(db);
  const post = accepted(await enterPost(db, system, { bodyId: record.organizationId, kind: 'director' }));
  const person = accepted(await enterPerson(db, system, { gender: 'male', names: [{ script: 'Latn', given: 'Jonas', family: 'Abara' }] }));
  accepted(await enterHolding(db, system, { postId: post.id, personId: person.id, from: '2020-01-01' }));
  deputyPost = post.id;
  deputy = await sampleAccount(db, 'Jonas Abara', ['signatory'], person.id);
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

async function take(id: string, actor: Actor, position: number) {
  const { db } = testing();
  const circular = await findCircular(db, id);
  if (!circular) throw new Error('no such circular');
  const versions = await composeVersions(db, circular, samplePlace);
  const steps = await stepsOfCircular(db, circular, versions);
  const step = steps.find((each) => each.language === 'en' && each.position === position);
  const seen = versions.find(({ language }) => language === 'en')?.digest ?? '';
  return clearVersion(db, actor, id, { stepId: step?.id ?? '', seen }, samplePlace);
}

describe('a signature', () => {
  test('may be given by a delegate in the days of the delegation, and the letter says for whom', async () => {
    const { db } = testing();
    const id = await draftSample(db, record, { languages: ['en'] });
    accepted(await take(id, system, 1));
    accepted(await take(id, system, 2));
    expect(await take(id, deputy, 3)).toMatchObject({ refusal: { code: 'not-the-signatory' } });
    const days = { postId: record.signingPost, delegatePostId: deputyPost };
    accepted(await delegateSignature(db, system, { ...days, from: '2026-01-01', to: '2026-11-21' }));
    expect(await take(id, deputy, 3)).toMatchObject({ refusal: { code: 'not-the-signatory' } });
    accepted(await delegateSignature(db, system, { ...days, from: '2026-11-22', to: '2026-11-30' }));
    accepted(await take(id, deputy, 3));
    accepted(await issueCircular(db, system, id, samplePlace));
    const row = await db.selectFrom('issued_version').select('document').where('circular_id', '=', id).executeTakeFirstOrThrow();
    const block = fromJson<OfficialDocument>(row.document).blocks.find(({ kind }) => kind === 'signatures');
    expect(block).toMatchObject({ blocks: [{ name: 'Jonas Abara', lines: ['Director', 'p.p. Secretary General'], signed: true }] });
  });

  test('is refused to the delegate once the delegation has ended; a post never signs for itself', async () => {
    const { db } = testing();
    for (const { id } of await delegationsOf(db, [record.signingPost])) accepted(await endDelegation(db, system, id));
    expect(await endDelegation(db, system, crypto.randomUUID())).toMatchObject({ refusal: { code: 'no-such-delegation' } });
    const id = await draftSample(db, record, { languages: ['en'] });
    accepted(await take(id, system, 1));
    accepted(await take(id, system, 2));
    expect(await take(id, deputy, 3)).toMatchObject({ refusal: { code: 'not-the-signatory' } });
    const same = { postId: deputyPost, delegatePostId: deputyPost, from: '2026-01-01', to: '2026-01-02' };
    expect(await delegateSignature(db, system, same)).toMatchObject({ refusal: { code: 'delegation-to-itself' } });
    const wrong = { postId: record.signingPost, delegatePostId: deputyPost, from: '2026-02-01', to: '2026-01-02' };
    expect(await delegateSignature(db, system, wrong)).toMatchObject({ refusal: { code: 'delegation-dates' } });
  });
});

describe('four eyes', () => {
  test('where demanded, nobody clears a version they wrote in; a colleague does', async () => {
    const { db } = testing();
    const reviser = await sampleAccount(db, 'Rosa Reviser', ['reviser']);
    const other = await sampleAccount(db, 'Omar Other', ['reviser']);
    const id = await draftSample(db, record, { languages: ['en', 'fr'] });
    const circular = await findCircular(db, id);
    const { versions } = await loadText(db, circular?.textId ?? '');
    const changed = (versions.en ?? []).map((each) => (each.key === 'hope' ? { ...each, source: 'We count on you.' } : each));
    const fr = (versions.fr ?? []).map((each) => ({ ...each, confirmed: true }));
    accepted(await saveCircularText(db, reviser, id, { versions: { en: changed, fr }, seen: {} }));
    accepted(await changeProfile(db, system, record.organizationId, { fourEyes: true }));
    expect(await take(id, reviser, 1)).toMatchObject({ refusal: { code: 'four-eyes', organization: 'Assembly of Parliaments' } });
    accepted(await take(id, other, 1));
    accepted(await changeProfile(db, system, record.organizationId, { fourEyes: false }));
    const free = await draftSample(db, record, { languages: ['en'] });
    accepted(await take(free, reviser, 1));
  });
});
