import { sql } from 'kysely';
import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { fromJson, type Handle, inTransaction, json, newId, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import type { MergeCode } from './merge-persons.ts';

export type BodyMergeCode = Exclude<MergeCode, 'person-unknown'> | 'body-unknown';
/** A row of which one column named the body or post that went, and names the kept one now. */
type Moved = { table: string; column: string; id: string; from: string; to: string };
type Moves = { rows: Moved[]; filled: Record<string, string> };
const filledColumns = ['country', 'website', 'parent_id'] as const;

/**
 * Makes two bodies one: posts, names, groups, addresses and parts that the kept one lacks go over, and what was not known of it is filled in.
 * Where both have the same post, its holders and addresses go over to the kept one's if that has none. The other stays as a pointer: letters
 * and answers name it as before. Refuses one and the same, and a body that is merged already.
 */
export async function mergeBodies(
  db: Handle,
  actor: Actor,
  { keptId, goneId }: { keptId: string; goneId: string },
): Promise<Answer<{ id: string }, BodyMergeCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  if (keptId === goneId) return refuse('merge-same');
  return inTransaction(db, async (tx) => {
    const bodies = await tx.selectFrom('body').selectAll().where('id', 'in', [keptId, goneId]).orderBy('id').forUpdate().execute();
    if (bodies.length < 2) return refuse('body-unknown');
    if (bodies.some(({ merged_into }) => merged_into !== null)) return refuse('merge-already');
    const moved: Moves = { rows: await moveAll(tx, keptId, goneId), filled: await fillIn(tx, keptId, goneId) };
    await tx.updateTable('body').set({ merged_into: keptId }).where('id', '=', goneId).execute();
    const id = newId();
    await tx
      .insertInto('body_merge')
      .values({ id, kept_id: keptId, gone_id: goneId, merged_at: now(), merged_by: actor.name, moved: json(moved) })
      .execute();
    await writeJournal(tx, actor, 'directory.merge-bodies', { kind: 'body', id: keptId }, { gone: goneId, rows: moved.rows.length });
    return { ok: true, id };
  });
}

async function moveAll(tx: Transaction, kept: string, gone: string): Promise<Moved[]> {
  const lacks = (table: string, columns: string[]) => {
    const same = sql.join(
      columns.map((column) => sql`k.${sql.ref(column)} is not distinct from t.${sql.ref(column)}`),
      sql` and `,
    );
    return sql`not exists (select from ${sql.table(table)} k where k.body_id = ${kept} and ${same})`;
  };
  const posts = await samePosts(tx, kept, gone);
  const isEmpty = (table: string) => sql`not exists (select from ${sql.table(table)} k where k.body_id = ${kept})`;
  const rows = [
    await move(tx, 'post', 'body_id', gone, kept, lacks('post', ['kind', 'committee'])),
    await move(tx, 'body_name', 'body_id', gone, kept, lacks('body_name', ['language'])),
    await move(tx, 'body_status', 'body_id', gone, kept, isEmpty('body_status')),
    await move(tx, 'body_group', 'body_id', gone, kept, isEmpty('body_group')),
    await move(tx, 'address', 'body_id', gone, kept, lacks('address', ['kind', 'value'])),
    await move(tx, 'body', 'parent_id', gone, kept, sql`t.id <> ${kept}`),
  ];
  for (const { one, other } of posts) {
    const none = (table: string) => sql`not exists (select from ${sql.table(table)} k where k.post_id = ${one})`;
    rows.push(await move(tx, 'holding', 'post_id', other, one, none('holding')));
    rows.push(await move(tx, 'address', 'post_id', other, one, none('address')));
  }
  return rows.flat();
}

async function samePosts(tx: Transaction, kept: string, gone: string): Promise<{ one: string; other: string }[]> {
  const { rows } = await sql<{ one: string; other: string }>`select k.id as one, g.id as other from post k join post g
    on g.kind = k.kind and g.committee is not distinct from k.committee where k.body_id = ${kept} and g.body_id = ${gone}`.execute(tx);
  return rows;
}

async function move(
  tx: Transaction,
  table: string,
  column: string,
  from: string,
  to: string,
  unless: ReturnType<typeof sql>,
): Promise<Moved[]> {
  const { rows } = await sql<{ id: string }>`update ${sql.table(table)} t set ${sql.ref(column)} = ${to}
    where t.${sql.ref(column)} = ${from} and ${unless} returning t.id`.execute(tx);
  return rows.map(({ id }) => ({ table, column, id, from, to }));
}

/** Fills what is not known of the one that is kept; answers what was filled in. */
async function fillIn(tx: Transaction, keptId: string, goneId: string): Promise<Record<string, string>> {
  const row = (id: string) => tx.selectFrom('body').select(filledColumns).where('id', '=', id).executeTakeFirstOrThrow();
  const [kept, gone] = [await row(keptId), await row(goneId)];
  const filled = Object.fromEntries(
    filledColumns.flatMap((column) => (kept[column] === null && gone[column] && gone[column] !== keptId ? [[column, gone[column]]] : [])),
  );
  if (Object.keys(filled).length > 0) await tx.updateTable('body').set(filled).where('id', '=', keptId).execute();
  return filled;
}

/** Takes a merge back: every row that went over goes back. Refuses where one of them has since gone elsewhere (`merge-changed`). */
export async function undoBodyMerge(db: Handle, actor: Actor, { id }: { id: string }): Promise<Answer<object, BodyMergeCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction<Answer<object, BodyMergeCode>>(db, async (tx) => {
    const merge = await tx.selectFrom('body_merge').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!merge) return refuse('merge-unknown');
    if (merge.undone_at) return refuse('merge-undone');
    const { rows, filled } = fromJson<Moves>(merge.moved);
    for (const { table, column, id: row, from, to } of rows) {
      const back = await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${from}
        where id = ${row} and ${sql.ref(column)} = ${to}`.execute(tx);
      if (back.numAffectedRows !== 1n) return refuse('merge-changed');
    }
    for (const [column, value] of Object.entries(filled))
      await sql`update body set ${sql.ref(column)} = null where id = ${merge.kept_id} and ${sql.ref(column)}::text = ${value}`.execute(tx);
    await tx.updateTable('body').set({ merged_into: null }).where('id', '=', merge.gone_id).execute();
    await tx.updateTable('body_merge').set({ undone_at: now(), undone_by: actor.name }).where('id', '=', id).execute();
    await writeJournal(tx, actor, 'directory.undo-body-merge', { kind: 'body', id: merge.kept_id }, { gone: merge.gone_id });
    return { ok: true };
  });
}

/** Keeps that two bodies are not one, so that they are not proposed again. Refuses one and the same, and an unknown body. */
export async function tellBodiesApart(
  db: Handle,
  actor: Actor,
  { one, other }: { one: string; other: string },
): Promise<Answer<object, BodyMergeCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  if (one === other) return refuse('merge-same');
  const [first = one, second = other] = [one, other].sort();
  return inTransaction<Answer<object, BodyMergeCode>>(db, async (tx) => {
    const known = await tx.selectFrom('body').select('id').where('id', 'in', [one, other]).execute();
    if (known.length < 2) return refuse('body-unknown');
    await tx
      .insertInto('body_distinct')
      .values({ one_id: first, other_id: second, said_at: now(), said_by: actor.name })
      .onConflict((conflict) => conflict.columns(['one_id', 'other_id']).doNothing())
      .execute();
    await writeJournal(tx, actor, 'directory.tell-bodies-apart', { kind: 'body', id: one }, { other });
    return { ok: true };
  });
}
