import { sql } from 'kysely';
import { type Status, statusesMeant } from '../bodies/body-kinds.ts';
import type { AddresseeRule } from '../find-addressees.ts';

/** One post that a rule names, or a body without it; `name` is written in the script of the body's language where one is known. */
export type AddresseeRow = {
  body_id: string;
  language: string;
  post_id: string | null;
  person_id: string | null;
  acting: boolean | null;
  gender: 'female' | 'male' | null;
  name: string | null;
  email: string | null;
};

/**
 * The statement that resolves a rule on a day: the bodies and posts first, then for all of them together holders, names and addresses, each
 * read once from an index of its own; nothing is left to do a row in the program. The kind of post and the day stand in the statement itself, so
 * that the server knows how many rows to expect.
 */
export function queryAddressees(rule: AddresseeRule, on: string) {
  return sql<AddresseeRow>`
    with in_office as not materialized (${holdingsOn(on)}),
    wanted as materialized (
      select body.id as body_id, body.slug, body.correspondence_language as language, post.id as post_id, in_office.person_id, in_office.acting
      from body
      left join post on post.body_id = body.id and post.kind = ${sql.lit(rule.post)}
        and ${rule.committees ? sql<boolean>`post.committee = any(${rule.committees}::text[])` : sql<boolean>`true`}
      left join in_office on in_office.post_id = post.id
      where body.merged_into is null and ${hasStatus(rule, on)} and ${isInGroup(rule.groups, on)}
        and ${rule.countries ? sql<boolean>`body.country = any(${rule.countries}::text[])` : sql<boolean>`true`}
        and ${rule.bodies ? sql<boolean>`(body.id::text = any(${rule.bodies}::text[]) or body.slug = any(${rule.bodies}::text[]))` : sql<boolean>`true`})
    select w.body_id, w.language, w.post_id, w.person_id, w.acting, person.gender, ${writtenName} as name, coalesce(p.value, h.value, b.value) as email
    from wanted w
    left join person on person.id = w.person_id
    left join lateral (select * from person_name f where f.person_id = w.person_id and f.script = ${firstScript} limit 1) f on true
    left join lateral (select * from person_name o where f.id is null and o.person_id = w.person_id order by ${otherScripts}, o.script limit 1) o on true
    cross join lateral (select coalesce(f.script, o.script) as script, coalesce(f.given, o.given) as given, coalesce(f.family, o.family) as family,
      coalesce(f.family_first, o.family_first) as family_first, coalesce(f.particle, o.particle) as particle) n
    left join ${emailsOf('post_id', on)} p on p.owner = w.post_id
    left join ${emailsOf('person_id', on)} h on h.owner = w.person_id
    left join ${emailsOf('body_id', on)} b on b.owner = w.body_id
    order by w.slug, w.post_id`;
}

/** Those without an end and those that end later, each found by the day itself: what has ended is not looked through. */
function holdingsOn(on: string) {
  const began = sql<boolean>`valid_from <= ${sql.lit(on)}::date`;
  return sql`select post_id, person_id, acting from holding where valid_to is null and ${began}
    union all select post_id, person_id, acting from holding where valid_to > ${sql.lit(on)}::date and ${began}`;
}

/** Which script a letter in the body's language wants, and in which order others stand in for it; the rule of `displayName`. */
const firstScript = sql`case w.language when 'ar' then 'Arab' when 'ru' then 'Cyrl' when 'zh' then 'Hans' else 'Latn' end`;
const otherScripts = sql`case when w.language = 'zh' and o.script = 'Hani' then 0 when o.script = 'Latn' then 1 else 2 end`;

/** One script's name as one line; the rule of `writeName`. */
const family = sql`concat(n.particle, case when n.particle is null or n.particle = '' or n.particle ~ '[’'']$' then '' else ' ' end, n.family)`;
const between = sql`case when n.script like 'Han%' then '' else ' ' end`;
const writtenName = sql<string | null>`case when n.family_first then concat_ws(${between}, nullif(${family}, ''), nullif(n.given, ''))
  else concat_ws(${between}, nullif(n.given, ''), nullif(${family}, '')) end`;

function hasStatus({ statuses, bodies }: { statuses: Status[]; bodies?: string[] }, on: string) {
  if (statuses.length === 0 && bodies) return sql<boolean>`true`;
  return sql<boolean>`exists (select from body_status s where s.body_id = body.id and s.status = any(${statusesMeant(statuses)}::text[])
    and ${holds('s', on)})`;
}

function isInGroup(groups: string[] | undefined, on: string) {
  if (!groups) return sql<boolean>`true`;
  return sql<boolean>`exists (select from body_group g where g.body_id = body.id and g.group_key = any(${groups}::text[]) and ${holds('g', on)})`;
}

/** `holdsOn` with the day in the statement itself. */
function holds(alias: string, on: string) {
  const from = sql.ref(`${alias}.valid_from`);
  const to = sql.ref(`${alias}.valid_to`);
  return sql<boolean>`((${from} is null or ${from} <= ${sql.lit(on)}::date) and (${to} is null or ${to} > ${sql.lit(on)}::date))`;
}

/** The newest e-mail address that holds on the day, of each owner of one kind. */
function emailsOf(column: 'post_id' | 'person_id' | 'body_id', on: string) {
  const owner = sql.ref(`a.${column}`);
  return sql`(select distinct on (${owner}) ${owner} as owner, a.value from address a
    where a.kind = 'email' and ${owner} is not null and ${holds('a', on)}
    order by ${owner}, a.valid_from desc nulls last, a.id)`;
}
