import { sql } from 'kysely';
import { fromJson, type Handle } from '../../platform/database/public.ts';
import { asLanguage, type Language } from '../../platform/language.ts';
import type { PostKind } from '../languages/public.ts';
import type { Status } from './body-kinds.ts';
import { displayName, type PersonNameRow } from './display-name.ts';
import { holdsOn } from './holds-on.ts';

/**
 * To whom a letter goes: one kind of post in the bodies of some statuses, narrowed to groups, countries (alpha-3) or bodies (ids or slugs)
 * where given. Without statuses only the bodies named are meant, whatever their status.
 */
export type AddresseeRule = { post: PostKind; statuses: Status[]; groups?: string[]; countries?: string[]; bodies?: string[] };

export type ResolvedAddressee = {
  bodyId: string;
  postId: string;
  personId?: string;
  name: string;
  postKind: PostKind;
  gender?: 'female' | 'male';
  email: string;
  language: Language;
};
export type ExcludedBody = { bodyId: string; postId?: string; reason: 'vacant' | 'no-address' | 'no-such-post' };

type Row = {
  body_id: string;
  language: string;
  post_id: string | null;
  person_id: string | null;
  gender: 'female' | 'male' | null;
  email: string | null;
  names: unknown;
};

/** Resolves a rule on a day (YYYY-MM-DD) in one query: who holds the post then, in the body's language of correspondence. Ordered by body. */
export async function findAddressees(
  db: Handle,
  rule: AddresseeRule,
  on: string,
): Promise<{ addressees: ResolvedAddressee[]; excluded: ExcludedBody[] }> {
  const { rows } = await queryOf(rule, on).execute(db);
  const excluded = rows.flatMap((row) => exclude(row) ?? []);
  const addressees = rows.flatMap((row) => resolve(row, rule.post) ?? []);
  return { addressees, excluded };
}

function exclude(row: Row): ExcludedBody | undefined {
  if (!row.post_id) return { bodyId: row.body_id, reason: 'no-such-post' };
  if (!row.person_id) return { bodyId: row.body_id, postId: row.post_id, reason: 'vacant' };
  return row.email ? undefined : { bodyId: row.body_id, postId: row.post_id, reason: 'no-address' };
}

function resolve(row: Row, postKind: PostKind): ResolvedAddressee | undefined {
  if (!row.post_id || !row.person_id || !row.email) return undefined;
  const language = asLanguage(row.language) ?? 'en';
  return {
    bodyId: row.body_id,
    postId: row.post_id,
    personId: row.person_id,
    name: displayName(fromJson<PersonNameRow[]>(row.names), language),
    postKind,
    ...(row.gender ? { gender: row.gender } : {}),
    email: row.email,
    language,
  };
}

function queryOf(rule: AddresseeRule, on: string) {
  return sql<Row>`
    select body.id as body_id, body.correspondence_language as language, post.id as post_id, holding.person_id, person.gender,
      coalesce(${emailOf('post_id', 'post.id', on)}, ${emailOf('person_id', 'person.id', on)}, ${emailOf('body_id', 'body.id', on)}) as email,
      (select json_agg(person_name order by person_name.script) from person_name where person_name.person_id = person.id) as names
    from body
    left join post on post.body_id = body.id and post.kind = ${rule.post}
    left join holding on holding.post_id = post.id and ${holdsOn('holding', on)}
    left join person on person.id = holding.person_id
    where ${hasStatus(rule, on)} and ${isInGroup(rule.groups, on)}
      and ${rule.countries ? sql<boolean>`body.country = any(${rule.countries}::text[])` : sql<boolean>`true`}
      and ${rule.bodies ? sql<boolean>`(body.id::text = any(${rule.bodies}::text[]) or body.slug = any(${rule.bodies}::text[]))` : sql<boolean>`true`}
    order by body.slug, post.id`;
}

function hasStatus({ statuses, bodies }: AddresseeRule, on: string) {
  if (statuses.length === 0 && bodies) return sql<boolean>`true`;
  return sql<boolean>`exists (select from body_status s where s.body_id = body.id and s.status = any(${statuses}::text[]) and ${holdsOn('s', on)})`;
}

function isInGroup(groups: string[] | undefined, on: string) {
  if (!groups) return sql<boolean>`true`;
  return sql<boolean>`exists (select from body_group g where g.body_id = body.id and g.group_key = any(${groups}::text[]) and ${holdsOn('g', on)})`;
}

/** The newest e-mail address of one owner that holds on the day. */
function emailOf(column: 'post_id' | 'person_id' | 'body_id', owner: string, on: string) {
  return sql<string | null>`(select a.value from address a where a.${sql.ref(column)} = ${sql.ref(owner)} and a.kind = 'email'
    and ${holdsOn('a', on)} order by a.valid_from desc nulls last, a.id limit 1)`;
}
