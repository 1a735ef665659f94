import { sql } from 'kysely';
import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { fromJson, type Handle, inTransaction, json, newId, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';

export type MergeCode =
  | 'not-signed-in'
  | 'not-permitted'
  | 'person-unknown'
  | 'merge-same'
  | 'merge-already'
  | 'merge-unknown'
  | 'merge-undone'
  | 'merge-changed';
/** A row that now names the person who is kept; `key` is the column that finds it beside the person. */
type Moved = { table: string; key: string; id: string };
type Moves = { rows: Moved[]; filled: Record<string, string> };

type Follower = { table: string; key: string /** Columns by which the kept person may already have the like. */; alike: readonly string[] };
/** What names a person and goes over to the one who is kept. Frozen records, such as letters sent, go on naming whom they were sent to. */
export const followers: readonly Follower[] = [
  { table: 'holding', key: 'id', alike: [] },
  { table: 'address', key: 'id', alike: ['kind', 'value'] },
  { table: 'person_name', key: 'id', alike: ['script'] },
  { table: 'person_consent', key: 'id', alike: ['purpose'] },
  { table: 'signature_image', key: 'post_id', alike: ['post_id'] },
  { table: 'account', key: 'id', alike: [] },
];
const filledColumns = ['gender', 'honorific', 'rank'] as const;

/**
 * Makes two persons one: what names the other goes over to the one who is kept, and what was not known of that one is filled in. The other
 * stays as a pointer. Refuses one and the same, and a person who is merged already.
 */
export async function mergePersons(
  db: Handle,
  actor: Actor,
  { keptId, goneId }: { keptId: string; goneId: string },
): Promise<Answer<{ id: string }, MergeCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  if (keptId === goneId) return refuse('merge-same');
  return inTransaction(db, async (tx) => {
    const persons = await tx.selectFrom('person').selectAll().where('id', 'in', [keptId, goneId]).orderBy('id').forUpdate().execute();
    if (persons.length < 2) return refuse('person-unknown');
    if (persons.some(({ merged_into }) => merged_into !== null)) return refuse('merge-already');
    const rows = (await Promise.all(followers.map((each) => follow(tx, each, keptId, goneId)))).flat();
    const filled = await fillIn(tx, keptId, goneId);
    await tx.updateTable('person').set({ merged_into: keptId }).where('id', '=', goneId).execute();
    const id = newId();
    const moved: Moves = { rows, filled };
    await tx
      .insertInto('person_merge')
      .values({ id, kept_id: keptId, gone_id: goneId, merged_at: now(), merged_by: actor.name, moved: json(moved) })
      .execute();
    await writeJournal(tx, actor, 'directory.merge-persons', { kind: 'person', id: keptId }, { gone: goneId, rows: rows.length });
    return { ok: true, id };
  });
}

async function follow(tx: Transaction, { table, key, alike }: Follower, keptId: string, goneId: string): Promise<Moved[]> {
  const same = alike.map((column) => sql<boolean>`k.${sql.ref(column)} = t.${sql.ref(column)}`);
  const unless =
    same.length > 0
      ? sql`and not exists (select from ${sql.table(table)} k where k.person_id = ${keptId} and ${sql.join(same, sql` and `)})`
      : sql``;
  const { rows } = await sql<{ id: string }>`update ${sql.table(table)} t set person_id = ${keptId} where t.person_id = ${goneId} ${unless}
    returning t.${sql.ref(key)} as id`.execute(tx);
  return rows.map(({ id }) => ({ table, key, id }));
}

/** Fills what is not known of the one who is kept; answers what was filled in. */
async function fillIn(tx: Transaction, keptId: string, goneId: string): Promise<Record<string, string>> {
  const row = (id: string) => tx.selectFrom('person').select(filledColumns).where('id', '=', id).executeTakeFirstOrThrow();
  const [kept, gone] = [await row(keptId), await row(goneId)];
  const filled = Object.fromEntries(
    filledColumns.flatMap((column) => (kept[column] === null && gone[column] ? [[column, gone[column]]] : [])),
  );
  if (Object.keys(filled).length > 0) await tx.updateTable('person').set(filled).where('id', '=', keptId).execute();
  return filled;
}

/** Takes a merge back: every row that went over goes back. Refuses where one of them has since gone elsewhere (`merge-changed`). */
export async function undoMerge(db: Handle, actor: Actor, { id }: { id: string }): Promise<Answer<object, MergeCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const merge = await tx.selectFrom('person_merge').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!merge) return refuse('merge-unknown');
    if (merge.undone_at) return refuse('merge-undone');
    const { rows, filled } = fromJson<Moves>(merge.moved);
    for (const { table, key, id: row } of rows) {
      const back = await sql`update ${sql.table(table)} set person_id = ${merge.gone_id}
        where ${sql.ref(key)} = ${row} and person_id = ${merge.kept_id}`.execute(tx);
      if (back.numAffectedRows !== 1n) return refuse('merge-changed');
    }
    for (const [column, value] of Object.entries(filled))
      await sql`update person set ${sql.ref(column)} = null where id = ${merge.kept_id} and ${sql.ref(column)} = ${value}`.execute(tx);
    await tx.updateTable('person').set({ merged_into: null }).where('id', '=', merge.gone_id).execute();
    await tx.updateTable('person_merge').set({ undone_at: now(), undone_by: actor.name }).where('id', '=', id).execute();
    await writeJournal(tx, actor, 'directory.undo-merge', { kind: 'person', id: merge.kept_id }, { gone: merge.gone_id });
    return { ok: true };
  });
}

/** Keeps that two persons are not one, so that they are not proposed again. Refuses one and the same, and an unknown person. */
export async function tellApart(
  db: Handle,
  actor: Actor,
  { one, other }: { one: string; other: string },
): Promise<Answer<object, MergeCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  if (one === other) return refuse('merge-same');
  const [first, second] = [one, other].sort();
  return inTransaction(db, async (tx) => {
    const known = await tx.selectFrom('person').select('id').where('id', 'in', [one, other]).execute();
    if (known.length < 2) return refuse('person-unknown');
    await tx
      .insertInto('person_distinct')
      .values({ one_id: first ?? one, other_id: second ?? other, said_at: now(), said_by: actor.name })
      .onConflict((conflict) => conflict.columns(['one_id', 'other_id']).doNothing())
      .execute();
    await writeJournal(tx, actor, 'directory.tell-apart', { kind: 'person', id: one }, { other });
    return { ok: true };
  });
}
