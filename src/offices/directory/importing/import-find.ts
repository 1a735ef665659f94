import { sql } from 'kysely';
import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { ImportCounts, PlannedLine } from './import-plan.ts';
import type { ImportKind, ImportMapping, ImportTable } from './import-table.ts';

export type FoundImport = {
  id: string;
  fileName: string;
  sha256: string;
  table: ImportTable;
  mapping: ImportMapping;
  readAt: Date;
  storedAt?: Date;
  storedBy?: string;
  undoneAt?: Date;
  undoneBy?: string;
  /** What each line came to when it was stored. */
  outcome?: { counts: ImportCounts; lines: PlannedLine[] };
};

/** One import with what its file says; undefined when there is none of that id. */
export async function findImport(db: Handle, id: string): Promise<FoundImport | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return undefined;
  const row = await db.selectFrom('directory_import').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    fileName: row.file_name,
    sha256: row.file_sha256,
    table: { kind: row.kind as ImportKind, headings: fromJson<string[]>(row.headings), rows: fromJson<ImportTable['rows']>(row.rows) },
    mapping: fromJson<ImportMapping>(row.mapping),
    readAt: row.read_at,
    ...(row.stored_at ? { storedAt: row.stored_at, storedBy: row.stored_by ?? '' } : {}),
    ...(row.undone_at ? { undoneAt: row.undone_at, undoneBy: row.undone_by ?? '' } : {}),
    ...(row.outcome ? { outcome: fromJson<NonNullable<FoundImport['outcome']>>(row.outcome) } : {}),
  };
}

export type ListedImport = Pick<FoundImport, 'id' | 'fileName' | 'readAt' | 'storedAt' | 'storedBy' | 'undoneAt'> & {
  counts?: ImportCounts;
};

/** The last fifty imports, the newest first, stored or only looked at. */
export async function listImports(db: Handle): Promise<ListedImport[]> {
  const rows = await db
    .selectFrom('directory_import')
    .select(['id', 'file_name', 'read_at', 'stored_at', 'stored_by', 'undone_at'])
    .select(sql<unknown>`outcome -> 'counts'`.as('counts'))
    .orderBy('read_at', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    readAt: row.read_at,
    ...(row.stored_at ? { storedAt: row.stored_at, storedBy: row.stored_by ?? '' } : {}),
    ...(row.undone_at ? { undoneAt: row.undone_at } : {}),
    ...(row.counts ? { counts: fromJson<ImportCounts>(row.counts) } : {}),
  }));
}
