import { sql } from 'kysely';
import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import type { PostKind } from '../../languages/public.ts';
import type { BodyKind } from '../bodies/body-kinds.ts';
import { nameBodies } from '../bodies/body-names.ts';
import { displayName, type PersonNameRow } from '../display-name.ts';
import { holdsOn } from '../posts/holds-on.ts';
import type { PostTitle } from '../posts/posts.ts';
import { wordPost } from '../posts/word-posts.ts';

/** `holder` is absent while the post is vacant. */
export type FoundPost = { id: string; slug: string; body: string; title: string; holder?: string; acting?: true };

type Row = {
  id: string;
  body_id: string;
  slug: string;
  body_kind: BodyKind;
  kind: PostKind;
  committee: string | null;
  title: unknown;
  gender: 'female' | 'male' | null;
  acting: boolean | null;
  names: unknown;
};

/** Posts by id in the order asked for, with who holds each on a day. */
export async function findPosts(db: Handle, ids: readonly string[], language: ScreenLanguage, on: string): Promise<FoundPost[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Row>`
    select post.id, post.body_id, body.slug, body.kind as body_kind, post.kind, post.committee, post.title, person.gender, holding.acting,
      (select json_agg(n order by n.script) from person_name n where n.person_id = person.id) as names
    from post join body on body.id = post.body_id left join holding on holding.post_id = post.id and ${holdsOn('holding', on)}
    left join person on person.id = holding.person_id where post.id = any(${ids}::uuid[])`.execute(db);
  const bodies = await nameBodies(
    db,
    rows.map(({ body_id }) => body_id),
    language,
  );
  return ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id);
    if (!row) return [];
    const title = wordPost({ ...row, title: fromJson<PostTitle | null>(row.title) }, row.body_kind, row.gender, language);
    const holder = displayName(fromJson<PersonNameRow[] | null>(row.names) ?? [], language);
    return [
      {
        id,
        slug: row.slug,
        body: bodies.get(row.body_id) ?? row.slug,
        title,
        ...(holder ? { holder } : {}),
        ...(row.acting ? { acting: true as const } : {}),
      },
    ];
  });
}
