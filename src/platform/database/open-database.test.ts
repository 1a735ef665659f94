import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../testing/test-database.ts';
import { inTransaction } from './in-transaction.ts';
import { json } from './json.ts';
import type { Handle } from './open-database.ts';

const database = useTestDatabase();

beforeAll(() => sql`create table note (n int primary key, tags text[] not null default '{}', facts jsonb)`.execute(database().db));

const write = (db: Handle, n: number) => sql`insert into note (n) values (${n})`.execute(db);
const count = async () => (await sql<{ n: number }>`select count(*) as n from note`.execute(database().db)).rows[0]?.n;
const read = async (n: number) => (await sql<Record<string, unknown>>`select * from note where n = ${n}`.execute(database().db)).rows[0];

test('queries started together on a transaction are answered each with its own rows, in their order', async () => {
  const answers = await inTransaction(database().db, (tx) =>
    Promise.all([
      write(tx, 100),
      sql<{ n: number }>`select count(*) as n from note where n = ${100}`.execute(tx),
      sql<{ said: string }>`select ${'seven'}::text as said`.execute(tx),
    ]),
  );
  expect(answers.map(({ rows }) => rows)).toEqual([[], [{ n: 1 }], [{ said: 'seven' }]]);
});

test('the first failure among queries started together is thrown, nothing is kept and the connection serves on', async () => {
  const before = await count();
  const work = inTransaction(database().db, (tx) => Promise.all([write(tx, 201), write(tx, 100), write(tx, 202)]));
  await expect(work).rejects.toMatchObject({ code: '23505' });
  for (let n = 0; n < 20; n++) expect(await count()).toBe(before);
});

test('a failure that nobody waited for is not committed in silence', async () => {
  const work = inTransaction(database().db, async (tx) => {
    write(tx, 100).catch(() => {});
    await write(tx, 301).catch(() => {});
    return { ok: true };
  });
  await expect(work).rejects.toThrow('nothing was committed');
  expect(await read(301)).toBeUndefined();
});

test('a statement prepared under a name still takes arrays, jsonb, null and numbers', async () => {
  for (let n = 400; n < 410; n++) {
    const facts = n % 2 ? json([{ tag: 'a' }, 'b']) : null;
    await sql`insert into note (n, tags, facts) values (${n}, ${['x,"y', 'z']}, ${facts})`.execute(database().db);
    await sql`insert into note (n, tags, facts) values (${n + 100}, ${[]}, ${json({ n })})`.execute(database().db);
  }
  expect(await read(409)).toEqual({ n: 409, tags: ['x,"y', 'z'], facts: [{ tag: 'a' }, 'b'] });
  expect(await read(508)).toEqual({ n: 508, tags: [], facts: { n: 408 } });
  expect(await prepared()).toBeGreaterThan(0);
});

/** How many statements one connection of the pool holds prepared. */
async function prepared(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from pg_prepared_statements`.execute(database().db);
  return rows[0]?.n ?? 0;
}

test('a column added by another process while statements are prepared is read at once, alone and in a transaction', async () => {
  for (let n = 0; n < 10; n++) await read(100);
  await sql`alter table note add column added int not null default 7`.execute(database().db);
  expect(await read(100)).toMatchObject({ added: 7 });
  for (let n = 0; n < 10; n++) await read(100);
  await sql`alter table note add column later int not null default 8`.execute(database().db);
  const inside = await inTransaction(database().db, async (tx) => (await sql`select * from note where n = ${100}`.execute(tx)).rows[0]);
  expect(inside).toMatchObject({ added: 7, later: 8 });
});

test('a connection that the server ends in the middle of a transaction fails that work alone; the process and the pool live on', async () => {
  const before = await count();
  const work = inTransaction(database().db, async (tx) => {
    await write(tx, 401);
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await sql`select pg_terminate_backend(${rows[0]?.pid ?? 0})`.execute(database().db);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await write(tx, 402);
    return { ok: true };
  });
  await expect(work).rejects.toThrow();
  expect(await count()).toBe(before);
});
