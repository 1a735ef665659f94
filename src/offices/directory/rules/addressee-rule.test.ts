import { beforeAll, expect, test } from 'vitest';
import { type Answer, accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type AddresseeRule, findAddressees } from '../find-addressees.ts';
import { countriesIn, countriesOn, makeList, putOnList, staysOn, takeOffList } from '../lists/country-lists.ts';
import { appointHolder } from '../posts/enter-holding.ts';
import { enterPost } from '../posts/enter-post.ts';
import { officer, sampleParliament } from '../sample-parliament.ts';

const testDatabase = useTestDatabase();
const speakers: AddresseeRule = { post: 'speaker', statuses: ['member'] };
const refusal = (answer: Answer) => (answer.ok ? 'accepted' : answer.refusal.code);
const bodies: Record<string, string> = {};

beforeAll(async () => {
  const { db } = testDatabase();
  for (const [slug, country, group] of [
    ['npl', 'NPL', 'asia-pacific'],
    ['bol', 'BOL', 'grulac'],
    ['fji', 'FJI', 'asia-pacific'],
    ['fra', 'FRA', 'twelve-plus'],
    ['sen', 'SEN', 'african'],
  ] as const)
    bodies[slug] = (await sampleParliament(db, slug, { country, group })).bodyId;
});

const slugs = async (rule: AddresseeRule, on = '2026-01-15') => {
  const { addressees } = await findAddressees(testDatabase().db, rule, on);
  return addressees.map(({ email }) => email.replace(/^.*@|\.example$/g, ''));
};

test('lists of the United Nations and M49 regions narrow a rule, and each must fit', async () => {
  expect(await slugs({ ...speakers, lists: ['LLDC'] })).toEqual(['bol', 'npl']);
  expect(await slugs({ ...speakers, lists: ['SIDS', 'LDC'] })).toEqual(['fji', 'npl', 'sen']);
  expect(await slugs({ ...speakers, regions: ['142'] })).toEqual(['npl']);
  expect(await slugs({ ...speakers, regions: ['011', '005'] })).toEqual(['bol', 'sen']);
  expect(await slugs({ ...speakers, regions: ['142'], lists: ['SIDS'] })).toEqual([]);
  expect(await slugs({ ...speakers, lists: ['LLDC'], countries: ['BOL', 'FRA'], groups: ['grulac'] })).toEqual(['bol']);
  expect([...countriesIn(['053'])].sort()).toEqual(['AUS', 'NZL']);
});

test('a list is that of the day: who graduates leaves it', async () => {
  const { db } = testDatabase();
  expect((await countriesOn(db, ['LDC'], '2023-12-12')).has('BTN')).toBe(true);
  expect((await countriesOn(db, ['LDC'], '2023-12-13')).has('BTN')).toBe(false);
  expect((await staysOn(db, 'LDC')).every(({ source }) => source.length > 10)).toBe(true);
});

test('an own list has days and a source for every entry', async () => {
  const { db } = testDatabase();
  expect(refusal(await makeList(db, officer, { names: { en: ' ' } }))).toBe('name-missing');
  const { id: listId } = accepted(await makeList(db, officer, { names: { en: 'Global South', fr: 'Sud global' } }));
  const put = (country: string, source = 'Decision 7', on = '2025-01-01') => putOnList(db, officer, { listId, country, source, on });
  expect(refusal(await put('SEN', ' '))).toBe('source-missing');
  expect(refusal(await put('XYZ'))).toBe('country-unknown');
  accepted(await put('SEN'));
  accepted(await put('BOL'));
  expect(refusal(await put('BOL'))).toBe('list-already');
  expect(await slugs({ ...speakers, lists: [listId] })).toEqual(['bol', 'sen']);
  accepted(await takeOffList(db, officer, { listId, country: 'BOL', on: '2025-06-01' }));
  expect(refusal(await takeOffList(db, officer, { listId, country: 'FRA', on: '2025-06-01' }))).toBe('list-not-on');
  expect(await slugs({ ...speakers, lists: [listId] }, '2025-05-31')).toEqual(['bol', 'sen']);
  expect(await slugs({ ...speakers, lists: [listId] })).toEqual(['sen']);
  expect(await slugs({ ...speakers, lists: ['nonsense'] })).toEqual([]);
});

test('chairs are chosen by the subject of their committee; a body without that committee has no such post', async () => {
  const { db } = testDatabase();
  const chair = { names: [{ script: 'Latn', given: 'Sol', family: 'Chairwell' }] };
  const of = (slug: string, committee: string) => enterPost(db, officer, { bodyId: bodies[slug] ?? '', kind: 'chair', committee });
  for (const [slug, committee] of [
    ['fra', 'health'],
    ['fra', 'finance'],
    ['sen', 'finance'],
  ] as const)
    accepted(await appointHolder(db, officer, { postId: accepted(await of(slug, committee)).id, from: '2024-01-01', person: chair }));
  const rule: AddresseeRule = { post: 'chair', statuses: ['member'], committees: ['health'], countries: ['FRA', 'SEN'] };
  const { addressees, excluded } = await findAddressees(db, rule, '2026-01-15');
  expect([addressees.map(({ bodyId }) => bodyId), excluded.map(({ bodyId, reason }) => [bodyId, reason])]).toEqual([
    [],
    [
      [bodies.fra, 'no-address'],
      [bodies.sen, 'no-such-post'],
    ],
  ]);
});

test('those who have answered a call are left out of a rule about silence', async () => {
  const { db } = testDatabase();
  const rule = { ...speakers, unanswered: 'call', regions: ['142', '005'] };
  const answered = async (_db: unknown, call: string) => new Set(call === 'call' ? [bodies.npl ?? ''] : []);
  const { addressees } = await findAddressees(db, rule, '2026-01-15', answered);
  expect(addressees.map(({ bodyId }) => bodyId)).toEqual([bodies.bol]);
  await expect(findAddressees(db, rule, '2026-01-15')).rejects.toThrow('who answered');
});
