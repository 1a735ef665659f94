import type { Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { inLanguage } from '../../languages/public.ts';
import type { BodyKind } from '../bodies/body-kinds.ts';
import { bodyNames } from '../bodies/body-names.ts';

export type FoundBody = { id: string; slug: string; kind: BodyKind; country: string | null; name: string };

/** Bodies by id, in the order asked for, with their names of a day. */
export async function findBodies(db: Handle, ids: readonly string[], language: ScreenLanguage, on: string): Promise<FoundBody[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('body').select(['id', 'slug', 'kind', 'country']).where('id', 'in', ids).execute();
  const names = await bodyNames(db, ids, on);
  return ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id);
    const name = inLanguage(names.get(id)?.formal, language);
    return row ? [{ ...row, kind: row.kind as BodyKind, name: name || row.slug }] : [];
  });
}
