import type { Handle } from '../../../platform/database/public.ts';
import type { Rank } from '../persons/enter-person.ts';

/** The courtesy rank of each of these persons who is due one. */
export async function ranksOf(db: Handle, personIds: readonly string[]): Promise<Map<string, Rank>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('person')
    .select(['id', 'rank'])
    .where('id', 'in', [...personIds])
    .where('rank', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, rank }) => [id, rank as Rank]));
}
