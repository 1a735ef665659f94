import { today } from '../../../platform/clock.ts';
import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { Unjudged } from '../checking/checked-finding.ts';
import type { KeptCheck, KeptVersion } from './kept-check.ts';

/** A kept check; undefined once its day has come, whether or not its row is gone yet. */
export async function findCheck(db: Handle, id: string): Promise<KeptCheck | undefined> {
  const row = await db.selectFrom('concordance_check').selectAll().where('id', '=', id).where('delete_on', '>', today()).executeTakeFirst();
  return row && readRow(row);
}

export type ListedCheck = Pick<KeptCheck, 'id' | 'title' | 'byName' | 'at' | 'deleteOn'>;

/** The checks that are kept, the newest first, without their texts. */
export async function listChecks(db: Handle): Promise<ListedCheck[]> {
  const rows = await db
    .selectFrom('concordance_check')
    .select(['id', 'title', 'checked_by_name', 'checked_at', 'delete_on'])
    .where('delete_on', '>', today())
    .orderBy('checked_at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    byName: row.checked_by_name,
    at: row.checked_at,
    deleteOn: String(row.delete_on),
  }));
}

type Row = {
  id: string;
  title: string;
  versions: unknown;
  unread: unknown;
  checked_by_name: string;
  checked_at: Date;
  delete_on: unknown;
};

function readRow(row: Row): KeptCheck {
  return {
    id: row.id,
    title: row.title,
    versions: fromJson<KeptVersion[]>(row.versions as never),
    unread: fromJson<Unjudged[]>(row.unread as never),
    byName: row.checked_by_name,
    at: row.checked_at,
    deleteOn: String(row.delete_on),
  };
}
