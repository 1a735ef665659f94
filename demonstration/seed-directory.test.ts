import { expect, test } from 'vitest';
import { findAddressees, findBody, letterheadOf, memberParliaments } from '../src/offices/directory/public.ts';
import { inTransaction } from '../src/platform/database/public.ts';
import { useTestDatabase } from '../src/platform/testing/test-database.ts';
import { bodyId, seedDirectory } from './seed-directory.ts';

const testDatabase = useTestDatabase();

test('the demonstration’s directory is entered, and every member has a group president to write to', async () => {
  const { db } = testDatabase();
  const counts = await inTransaction(db, (tx) => seedDirectory(tx));
  expect(counts.bodies).toBeGreaterThan(240);

  expect(await memberParliaments(db, '2026-11-22')).toHaveLength(183);
  const { addressees, excluded } = await findAddressees(db, { post: 'group-president', statuses: ['member'] }, '2026-11-22');
  expect(excluded).toEqual([]);
  expect(addressees).toHaveLength(183);
  expect(new Set(addressees.map(({ email }) => email)).size).toBe(183);
  expect(new Set(addressees.map(({ language }) => language))).toEqual(new Set(['en', 'fr', 'es', 'ar']));
  for (const { language, name } of addressees) expect(/\p{Script=Arabic}/u.test(name)).toBe(language === 'ar');
});

test('a reset gives the same keys, and the signing organizations have their letterheads', async () => {
  const { db } = testDatabase();
  expect(bodyId('parliament-ken')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect((await findBody(db, 'parliament-ken'))?.id).toBe(bodyId('parliament-ken'));
  expect((await letterheadOf(db, bodyId('iidg'), 'fr'))?.place).toBe('Helsinki');
  expect((await letterheadOf(db, bodyId('awp'), 'ru'))?.organization).toBe('Association of the World’s Parliaments');
});
