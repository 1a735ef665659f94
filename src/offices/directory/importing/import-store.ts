import { sql } from 'kysely';
import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Handle, inTransaction, json, newId, type Transaction } from '../../../platform/database/public.ts';
import { sha256 } from '../../../platform/digest.ts';
import { writeJournal } from '../../archive/public.ts';
import { findImport } from './import-find.ts';
import { recogniseHeadings } from './import-headings.ts';
import { type ImportCounts, planImport } from './import-plan.ts';
import { type ReadFileCode, readDirectoryFile } from './import-read-file.ts';
import { storeLine } from './import-store-line.ts';
import type { ImportMapping } from './import-table.ts';
import { RowWriter } from './import-write-rows.ts';

type Permission = 'not-signed-in' | 'not-permitted';
export type ImportCode = Permission | 'import-unknown' | 'import-stored' | 'import-changed' | 'import-nothing-new';

/** Reads a file and keeps what it says beside the directory, for looking at; nothing of the directory changes. Refuses what cannot be read. */
export async function readImport(
  db: Handle,
  actor: Actor,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
): Promise<Answer<{ id: string }, Permission | ReadFileCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  const read = await readDirectoryFile(bytes);
  if (!read.ok) return read;
  return inTransaction(db, async (tx) => {
    const id = newId();
    const { kind, headings, rows } = read.table;
    const digest = sha256(bytes);
    await forgetUnstored(tx);
    await tx
      .insertInto('directory_import')
      .values({
        id,
        file_name: fileName.replace(/[\p{Cc}]/gu, '').slice(0, 200),
        file_sha256: digest,
        kind,
        headings: json(headings.map(withoutNul)),
        rows: json(rows.map(({ line, cells }) => ({ line, cells: cells.map(withoutNul) }))),
        mapping: json(recogniseHeadings(headings)),
        read_at: now(),
        read_by: actor.name,
      })
      .execute();
    await writeJournal(tx, actor, 'directory.read-import', { kind: 'directory-import', id }, { sha256: digest, lines: rows.length });
    return { ok: true, id };
  });
}

/** PostgreSQL keeps no NUL in JSON; another control character in its place has the line refused all the same. */
const withoutNul = (text: string) => text.replaceAll('\0', '\u0001');

/** What was only looked at is personal data without a purpose after a week. */
async function forgetUnstored(tx: Transaction): Promise<void> {
  const weekAgo = new Date(now().getTime() - 7 * 86_400_000);
  await tx.deleteFrom('directory_import').where('stored_at', 'is', null).where('read_at', '<', weekAgo).execute();
}

/** Says which column holds what, for the next look. Refuses an import that is stored already. */
export async function mapImport(
  db: Handle,
  actor: Actor,
  { id, mapping }: { id: string; mapping: ImportMapping },
): Promise<Answer<object, ImportCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const found = await findImport(tx, id);
    if (!found) return refuse('import-unknown');
    if (found.storedAt) return refuse('import-stored');
    await tx
      .updateTable('directory_import')
      .set({ mapping: json(mapping) })
      .where('id', '=', id)
      .execute();
    await writeJournal(tx, actor, 'directory.map-import', { kind: 'directory-import', id }, { fields: Object.keys(mapping) });
    return { ok: true };
  });
}

/**
 * Stores what the preview with this digest showed, in one transaction. Refuses when the directory has changed so that the preview would be
 * another, when the import is stored already, and when it would change nothing.
 */
export async function storeImport(
  db: Handle,
  actor: Actor,
  { id, digest }: { id: string; digest: string },
): Promise<Answer<{ counts: ImportCounts }, ImportCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    await lockImports(tx);
    const found = await findImport(tx, id);
    if (!found) return refuse('import-unknown');
    if (found.storedAt) return refuse('import-stored');
    const plan = await planImport(tx, found.table, found.mapping);
    const { counts, lines } = plan;
    if (plan.digest !== digest) return refuse('import-changed');
    if (counts.adds + counts.changes === 0) return refuse('import-nothing-new');
    const writer = new RowWriter(tx, id);
    const storing = { on: today(), source: found.fileName, added: new Map<number, string>(), bodies: new Map<string, string>() };
    for (const line of lines.filter(({ changes }) => changes.length > 0)) await storeLine(tx, writer, line, storing);
    await tx
      .updateTable('directory_import')
      .set({ rows: json([]), stored_at: now(), stored_by: actor.name, outcome: json({ counts, lines }) })
      .where('id', '=', id)
      .execute();
    await writeJournal(tx, actor, 'directory.store-import', { kind: 'directory-import', id }, { ...counts, sha256: found.sha256 });
    return { ok: true, counts };
  });
}

/** One import is stored or undone at a time, and nothing of the directory changes in between. */
export async function lockImports(tx: Transaction): Promise<void> {
  await sql`lock table directory_import, body, body_name, body_status, body_group, post, holding, address, person, person_name
    in share row exclusive mode`.execute(tx);
}
