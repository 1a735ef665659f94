import { sql } from 'kysely';
import { fromJson, type Handle } from '../../../platform/database/public.ts';
import { type PostKind, postKinds } from '../../languages/public.ts';
import type { PersonNameRow } from '../display-name.ts';
import { holdsOn } from './holds-on.ts';

export type Holder = {
  id: string;
  person_id: string;
  acting: boolean;
  valid_from: string;
  valid_to: string | null;
  gender: 'female' | 'male' | null;
  names: PersonNameRow[];
};
/** A post's title where the usual one of its kind does not fit. */
export type PostTitle = Partial<Record<string, { female?: string; male?: string; neutral?: string }>>;
export type ListedPost = {
  id: string;
  body_id: string;
  kind: PostKind;
  committee: string | null;
  title: PostTitle | null;
  email: string | null;
  /** Newest first: who holds it, then who held it. */
  holders: Holder[];
};

/** The posts of a body in the order of their kinds, with everyone who held them, and the post's e-mail address on a day. */
export async function listPosts(db: Handle, bodyId: string, on: string): Promise<ListedPost[]> {
  const posts = await db
    .selectFrom('post')
    .select(['id', 'body_id', 'kind', 'committee', 'title'])
    .select(
      sql<string | null>`(select a.value from address a where a.post_id = post.id and a.kind = 'email' and ${holdsOn('a', on)}
        order by a.valid_from desc nulls last, a.id limit 1)`.as('email'),
    )
    .where('body_id', '=', bodyId)
    .orderBy('id')
    .execute();
  const holders = await holdersOf(
    db,
    posts.map(({ id }) => id),
  );
  return posts
    .map((post) => ({
      ...post,
      kind: post.kind as PostKind,
      title: fromJson<PostTitle | null>(post.title),
      holders: holders.filter(({ post_id }) => post_id === post.id),
    }))
    .sort((one, other) => postKinds.indexOf(one.kind) - postKinds.indexOf(other.kind));
}

/** Who holds a post on a day (YYYY-MM-DD); undefined when it is vacant. */
export async function holderOf(db: Handle, postId: string, on: string): Promise<Holder | undefined> {
  const holders = await holdersOf(db, [postId]);
  return holders.find(({ valid_from, valid_to }) => valid_from <= on && (valid_to === null || valid_to > on));
}

async function holdersOf(db: Handle, postIds: string[]): Promise<(Holder & { post_id: string })[]> {
  if (postIds.length === 0) return [];
  const rows = await db
    .selectFrom('holding')
    .innerJoin('person', 'person.id', 'holding.person_id')
    .select(['holding.id', 'post_id', 'holding.person_id', 'acting', 'valid_from', 'valid_to', 'gender'])
    .select(sql<unknown>`(select json_agg(n order by n.script) from person_name n where n.person_id = person.id)`.as('names'))
    .where('post_id', 'in', postIds)
    .orderBy('valid_from', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, gender: row.gender as Holder['gender'], names: fromJson<PersonNameRow[] | null>(row.names) ?? [] }));
}
