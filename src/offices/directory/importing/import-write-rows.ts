import { sql } from 'kysely';
import { json, newId, type Transaction } from '../../../platform/database/public.ts';

export type WrittenTable = 'post' | 'person' | 'person_name' | 'holding' | 'address' | 'body' | 'body_name' | 'body_status' | 'body_group';
type Row = Record<string, unknown>;

/** Writes rows for an import and keeps each one, as it was and as it became, so that the import can be undone. */
export class RowWriter {
  readonly #tx: Transaction;
  readonly #importId: string;
  #position = 0;

  constructor(tx: Transaction, importId: string) {
    this.#tx = tx;
    this.#importId = importId;
  }

  /** Adds a row; answers its id. */
  async add(table: WrittenTable, row: Row): Promise<string> {
    const id = newId();
    const columns = sql.join(Object.keys({ id, ...row }).map((name) => sql.ref(name)));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${json({ id, ...row })})`.execute(this.#tx);
    await this.#keep(table, id, null);
    return id;
  }

  /** Changes columns of a row. */
  async change(table: WrittenTable, id: string, columns: Row): Promise<void> {
    const before = await readRow(this.#tx, table, id);
    await writeColumns(this.#tx, table, id, columns);
    await this.#keep(table, id, before);
  }

  async #keep(table: WrittenTable, id: string, before: unknown): Promise<void> {
    const after = await readRow(this.#tx, table, id);
    await this.#tx
      .insertInto('directory_import_write')
      .values({
        import_id: this.#importId,
        position: this.#position++,
        table_name: table,
        row_id: id,
        before: before === null ? null : json(before),
        after: json(after),
      })
      .execute();
  }
}

/** A row as JSON with all its columns, locked until the transaction ends; undefined when it is gone. */
export async function readRow(tx: Transaction, table: WrittenTable, id: string): Promise<Row | undefined> {
  const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(table)} t where t.id = ${id} for update`.execute(tx);
  return rows[0]?.row;
}

/** Sets columns of a row from JSON values. */
export async function writeColumns(tx: Transaction, table: WrittenTable, id: string, columns: Row): Promise<void> {
  const names = Object.keys(columns).filter((name) => name !== 'id');
  const set = sql.join(names.map((name) => sql`${sql.ref(name)} = r.${sql.ref(name)}`));
  await sql`update ${sql.table(table)} t set ${set} from jsonb_populate_record(null::${sql.table(table)}, ${json(columns)}) r where t.id = ${id}`.execute(
    tx,
  );
}
