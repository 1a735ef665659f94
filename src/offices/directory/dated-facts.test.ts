import { beforeAll, expect, test } from 'vitest';
import { system, visitor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { journalOf } from '../archive/public.ts';
import type { Status } from './bodies/body-kinds.ts';
import { changeCorrespondence } from './bodies/change-correspondence.ts';
import { type BodyCode, enterBody } from './bodies/enter-body.ts';
import { endStatus, enterStatus, type StatusCode } from './bodies/enter-status.ts';
import { type GroupCode, joinGroup, leaveGroup } from './bodies/join-group.ts';
import { listBodies, memberParliaments } from './bodies/list-bodies.ts';
import { statusOf } from './bodies/status-of.ts';
import { type AddressCode, enterAddress } from './enter-address.ts';
import { findAddressees } from './find-addressees.ts';
import { letterheadOf } from './letterheads/letterheads.ts';
import { setLetterhead } from './letterheads/set-letterhead.ts';
import { enterPerson } from './persons/enter-person.ts';
import { appointHolder, endHolding, type HoldingCode } from './posts/enter-holding.ts';
import { enterPost, type PostCode } from './posts/enter-post.ts';
import { holderOf } from './posts/posts.ts';
import { listStatuses } from './posts/stays.ts';
import { directoryRefusals } from './refusals.ts';
import { ama, officer, reviser, sampleParliament } from './sample-parliament.ts';

const testDatabase = useTestDatabase();
let bodyId: string;
let postId: string;
beforeAll(async () => {
  ({ bodyId, postId } = await sampleParliament(testDatabase().db, 'ken'));
});

const refusal = (answer: { ok: boolean; refusal?: { code: string } }) => answer.refusal?.code;

test('only officers and administrators change the directory', async () => {
  const { db } = testDatabase();
  for (const [actor, code] of [
    [visitor, 'not-signed-in'],
    [reviser, 'not-permitted'],
  ] as const) {
    expect(refusal(await enterStatus(db, actor, { bodyId, status: 'suspended', from: '2026-01-01' }))).toBe(code);
    expect(refusal(await joinGroup(db, actor, { bodyId, group: 'arab', from: '2026-01-01' }))).toBe(code);
    expect(refusal(await leaveGroup(db, actor, { bodyId, group: 'african', on: '2026-01-01' }))).toBe(code);
    expect(refusal(await appointHolder(db, actor, { postId, from: '2026-01-01', person: ama }))).toBe(code);
    expect(refusal(await endHolding(db, actor, { postId, on: '2026-01-01' }))).toBe(code);
    expect(refusal(await endStatus(db, actor, { bodyId, on: '2026-01-01' }))).toBe(code);
    expect(refusal(await enterPost(db, actor, { bodyId, kind: 'member' }))).toBe(code);
    expect(refusal(await enterAddress(db, actor, { bodyId, kind: 'email', value: 'a@b.example' }))).toBe(code);
    expect(refusal(await changeCorrespondence(db, actor, { bodyId, language: 'fr' }))).toBe(code);
  }
  const letterhead = { organization: 'X', address: [], contacts: [], place: 'Y' };
  expect(refusal(await setLetterhead(db, officer, { bodyId, language: 'en', letterhead }))).toBe('not-permitted');
});

test('a new status ends the one before on its day, and no two hold at once', async () => {
  const { db } = testDatabase();
  const { bodyId: body } = await sampleParliament(db, 'sta');
  expect(refusal(await enterStatus(db, officer, { bodyId: body, status: 'member', from: '2025-01-01' }))).toBe('status-same');
  expect(refusal(await enterStatus(db, officer, { bodyId: body, status: 'suspended', from: '2000-01-01' }))).toBe('status-overlaps');
  accepted(await enterStatus(db, officer, { bodyId: body, status: 'suspended', from: '2025-01-01', source: 'Rules, article 4' }));
  expect(refusal(await endStatus(db, officer, { bodyId: body, on: '2025-01-01' }))).toBe('status-end-early');
  accepted(await endStatus(db, officer, { bodyId: body, on: '2025-06-01' }));
  expect(refusal(await endStatus(db, officer, { bodyId: body, on: '2025-07-01' }))).toBe('status-none');
  expect(refusal(await enterStatus(db, officer, { bodyId: body, status: 'member', from: '2025-05-31' }))).toBe('status-overlaps');
  accepted(await enterStatus(db, officer, { bodyId: body, status: 'readmitted', from: '2025-06-01' }));
  const isMember = async (on: string) => (await memberParliaments(db, on)).some(({ id }) => id === body);
  expect([await isMember('2024-12-31'), await isMember('2025-01-01'), await isMember('2025-06-01')]).toEqual([true, false, true]);
});

test('readmission stands in the series by itself, makes a member again, and is refused to one that never was', async () => {
  const { db } = testDatabase();
  const { bodyId: back } = await sampleParliament(db, 'back');
  const { bodyId: never } = await sampleParliament(db, 'never', { status: 'observer' });
  expect(refusal(await enterStatus(db, officer, { bodyId: never, status: 'readmitted', from: '2025-01-01' }))).toBe('status-never-member');
  accepted(await enterStatus(db, officer, { bodyId: back, status: 'suspended', from: '2024-01-01' }));
  accepted(await enterStatus(db, officer, { bodyId: back, status: 'readmitted', from: '2025-01-01', source: 'Council, decision 4' }));
  expect((await listStatuses(db, back)).map(({ status }) => status)).toEqual(['readmitted', 'suspended', 'member']);
  expect([await statusOf(db, back, '2024-06-01'), await statusOf(db, back, '2025-01-01')]).toEqual(['suspended', 'member']);
  const written = async (statuses: Status[]) =>
    (await findAddressees(db, { post: 'speaker', statuses, bodies: ['back'] }, '2026-01-01')).addressees.length;
  expect([await written(['member']), await written(['readmitted']), await written(['observer'])]).toEqual([1, 1, 0]);
  expect((await listBodies(db, { statuses: ['readmitted'], on: '2026-01-01' })).map(({ slug }) => slug)).toContain('back');
});

test('a body sits in a group once, and one group at the most represents it', async () => {
  const { db } = testDatabase();
  const { bodyId: body } = await sampleParliament(db, 'grp');
  const join = (group: string, represented: boolean, from: string) => joinGroup(db, officer, { bodyId: body, group, represented, from });
  expect(refusal(await join('african', false, '2020-01-01'))).toBe('group-already');
  expect(refusal(await join('martian', false, '2020-01-01'))).toBe('group-unknown');
  expect(refusal(await join('arab', true, '2020-01-01'))).toBe('group-represented');
  accepted(await join('arab', false, '2020-01-01'));
  expect(refusal(await leaveGroup(db, officer, { bodyId: body, group: 'eurasia', on: '2021-01-01' }))).toBe('group-none');
  expect(refusal(await leaveGroup(db, officer, { bodyId: body, group: 'arab', on: '2020-01-01' }))).toBe('group-end-early');
  accepted(await leaveGroup(db, officer, { bodyId: body, group: 'arab', on: '2021-01-01' }));
  expect(refusal(await join('arab', false, '2020-12-31'))).toBe('group-overlaps');
  accepted(await join('arab', false, '2021-01-01'));
  const [found] = (await memberParliaments(db, '2022-01-01')).filter(({ id }) => id === body);
  expect(found).toMatchObject({ groups: ['african', 'arab'], representedGroup: 'african', country: 'KEN' });
});

test('a new holder ends the term before, never before it began nor within a former one', async () => {
  const { db } = testDatabase();
  const { postId: post } = await sampleParliament(db, 'hol');
  const appoint = (from: string) => appointHolder(db, officer, { postId: post, from, acting: true, person: ama });
  expect(await appoint('2020-01-01')).toMatchObject({ refusal: { code: 'holding-too-early', day: '2020-01-01' } });
  expect(refusal(await endHolding(db, officer, { postId: post, on: '2019-01-01' }))).toBe('holding-end-early');
  accepted(await endHolding(db, officer, { postId: post, on: '2024-01-01' }));
  expect(refusal(await endHolding(db, officer, { postId: post, on: '2024-02-01' }))).toBe('post-vacant');
  expect(refusal(await appoint('2023-12-31'))).toBe('holding-overlaps');
  const persons = async () => (await db.selectFrom('person').select('id').execute()).length;
  const before = await persons();
  expect(refusal(await appoint('2023-12-31'))).toBe('holding-overlaps');
  expect(await persons()).toBe(before);
  accepted(await appoint('2024-01-01'));
  expect(await holderOf(db, post, '2023-12-31')).toMatchObject({ acting: false, valid_to: '2024-01-01' });
  expect(await holderOf(db, post, '2024-01-01')).toMatchObject({ acting: true, valid_to: null });
  expect(refusal(await appointHolder(db, officer, { postId: bodyId, from: '2024-01-01', person: ama }))).toBe('post-unknown');
});

test('of two holders entered at once for one post, one at the most is current', async () => {
  const { db } = testDatabase();
  const { postId: post } = await sampleParliament(db, 'race');
  const answers = await Promise.all([1, 2, 3].map(() => appointHolder(db, officer, { postId: post, from: '2026-01-01', person: ama })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.map(refusal).filter(Boolean)).toEqual(['holding-too-early', 'holding-too-early']);
});

test('a person needs a family name in one script', async () => {
  const { db } = testDatabase();
  expect(refusal(await enterPerson(db, officer, { names: [{ script: 'Latn', given: 'Ama', family: ' ' }] }))).toBe('person-unnamed');
  expect(refusal(await enterPerson(db, officer, { names: [] }))).toBe('person-unnamed');
});

test('an address must be one, and is corrected on its own first day', async () => {
  const { db } = testDatabase();
  const { postId: post } = await sampleParliament(db, 'adr');
  const enter = (value: string, from: string) => enterAddress(db, officer, { postId: post, kind: 'email', value, from });
  expect(refusal(await enter('speaker at adr', '2024-01-01'))).toBe('address-bad');
  expect(refusal(await enter('new@adr.example', '2019-12-31'))).toBe('address-too-early');
  accepted(await enter('typo@adr.example', '2024-01-01'));
  accepted(await enter('new@adr.example', '2024-01-01'));
  const rows = await db.selectFrom('address').select(['value', 'valid_to']).where('post_id', '=', post).orderBy('valid_from').execute();
  expect(rows).toEqual([
    { value: 'speaker@adr.example', valid_to: '2024-01-01' },
    { value: 'new@adr.example', valid_to: null },
  ]);
  expect(refusal(await enterAddress(db, officer, { postId: bodyId, kind: 'email', value: 'a@b.example' }))).toBe('owner-unknown');
});

test('a body needs a name, a real country and an address of its own', async () => {
  const { db } = testDatabase();
  const input = { kind: 'partner' as const, slug: 'acme', correspondenceLanguage: 'en' as const, names: { en: { formal: 'Acme' } } };
  expect(refusal(await enterBody(db, officer, { ...input, slug: 'Acme Ltd' }))).toBe('slug-bad');
  expect(refusal(await enterBody(db, officer, { ...input, slug: 'new' }))).toBe('slug-bad');
  expect(refusal(await enterBody(db, officer, { ...input, country: 'XYZ' }))).toBe('country-unknown');
  expect(refusal(await enterBody(db, officer, { ...input, names: { en: { formal: '  ' } } }))).toBe('name-missing');
  accepted(await enterBody(db, officer, input));
  expect(refusal(await enterBody(db, officer, input))).toBe('slug-taken');
  expect(refusal(await enterPost(db, officer, { bodyId, kind: 'speaker' }))).toBe('post-already');
  accepted(await enterPost(db, officer, { bodyId, kind: 'chair', committee: 'finance' }));
  accepted(await enterPost(db, officer, { bodyId, kind: 'chair', committee: 'health' }));
});

test('a letterhead answers in its language, else in English', async () => {
  const { db } = testDatabase();
  expect(await letterheadOf(db, bodyId, 'fr')).toBeUndefined();
  const letterhead = { organization: 'Assembly', address: ['Street 1'], contacts: [{ label: 'T', value: '1' }], place: 'Geneva' };
  accepted(await setLetterhead(db, system, { bodyId, language: 'en', letterhead }));
  accepted(await setLetterhead(db, system, { bodyId, language: 'en', letterhead: { ...letterhead, place: 'Nairobi' } }));
  expect(await letterheadOf(db, bodyId, 'fr')).toEqual({ ...letterhead, place: 'Nairobi' });
});

test('every act stands in the journal of its body, without names or addresses', async () => {
  const { db } = testDatabase();
  accepted(await changeCorrespondence(db, officer, { bodyId, language: 'fr' }));
  const entries = await journalOf(db, 'body', bodyId);
  const acts = entries.map(({ act }) => act.replace('directory.', ''));
  for (const act of [
    'enter-body',
    'enter-status',
    'join-group',
    'enter-post',
    'enter-holding',
    'enter-address',
    'set-letterhead',
    'change-correspondence',
  ])
    expect(acts).toContain(act);
  expect(JSON.stringify(entries.map(({ facts }) => facts))).not.toMatch(/Testwell|@/);
});

test('every refusal of an act is worded in four languages', () => {
  type Codes = AddressCode | BodyCode | HoldingCode | PostCode | StatusCode | GroupCode;
  const worded: Record<Exclude<Codes, 'not-signed-in' | 'not-permitted'>, Record<'en' | 'fr' | 'es' | 'ar', string>> = directoryRefusals;
  for (const wording of Object.values(worded)) expect(new Set(Object.values(wording)).size).toBe(4);
});
