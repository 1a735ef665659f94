import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { refuse } from '../answer.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { inTransaction } from './in-transaction.ts';
import type { Handle } from './open-database.ts';

const database = useTestDatabase();
const write = (db: Handle, n: number) => sql`insert into entry values (${n})`.execute(db);
const entries = async () => (await sql<{ n: number }>`select n from entry order by n`.execute(database().db)).rows.map(({ n }) => n);

beforeAll(() => sql`create table entry (n bigint primary key)`.execute(database().db));

test('what was done is committed', async () => {
  expect(await inTransaction(database().db, async (transaction) => write(transaction, 1).then(() => 'done'))).toBe('done');
  expect(await entries()).toContain(1);
});

test('a refusal leaves nothing behind', async () => {
  const answer = await inTransaction(database().db, async (transaction) => {
    await write(transaction, 2);
    return refuse('no');
  });
  expect(answer).toEqual({ ok: false, refusal: { code: 'no' } });
  expect(await entries()).not.toContain(2);
});

test('a refusal keeps what was written when asked to', async () => {
  const work = async (transaction: Handle) => write(transaction, 3).then(() => refuse('no'));
  await inTransaction(database().db, work, { keepOnRefusal: true });
  expect(await entries()).toContain(3);
});

test('a fault rolls back and is thrown', async () => {
  const work = async (transaction: Handle) => {
    await write(transaction, 4);
    throw new Error('broken');
  };
  await expect(inTransaction(database().db, work)).rejects.toThrow('broken');
  expect(await entries()).not.toContain(4);
});

test('work given a transaction runs inside it', async () => {
  await inTransaction(database().db, async (outer) => {
    await inTransaction(outer, async (inner) => expect(inner).toBe(outer));
  });
});

test('the whole work runs again when the database could not serialize it, and no more than five times', async () => {
  let runs = 0;
  const work = async (transaction: Handle) => {
    runs++;
    await write(transaction, 5);
    if (runs < 3) await sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`.execute(transaction);
  };
  await inTransaction(database().db, work);
  expect(runs).toBe(3);
  const never = async (transaction: Handle) => {
    runs++;
    await sql`do $$ begin raise exception 'again' using errcode = '40P01'; end $$`.execute(transaction);
  };
  runs = 0;
  await expect(inTransaction(database().db, never)).rejects.toThrow('again');
  expect(runs).toBe(5);
});

test('columns arrive as days, moments, safe numbers and exact decimals', async () => {
  const { rows } = await sql`select '2027-03-08'::date as day, array['2027-03-08'::date] as days, 9007199254740991::bigint as count,
    1.50::numeric as amount, '2027-03-08T12:00Z'::timestamptz as at`.execute(database().db);
  const expected = { day: '2027-03-08', days: ['2027-03-08'], count: 9007199254740991, amount: '1.50', at: new Date('2027-03-08T12:00Z') };
  expect(rows[0]).toEqual(expected);
  await expect(sql`select 9007199254740993::bigint as count`.execute(database().db)).rejects.toThrow('too large');
});
