import { sql } from 'kysely';
import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { fromJson, type Handle, inTransaction, type Transaction } from '../../../platform/database/public.ts';
import { canonicalJson } from '../../../platform/digest.ts';
import { writeJournal } from '../../archive/public.ts';
import { nameBodies } from '../bodies/body-names.ts';
import { type FoundImport, findImport } from './import-find.ts';
import { lockImports } from './import-store.ts';
import { readRow, type WrittenTable, writeColumns } from './import-write-rows.ts';

export type UndoCode =
  | 'not-signed-in'
  | 'not-permitted'
  | 'import-unknown'
  | 'import-not-stored'
  | 'import-undone'
  | 'undo-changed'
  | 'undo-in-use';
type Write = { table: WrittenTable; id: string; before: Record<string, unknown> | null; after: Record<string, unknown> };

/**
 * Takes an import back whole: removes what it added and restores what it changed. Refuses where somebody has changed any of it since
 * (`undo-changed`, with the body's or person's name), and where a letter or an account already rests on what it added (`undo-in-use`).
 */
export async function undoImport(db: Handle, actor: Actor, { id }: { id: string }): Promise<Answer<object, UndoCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  try {
    return await inTransaction(db, (tx) => undo(tx, actor, id));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23503') return refuse('undo-in-use');
    throw error;
  }
}

async function undo(tx: Transaction, actor: Actor, id: string): Promise<Answer<object, UndoCode>> {
  await lockImports(tx);
  const found = await findImport(tx, id);
  if (!found) return refuse('import-unknown');
  if (!found.storedAt) return refuse('import-not-stored');
  if (found.undoneAt) return refuse('import-undone');
  const naming = new Map<WrittenTable, Naming[]>();
  for (const write of await writesOf(tx, id)) {
    const columns = naming.get(write.table) ?? (await columnsNaming(tx, write.table));
    naming.set(write.table, columns);
    const current = await readRow(tx, write.table, write.id);
    const isAsLeft = current !== undefined && canonicalJson(onlyKeysOf(write.after, current)) === canonicalJson(write.after);
    const rests = isAsLeft && write.before === null ? await restsOn(tx, write, columns) : undefined;
    if (rests === 'elsewhere') return refuse('undo-in-use');
    if (!isAsLeft || rests)
      return refuse('undo-changed', { name: await nameOf(tx, write, addedName(found, write) ?? found.outcome?.lines[0]?.said.body ?? '') });
    if (write.before) await writeColumns(tx, write.table, write.id, write.before);
    else await sql`delete from ${sql.table(write.table)} where id = ${write.id}`.execute(tx);
  }
  await tx.updateTable('directory_import').set({ undone_at: now(), undone_by: actor.name }).where('id', '=', id).execute();
  await writeJournal(tx, actor, 'directory.undo-import', { kind: 'directory-import', id }, { sha256: found.sha256 });
  return { ok: true };
}

/** A row without columns that the record has only had since. */
const onlyKeysOf = (kept: Record<string, unknown>, row: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(kept).map((key) => [key, row[key]]));

/** What was written, the last first. */
async function writesOf(tx: Transaction, importId: string): Promise<Write[]> {
  const rows = await tx
    .selectFrom('directory_import_write')
    .select(['table_name', 'row_id', 'before', 'after'])
    .where('import_id', '=', importId)
    .orderBy('position', 'desc')
    .execute();
  return rows.map(({ table_name, row_id, before, after }) => ({
    table: table_name as WrittenTable,
    id: row_id,
    before: fromJson<Write['before']>(before),
    after: fromJson<Write['after']>(after),
  }));
}

/** What stands in the directory itself: where it names an added row, somebody has worked on that since. Anything else rests on it. */
const ownTables: ReadonlySet<string> = new Set([
  'body_name',
  'body_status',
  'body_group',
  'post',
  'holding',
  'person_name',
  'address',
  'body',
]);

type Naming = { name: string; column: string };

/** The columns that name rows of a table, of every table there is. */
async function columnsNaming(tx: Transaction, table: WrittenTable): Promise<Naming[]> {
  const { rows } = await sql<Naming>`select conrelid::regclass::text as name, a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = ${table}::regclass and cardinality(c.conkey) = 1`.execute(tx);
  return rows;
}

/** What names an added row that is about to go: something of the directory, something else (a letter, an account), or nothing. */
async function restsOn(tx: Transaction, { id }: Write, naming: readonly Naming[]): Promise<'directory' | 'elsewhere' | undefined> {
  if (naming.length === 0) return undefined;
  const each = naming.map(
    ({ name, column }) =>
      sql`select ${sql.lit(name)} as name where exists (select from ${sql.table(name)} where ${sql.ref(column)} = ${id})`,
  );
  const { rows } = await sql<{ name: string }>`${sql.join(each, sql` union all `)}`.execute(tx);
  if (rows.length === 0) return undefined;
  return rows.every(({ name }) => ownTables.has(name)) ? 'directory' : 'elsewhere';
}

/** How the file named a body that the import added: its name in the record goes before the body does. */
function addedName({ outcome }: FoundImport, { table, after }: Write): string | undefined {
  const line = table === 'body' ? outcome?.lines.find(({ newBody }) => newBody?.slug === after.slug) : undefined;
  return line?.changes.flatMap((change) => (change.act === 'add-body' ? [change.to] : []))[0];
}

/** Whom an officer has to look at: the body of a post, its holder or address; else the person. */
async function nameOf(tx: Transaction, { table, id, after }: Write, otherwise: string): Promise<string> {
  const bodyId = table === 'body' ? id : table.startsWith('body_') ? after.body_id : undefined;
  if (typeof bodyId === 'string') return (await nameBodies(tx, [bodyId], 'en', 'formal')).get(bodyId) || otherwise;
  const postId = table === 'post' ? id : after.post_id;
  if (typeof postId === 'string') {
    const bodyId = typeof after.body_id === 'string' ? after.body_id : await bodyOfPost(tx, postId);
    return (bodyId && (await nameBodies(tx, [bodyId], 'en', 'formal')).get(bodyId)) || otherwise;
  }
  const personId = table === 'person' ? id : String(after.person_id);
  const name = await tx
    .selectFrom('person_name')
    .select(['given', 'family'])
    .where('person_id', '=', personId)
    .orderBy('script')
    .executeTakeFirst();
  return name ? `${name.given} ${name.family}`.trim() : otherwise;
}

async function bodyOfPost(tx: Transaction, postId: string): Promise<string | undefined> {
  return (await tx.selectFrom('post').select('body_id').where('id', '=', postId).executeTakeFirst())?.body_id;
}
