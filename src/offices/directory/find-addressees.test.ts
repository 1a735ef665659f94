import { beforeAll, expect, test } from 'vitest';
import { system } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import type { Language } from '../../platform/language.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { enterStatus } from './bodies/enter-status.ts';
import { joinGroup, leaveGroup } from './bodies/join-group.ts';
import { displayName } from './display-name.ts';
import { enterAddress } from './enter-address.ts';
import { type AddresseeRule, findAddressees } from './find-addressees.ts';
import { nameRowOf, type PersonNameInput } from './persons/enter-person.ts';
import { appointHolder, endHolding, enterHolding } from './posts/enter-holding.ts';
import { sampleParliament } from './sample-parliament.ts';

const testDatabase = useTestDatabase();
const speakers: AddresseeRule = { post: 'speaker', statuses: ['member'] };
let kenya: { bodyId: string; postId: string };
let morocco: { bodyId: string; postId: string };
let peru: { bodyId: string; postId: string };

beforeAll(async () => {
  const { db } = testDatabase();
  kenya = await sampleParliament(db, 'ken');
  morocco = await sampleParliament(db, 'mar', { country: 'MAR', language: 'ar', group: 'arab' });
  peru = await sampleParliament(db, 'per', {
    country: 'PER',
    language: 'es',
    group: 'grulac',
    person: { names: [{ script: 'Latn', given: 'Sol', family: 'Prueba' }] },
  });
});

const find = (rule: AddresseeRule, on = '2026-01-15') => findAddressees(testDatabase().db, rule, on);

test('a letter goes to the holder of the post, in the language and script of the body', async () => {
  const { addressees, excluded } = await find(speakers);
  expect(excluded).toEqual([]);
  expect(addressees.map(({ name, language }) => [name, language])).toEqual([
    ['Ama Testwell', 'en'],
    ['أما تستويل', 'ar'],
    ['Sol Prueba', 'es'],
  ]);
  expect(addressees[0]).toMatchObject({
    bodyId: kenya.bodyId,
    postId: kenya.postId,
    postKind: 'speaker',
    gender: 'female',
    email: 'speaker@ken.example',
  });
});

test('a gender that nobody stated stays unknown', async () => {
  const { addressees } = await find({ ...speakers, bodies: ['per'] });
  expect(addressees).toHaveLength(1);
  expect(addressees[0]).not.toHaveProperty('gender');
});

test('groups, countries and bodies narrow the rule, and each must fit', async () => {
  const bodies = async (rule: AddresseeRule) => (await find(rule)).addressees.map(({ bodyId }) => bodyId);
  expect(await bodies({ ...speakers, groups: ['arab', 'grulac'] })).toEqual([morocco.bodyId, peru.bodyId]);
  expect(await bodies({ ...speakers, countries: ['PER'] })).toEqual([peru.bodyId]);
  expect(await bodies({ ...speakers, bodies: [kenya.bodyId, 'mar'] })).toEqual([kenya.bodyId, morocco.bodyId]);
  expect(await bodies({ ...speakers, groups: ['arab'], countries: ['PER'] })).toEqual([]);
});

test('the holder and the group are those of the day asked for', async () => {
  const { db } = testDatabase();
  const { bodyId, postId } = await sampleParliament(db, 'dated');
  const next = { gender: 'male' as const, names: [{ script: 'Latn', given: 'Kofi', family: 'Later' }] };
  accepted(await appointHolder(db, system, { postId, from: '2025-06-01', person: next }));
  accepted(await leaveGroup(db, system, { bodyId, group: 'african', on: '2025-06-01' }));
  accepted(await joinGroup(db, system, { bodyId, group: 'eurasia', from: '2025-06-01' }));
  const nameOn = async (on: string, group: string) =>
    (await find({ ...speakers, groups: [group], bodies: ['dated'] }, on)).addressees[0]?.name;
  expect(await nameOn('2025-05-31', 'african')).toBe('Ama Testwell');
  expect(await nameOn('2025-06-01', 'african')).toBeUndefined();
  expect(await nameOn('2025-06-01', 'eurasia')).toBe('Kofi Later');
});

test('a suspended body is written to only when it is named without a status', async () => {
  const { db } = testDatabase();
  const { bodyId } = await sampleParliament(db, 'susp');
  accepted(await enterStatus(db, system, { bodyId, status: 'suspended', from: '2025-01-01' }));
  expect((await find({ ...speakers, bodies: ['susp'] })).addressees).toEqual([]);
  expect((await find({ ...speakers, bodies: ['susp'] }, '2024-12-31')).addressees).toHaveLength(1);
  expect((await find({ post: 'speaker', statuses: [], bodies: ['susp'] })).addressees).toHaveLength(1);
  expect((await find({ post: 'speaker', statuses: [] })).addressees).toEqual([]);
});

