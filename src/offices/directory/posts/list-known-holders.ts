import { sql } from 'kysely';
import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { PostKind } from '../../languages/public.ts';
import type { BodyKind } from '../bodies/body-kinds.ts';
import type { PersonNameRow } from '../display-name.ts';
import { holdsOn } from './holds-on.ts';
import type { PostTitle } from './posts.ts';

/** Someone who holds a post on a day and whose gender is stated. */
export type KnownHolder = {
  postId: string;
  bodyId: string;
  bodyKind: BodyKind;
  kind: PostKind;
  committee: string | null;
  title: PostTitle | null;
  gender: 'female' | 'male';
  names: PersonNameRow[];
};

/** Everybody who holds a post on a day (YYYY-MM-DD) and whose gender is stated, in the order of their posts. */
export async function listKnownHolders(db: Handle, on: string): Promise<KnownHolder[]> {
  const rows = await db
    .selectFrom('holding')
    .innerJoin('post', 'post.id', 'holding.post_id')
    .innerJoin('body', 'body.id', 'post.body_id')
    .innerJoin('person', 'person.id', 'holding.person_id')
    .select([
      'post.id as postId',
      'body.id as bodyId',
      'body.kind as bodyKind',
      'post.kind',
      'post.committee',
      'post.title',
      'person.gender',
    ])
    .select(sql<unknown>`(select json_agg(n order by n.script) from person_name n where n.person_id = person.id)`.as('names'))
    .where(holdsOn('holding', on))
    .where('person.gender', 'is not', null)
    .orderBy('post.id')
    .execute();
  return rows.map(({ bodyKind, kind, title, gender, names, ...rest }) => ({
    ...rest,
    bodyKind: bodyKind as BodyKind,
    kind: kind as PostKind,
    title: title === null ? null : fromJson<PostTitle>(title),
    gender: gender === 'female' ? 'female' : 'male',
    names: fromJson<PersonNameRow[] | null>(names) ?? [],
  }));
}

/** What changes whenever somebody enters or changes anything in the directory; for what is remembered of it. */
export async function directoryRevision(db: Handle): Promise<string> {
  const { n, last, named } = await db
    .selectNoFrom((expression) => [
      expression
        .selectFrom('holding')
        .select(({ fn }) => fn.countAll<string>().as('n'))
        .as('n'),
      expression
        .selectFrom('body_name')
        .select(({ fn }) => fn.countAll<string>().as('n'))
        .as('named'),
      expression
        .selectFrom('journal')
        .select(({ fn }) => fn.max<string>('id').as('id'))
        .as('last'),
    ])
    .executeTakeFirstOrThrow();
  return [n, named, last ?? ''].join(' ');
}
