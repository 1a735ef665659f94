import { sql } from 'kysely';
import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { nameBodies } from '../bodies/body-names.ts';
import { displayName, type PersonNameRow } from '../display-name.ts';

/** `of`: whether bodies or persons were made one. */
export type PastMerge = { of: 'body' | 'person'; id: string; kept: string; gone: string; at: Date; by: string; isUndone: boolean };

/** The last fifty merges, the newest first. A person whose names all went over is shown by the name that is kept. */
export async function listMerges(db: Handle, language: ScreenLanguage): Promise<PastMerge[]> {
  const { rows } = await sql<{ id: string; merged_at: Date; merged_by: string; undone_at: Date | null; kept: unknown; gone: unknown }>`
    select m.id, m.merged_at, m.merged_by, m.undone_at,
      (select json_agg(n order by n.script) from person_name n where n.person_id = m.kept_id) as kept,
      (select json_agg(n order by n.script) from person_name n where n.person_id = m.gone_id) as gone
    from person_merge m order by m.merged_at desc limit 50`.execute(db);
  const name = (names: unknown) => displayName(fromJson<PersonNameRow[] | null>(names) ?? [], language);
  return rows.map(({ id, merged_at, merged_by, undone_at, kept, gone }) => ({
    of: 'person' as const,
    id,
    kept: name(kept),
    gone: name(gone) || name(kept),
    at: merged_at,
    by: merged_by,
    isUndone: undone_at !== null,
  }));
}

/** The same of bodies. */
export async function listBodyMerges(db: Handle, language: ScreenLanguage): Promise<PastMerge[]> {
  const rows = await db.selectFrom('body_merge').selectAll().orderBy('merged_at', 'desc').limit(50).execute();
  const ids = rows.flatMap(({ kept_id, gone_id }) => [kept_id, gone_id]);
  const names = await nameBodies(db, ids, language, 'formal');
  const slugs = ids.length > 0 ? await db.selectFrom('body').select(['id', 'slug']).where('id', 'in', ids).execute() : [];
  const name = (id: string) => names.get(id) ?? slugs.find((row) => row.id === id)?.slug ?? '';
  return rows.map((row) => ({
    ...{ of: 'body' as const, id: row.id, kept: name(row.kept_id), gone: name(row.gone_id), at: row.merged_at, by: row.merged_by },
    isUndone: row.undone_at !== null,
  }));
}
