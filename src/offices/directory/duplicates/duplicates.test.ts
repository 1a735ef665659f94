import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { type Answer, accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { enterAddress } from '../enter-address.ts';
import { findAddressees } from '../find-addressees.ts';
import { appointHolder } from '../posts/enter-holding.ts';
import { enterPost } from '../posts/enter-post.ts';
import { holderOf } from '../posts/posts.ts';
import { officer, reviser, sampleParliament } from '../sample-parliament.ts';
import { searchDirectory } from '../search/search-directory.ts';
import { followers, mergePersons, tellApart, undoMerge } from './merge-persons.ts';
import { proposeDuplicates } from './propose-duplicates.ts';

const testDatabase = useTestDatabase();
const refusal = (answer: Answer) => (answer.ok ? 'accepted' : answer.refusal.code);
let body: { bodyId: string; postId: string };
let kept: string;

/** Enters a person as a chair of the body; answers the person's id. */
async function chair(committee: string, given: string, family: string, script = 'Latn'): Promise<{ personId: string; postId: string }> {
  const { db } = testDatabase();
  const { id: postId } = accepted(await enterPost(db, officer, { bodyId: body.bodyId, kind: 'chair', committee }));
  const person = { gender: 'female' as const, names: [{ script, given, family }] };
  const { personId } = accepted(await appointHolder(db, officer, { postId, from: '2024-01-01', person }));
  return { personId, postId };
}

beforeAll(async () => {
  const { db } = testDatabase();
  body = await sampleParliament(db, 'gin', { country: 'GIN', person: { names: [{ script: 'Latn', given: 'Aïssatou', family: 'Conde' }] } });
  kept = (await holderOf(db, body.postId, '2026-01-01'))?.person_id ?? '';
});

const reasonsFor = async (id: string) =>
  (await proposeDuplicates(testDatabase().db))
    .filter(({ one, other }) => one === id || other === id)
    .map(({ reasons }) => reasons.map(({ code }) => code));

test('persons alike in letters, in order, to the ear, by e-mail or by telephone are proposed with the reason', async () => {
  const { db } = testDatabase();
  expect(await proposeDuplicates(db)).toEqual([]);
  const swapped = await chair('finance', 'Conde', 'Aissatou');
  expect(await reasonsFor(swapped.personId)).toEqual([['transposed']]);
  accepted(await tellApart(db, officer, { one: swapped.personId, other: kept }));
  expect(await reasonsFor(swapped.personId)).toEqual([]);
  const arabic = await chair('health', 'عيساتو', 'كوندي', 'Arab');
  expect((await reasonsFor(arabic.personId)).flat()).toContain('sounds-alike');
  const other = await chair('defence', 'Mariama', 'Quitestwell');
  expect(await reasonsFor(other.personId)).toEqual([]);
  for (const personId of [kept, other.personId]) {
    accepted(await enterAddress(db, officer, { personId, kind: 'email', value: 'One@Desk.example', from: '2024-01-01' }));
    accepted(await enterAddress(db, officer, { personId, kind: 'phone', value: '+224 622 550 102', from: '2024-01-01' }));
  }
  expect(await reasonsFor(other.personId)).toEqual([['same-email', 'same-phone']]);
});

test('merging moves posts, names and addresses to the one who is kept, and undoing brings each back', async () => {
  const { db } = testDatabase();
  const gone = await chair('labour', 'عائشة', 'كوندي', 'Arab');
  const state = async () =>
    (
      await sql`select 'h' as t, id, person_id from holding union all select 'a', id, person_id from address
      union all select 'n', id, person_id from person_name union all select 'p', id, null from person where gender is null
      order by 1, 2`.execute(db)
    ).rows;
  const before = await state();
  expect(refusal(await mergePersons(db, reviser, { keptId: kept, goneId: gone.personId }))).toBe('not-permitted');
  const { id } = accepted(await mergePersons(db, officer, { keptId: kept, goneId: gone.personId }));
  expect((await holderOf(db, gone.postId, '2026-01-01'))?.person_id).toBe(kept);
  const { addressees } = await findAddressees(db, { post: 'speaker', statuses: ['member'] }, '2026-01-01');
  expect(addressees[0]).toMatchObject({ personId: kept, gender: 'female' });
  const found = (await searchDirectory(db, 'عائشة', { language: 'en' })).persons;
  expect(found.map((person) => person.id)).toEqual([kept]);
  expect(refusal(await mergePersons(db, officer, { keptId: kept, goneId: gone.personId }))).toBe('merge-already');
  accepted(await undoMerge(db, officer, { id }));
  expect(await state()).toEqual(before);
  expect(refusal(await undoMerge(db, officer, { id }))).toBe('merge-undone');
});

test('a merge whose rows have gone elsewhere since is not undone by half', async () => {
  const { db } = testDatabase();
  const gone = await chair('trade', 'Aïssatou', 'Condé');
  const { id } = accepted(await mergePersons(db, officer, { keptId: kept, goneId: gone.personId }));
  await sql`delete from holding where post_id = ${gone.postId}`.execute(db);
  expect(refusal(await undoMerge(db, officer, { id }))).toBe('merge-changed');
  expect((await db.selectFrom('person').select('merged_into').where('id', '=', gone.personId).executeTakeFirst())?.merged_into).toBe(kept);
  expect(refusal(await mergePersons(db, officer, { keptId: kept, goneId: kept }))).toBe('merge-same');
  expect(refusal(await undoMerge(db, officer, { id: kept }))).toBe('merge-unknown');
});

test('every table that names a person is thought of: it follows, or it is a frozen record', async () => {
  const { rows } = await sql<{ name: string }>`select conrelid::regclass::text as name from pg_constraint
    where contype = 'f' and confrelid = 'person'::regclass group by 1`.execute(testDatabase().db);
  const frozen = ['addressee', 'person', 'person_merge', 'person_distinct'];
  const thoughtOf = [...followers.map(({ table }) => table), ...frozen];
  expect(rows.map(({ name }) => name).filter((name) => !thoughtOf.includes(name))).toEqual([]);
});
