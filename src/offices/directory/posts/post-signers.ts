import { sql } from 'kysely';
import { today } from '../../../platform/clock.ts';
import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { inLanguage, type PostKind } from '../../languages/public.ts';
import type { BodyKind } from '../bodies/body-kinds.ts';
import { bodyNames } from '../bodies/body-names.ts';
import { displayName, type PersonNameRow } from '../display-name.ts';
import { holdsOn } from './holds-on.ts';
import type { PostTitle } from './posts.ts';
import { wordPost } from './word-posts.ts';

/** Someone whose post may sign a letter today. */
export type Signer = { personId: string; names: PersonNameRow[]; name: string; post: string; body: string; bodySlug: string };

/** The holders today of posts in our own organization and in every body that has a letterhead, in the order of their bodies. */
export async function listSigners(db: Handle, language: ScreenLanguage): Promise<Signer[]> {
  const rows = await db
    .selectFrom('holding')
    .innerJoin('post', 'post.id', 'holding.post_id')
    .innerJoin('body', 'body.id', 'post.body_id')
    .innerJoin('person', 'person.id', 'holding.person_id')
    .select([
      'person.id',
      'person.gender',
      'post.kind',
      'post.committee',
      'post.title',
      'body.id as bodyId',
      'body.slug',
      'body.kind as bodyKind',
    ])
    .select(sql<unknown>`(select json_agg(n order by n.script) from person_name n where n.person_id = person.id)`.as('names'))
    .where(holdsOn('holding', today()))
    .where((where) =>
      where.or([
        where('body.kind', '=', 'secretariat'),
        where.exists(where.selectFrom('letterhead').select('language').whereRef('letterhead.body_id', '=', 'body.id')),
      ]),
    )
    .orderBy(sql`body.kind <> 'secretariat'`)
    .orderBy('body.slug')
    .orderBy('post.id')
    .execute();
  const bodies = await bodyNames(
    db,
    rows.map(({ bodyId }) => bodyId),
  );
  return rows.map(({ id, gender, kind, committee, title, bodyId, slug, bodyKind, names: found }) => {
    const names = fromJson<PersonNameRow[] | null>(found) ?? [];
    const post = { kind: kind as PostKind, committee, title: title === null ? null : fromJson<PostTitle>(title) };
    return {
      personId: id,
      names,
      name: displayName(names, language),
      post: wordPost(post, bodyKind as BodyKind, gender as 'female' | 'male' | null, language),
      body: inLanguage(bodies.get(bodyId)?.short, language),
      bodySlug: slug,
    };
  });
}
