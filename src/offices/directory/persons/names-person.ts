import type { Handle } from '../../../platform/database/public.ts';
import type { PersonNameRow } from '../display-name.ts';
import type { Rank } from './enter-person.ts';

export type FullNameRow = PersonNameRow & { is_authority: boolean };

/** What the record holds of a person, to be corrected. */
export type PersonRecord = {
  id: string;
  gender: 'female' | 'male' | null;
  honorific: string | null;
  rank: Rank | null;
  languages: string[];
  names: FullNameRow[];
};

/** A person who holds or held a post of the body; undefined when there is none. */
export async function findPersonOf(db: Handle, bodyId: string, personId: string): Promise<PersonRecord | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(personId)) return undefined;
  const row = await db
    .selectFrom('person')
    .select(['person.id', 'gender', 'honorific', 'rank', 'languages'])
    .where('person.id', '=', personId)
    .where((where) =>
      where.exists(
        where
          .selectFrom('holding')
          .innerJoin('post', 'post.id', 'holding.post_id')
          .select('holding.id')
          .whereRef('holding.person_id', '=', 'person.id')
          .where('post.body_id', '=', bodyId),
      ),
    )
    .executeTakeFirst();
  if (!row) return undefined;
  const names = await db.selectFrom('person_name').selectAll().where('person_id', '=', personId).orderBy('script').execute();
  return { ...row, gender: row.gender as PersonRecord['gender'], rank: row.rank as Rank | null, names };
}
