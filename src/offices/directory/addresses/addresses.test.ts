import { beforeAll, expect, test } from 'vitest';
import { type Answer, accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { journalOf } from '../../archive/public.ts';
import { listConsents, setConsents } from '../consents/consents.ts';
import { enterAddress } from '../enter-address.ts';
import { findPersonOf } from '../persons/names-person.ts';
import { correctPerson } from '../persons/rename-person.ts';
import { postalAddresses } from '../postal-addresses.ts';
import { holderOf } from '../posts/posts.ts';
import { officer, reviser, sampleParliament } from '../sample-parliament.ts';
import { readAddress } from './address-kinds.ts';
import { endAddress } from './end-address.ts';
import { addressesOfBody, listAddresses } from './list-addresses.ts';

const testDatabase = useTestDatabase();
const refusal = (answer: Answer) => (answer.ok ? 'accepted' : answer.refusal.code);
let body: { bodyId: string; postId: string };
let personId: string;

beforeAll(async () => {
  const { db } = testDatabase();
  body = await sampleParliament(db, 'ken');
  personId = (await holderOf(db, body.postId, '2026-01-01'))?.person_id ?? '';
});

test('body, post and person each have an address of every kind, and the post’s own goes before the person’s and the body’s', async () => {
  const { db } = testDatabase();
  const [bodyId, postId] = [body.bodyId, body.postId];
  const reach = async () => (await postalAddresses(db, [{ bodyId, postId, personId }], '2026-01-01')).get(bodyId);
  accepted(await enterAddress(db, officer, { bodyId, kind: 'postal', value: 'Parliament Road 1\r\n\r\n Nairobi ', from: '2024-01-01' }));
  expect(await reach()).toBe('Parliament Road 1\nNairobi');
  accepted(await enterAddress(db, officer, { personId, kind: 'postal', value: 'Private Lane 2', from: '2024-01-01' }));
  expect(await reach()).toBe('Private Lane 2');
  accepted(await enterAddress(db, officer, { postId, kind: 'postal', value: 'Speaker’s Office', from: '2024-01-01' }));
  expect(await reach()).toBe('Speaker’s Office');
  accepted(await enterAddress(db, officer, { postId, kind: 'mission', value: 'Permanent Mission\nGeneva', from: '2024-01-01' }));
  accepted(await enterAddress(db, officer, { postId, kind: 'fax', value: '+254 20 555 01', from: '2024-01-01' }));
  const all = await addressesOfBody(db, bodyId, '2026-01-01');
  expect(all.get(postId)?.map(({ kind }) => kind)).toEqual(['email', 'postal', 'fax', 'mission']);
  expect(all.get(personId)?.map(({ value }) => value)).toEqual(['Private Lane 2']);
});

test('an address ends on a day without another, and what was before stays on record', async () => {
  const { db } = testDatabase();
  const owner = { postId: body.postId, kind: 'fax' as const };
  expect(refusal(await endAddress(db, officer, { ...owner, on: '2024-01-01' }))).toBe('address-too-early');
  expect(refusal(await endAddress(db, reviser, { ...owner, on: '2025-01-01' }))).toBe('not-permitted');
  accepted(await endAddress(db, officer, { ...owner, on: '2025-01-01' }));
  expect(refusal(await endAddress(db, officer, { ...owner, on: '2026-01-01' }))).toBe('address-none');
  const kept = await listAddresses(db, { postId: body.postId });
  expect(kept.find(({ kind }) => kind === 'fax')).toMatchObject({ value: '+254 20 555 01', to: '2025-01-01' });
  expect((await listAddresses(db, { postId: body.postId }, '2024-06-01')).map(({ kind }) => kind)).toContain('fax');
  expect(JSON.stringify((await journalOf(db, 'body', body.bodyId)).map(({ facts }) => facts))).not.toMatch(/Parliament Road|555/);
});

test('an address that is none of its kind is refused', () => {
  expect(readAddress('email', 'a@b')).toBeUndefined();
  expect(readAddress('fax', 'ask the desk')).toBeUndefined();
  expect(readAddress('phone', '٠٢٠٥٥٥٠١')).toBe('٠٢٠٥٥٥٠١');
  expect(readAddress('phone', '+1 (202) 555-0100 ext. 12')).toBe('+1 (202) 555-0100 ext. 12');
  expect(readAddress('email', 'a@b.example\nc@d.example')).toBeUndefined();
  expect(readAddress('postal', Array.from({ length: 11 }, () => 'line').join('\n'))).toBeUndefined();
  expect(readAddress('mission', 'Mission\u0007')).toBeUndefined();
  expect(readAddress('postal', ' \n ')).toBeUndefined();
});

test('rank, particle, authority form and languages of a person are kept, and one not given stays', async () => {
  const { db } = testDatabase();
  const names = [{ script: 'Latn', given: 'Ama', family: 'Testwell', particle: 'van der', isAuthority: true }];
  accepted(await correctPerson(db, officer, { personId, person: { names, rank: 'excellency', languages: ['en', 'ar'] } }));
  accepted(await correctPerson(db, officer, { personId, person: { names, gender: 'female' } }));
  const known = await findPersonOf(db, body.bodyId, personId);
  expect(known).toMatchObject({ rank: 'excellency', languages: ['en', 'ar'], gender: 'female' });
  expect(known?.names).toMatchObject([{ particle: 'van der', is_authority: true }]);
});

test('a consent begins with its source, ends without being forgotten, and may be given again', async () => {
  const { db } = testDatabase();
  const set = (purposes: ('photograph' | 'bulletins')[], source: string, on: string) =>
    setConsents(db, officer, { personId, purposes, source, on });
  expect(refusal(await set(['photograph'], ' ', '2026-01-01'))).toBe('consent-unsourced');
  accepted(await set(['photograph', 'bulletins'], 'Letter of 2 January', '2026-01-02'));
  accepted(await set(['bulletins'], '', '2026-02-01'));
  accepted(await set(['bulletins', 'photograph'], 'By telephone', '2026-03-01'));
  const kept = await listConsents(db, personId);
  expect(kept.filter(({ purpose }) => purpose === 'photograph').map(({ from, to }) => [from, to])).toEqual([
    ['2026-03-01', null],
    ['2026-01-02', '2026-02-01'],
  ]);
  expect(refusal(await setConsents(db, officer, { personId: body.bodyId, purposes: [], source: '', on: '2026-01-01' }))).toBe(
    'person-unknown',
  );
});
