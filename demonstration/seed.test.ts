import { expect, test } from 'vitest';
import { openTestDatabase, useTestDatabase } from '../src/platform/testing/test-database.ts';
import { isEmpty, seedDemonstration } from './public.ts';

const database = useTestDatabase();

test('the demonstration is entered whole: members, activities, commitments, a sealed report, a meeting to announce', async () => {
  const { db } = database();
  expect(await isEmpty(db)).toBe(true);
  await seedDemonstration(db, { publicUrl: 'https://chancery.example' });
  expect(await isEmpty(db)).toBe(false);
  const count = async (table: 'activity' | 'commitment' | 'meeting' | 'account' | 'edition_seal') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );
  expect(await count('activity')).toBe(40);
  expect(await count('commitment')).toBe(12);
  expect(await count('meeting')).toBe(2);
  expect(await count('edition_seal')).toBe(4);
  const members = await db
    .selectFrom('body_status')
    .select('id')
    .where('status', 'in', ['member', 'readmitted'])
    .where('valid_to', 'is', null)
    .execute();
  expect(members).toHaveLength(183);
  const names = await db.selectFrom('body_name').select('language').distinct().execute();
  expect(names.map(({ language }) => language).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
});

test('the next meeting has its concept note issued for everyone, clean in four languages, and an agenda still to write', async () => {
  const papers = await database()
    .db.selectFrom('meeting_paper')
    .select(['kind', 'symbol', 'is_public', 'languages'])
    .orderBy('kind')
    .execute();
  expect(papers.map(({ kind, symbol, is_public: open }) => [kind, symbol, open])).toEqual([
    ['agenda', null, false],
    ['concept-note', 'AL/2027/Inf.1', true],
  ]);
  const files = await database().db.selectFrom('issued_document').select('language').where('reference', 'like', 'AL/2027/%').execute();
  expect(files).toHaveLength(4 * 4);
});

test('two processes that start at once on an empty record enter it once', async () => {
  const fresh = await openTestDatabase();
  try {
    const place = { publicUrl: 'https://chancery.example' };
    await Promise.all([seedDemonstration(fresh.db, place), seedDemonstration(fresh.db, place)]);
    const parliaments = await fresh.db.selectFrom('body').select('id').where('kind', '=', 'parliament').execute();
    expect(parliaments).toHaveLength(185);
    expect(await fresh.db.selectFrom('edition').select('id').execute()).toHaveLength(1);
  } finally {
    await fresh.drop();
  }
});