test('a body without the post, its holder or an address is left out with the reason', async () => {
  const { db } = testDatabase();
  const empty = await sampleParliament(db, 'empty', { person: null });
  const mute = await sampleParliament(db, 'mute', { email: null });
  const { addressees, excluded } = await find({ ...speakers, bodies: ['empty', 'mute'] });
  expect(addressees).toEqual([]);
  expect(excluded).toEqual([
    { bodyId: empty.bodyId, postId: empty.postId, reason: 'vacant' },
    { bodyId: mute.bodyId, postId: mute.postId, reason: 'no-address' },
  ]);
  const none = await find({ post: 'group-secretary', statuses: ['member'], bodies: ['mute'] });
  expect(none.excluded).toEqual([{ bodyId: mute.bodyId, reason: 'no-such-post' }]);
});

test('the address is the post’s, else the person’s, else the body’s', async () => {
  const { db } = testDatabase();
  const { bodyId, postId } = await sampleParliament(db, 'addr', { email: null });
  const emailNow = async () => (await find({ ...speakers, bodies: ['addr'] })).addressees[0];
  accepted(await enterAddress(db, system, { bodyId, kind: 'email', value: 'registry@addr.example', from: '2021-01-01' }));
  expect((await emailNow())?.email).toBe('registry@addr.example');
  const personId = (await emailNow())?.personId ?? '';
  accepted(await enterAddress(db, system, { personId, kind: 'email', value: 'ama@addr.example', from: '2021-01-01' }));
  expect((await emailNow())?.email).toBe('ama@addr.example');
  accepted(await enterAddress(db, system, { postId, kind: 'email', value: 'speaker@addr.example', from: '2021-01-01' }));
  expect((await emailNow())?.email).toBe('speaker@addr.example');
});

test('whoever holds the post as acting is written to, and named so', async () => {
  const { db } = testDatabase();
  const { postId } = await sampleParliament(db, 'acting', { person: null });
  const person = { names: [{ script: 'Latn', given: 'Ola', family: 'Muster' }] };
  accepted(await appointHolder(db, system, { postId, from: '2025-01-01', acting: true, person }));
  expect((await find({ ...speakers, bodies: ['acting'] })).addressees).toMatchObject([{ name: 'Ola Muster', acting: true }]);
  expect((await find({ ...speakers, bodies: ['ken'] })).addressees[0]).not.toHaveProperty('acting');
});

test('after a vacancy the same person may come back', async () => {
  const { db } = testDatabase();
  const { postId } = await sampleParliament(db, 'back');
  const personId = (await find({ ...speakers, bodies: ['back'] })).addressees[0]?.personId ?? '';
  accepted(await endHolding(db, system, { postId, on: '2025-01-01' }));
  accepted(await enterHolding(db, system, { postId, personId, from: '2025-03-01' }));
  expect((await find({ ...speakers, bodies: ['back'] }, '2025-02-01')).excluded[0]?.reason).toBe('vacant');
  expect((await find({ ...speakers, bodies: ['back'] })).addressees[0]?.personId).toBe(personId);
});

test('the statement writes a name as the pages do: the script of the language, particles, family name first, Han without a space', async () => {
  const { db } = testDatabase();
  const people: [string, string, Language, PersonNameInput[]][] = [
    ['n-fr', 'FRA', 'fr', [{ script: 'Latn', given: 'Léo', family: 'Essai', particle: 'd’' }]],
    ['n-nl', 'NLD', 'en', [{ script: 'Latn', given: 'Jan', family: 'Proef', particle: 'van der' }]],
    [
      'n-ru',
      'RUS',
      'ru',
      [
        { script: 'Latn', given: 'Yuri', family: 'Probin' },
        { script: 'Cyrl', given: 'Юрий', family: 'Пробин' },
      ],
    ],
    [
      'n-cn',
      'CHN',
      'zh',
      [
        { script: 'Hans', given: '美', family: '林', familyFirst: true },
        { script: 'Latn', given: 'Mei', family: 'Lin', familyFirst: true },
      ],
    ],
    ['n-hu', 'HUN', 'en', [{ script: 'Latn', given: 'Anna', family: 'Proba', familyFirst: true }]],
    ['n-eg', 'EGY', 'es', [{ script: 'Arab', given: 'يوسف', family: 'التجريبي' }]],
    ['n-one', 'IDN', 'ar', [{ script: 'Latn', given: '', family: 'Solo' }]],
  ];
  for (const [slug, country, language, names] of people) await sampleParliament(db, slug, { country, language, person: { names } });
  const { addressees } = await find({ ...speakers, bodies: people.map(([slug]) => slug) });
  const expected = people.map(([slug, , language, names]) => [slug, displayName(names.map(nameRowOf), language)]);
  expect(addressees.map(({ email, name }) => [email.replace(/^.*@|\.example$/g, ''), name]).sort()).toEqual(expected.sort());
});
