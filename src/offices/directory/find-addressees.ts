import { sql } from 'kysely';
import { fromJson, type Handle } from '../../platform/database/public.ts';
import { asLanguage, type Language } from '../../platform/language.ts';
import type { PostKind } from '../languages/public.ts';
import { type Status, statusesMeant } from './body-kinds.ts';
import { displayName, type PersonNameRow } from './display-name.ts';
import { holdsOn } from './holds-on.ts';
import { countriesIn, countriesOn } from './lists/country-lists.ts';

/**
 * To whom a letter goes: one kind of post in the bodies of some statuses, narrowed to groups, countries (alpha-3), lists of countries (`LDC`,
 * `LLDC`, `SIDS` or the id of an own list), M49 regions, bodies (ids or slugs), subjects of committees, and those who have not answered a
 * call, where given: each must fit. Without statuses only the bodies named are meant, whatever their status.
 */
export type AddresseeRule = {
  post: PostKind;
  statuses: Status[];
  groups?: string[];
  countries?: string[];
  lists?: string[];
  regions?: string[];
  bodies?: string[];
  committees?: string[];
  /** The id of a call: only bodies that have not answered it. */
  unanswered?: string;
};
/** Which bodies have answered a call; calls stand to the right of the directory, so whoever knows them hands it in. */
export type AnsweredBy = (db: Handle, callId: string) => Promise<ReadonlySet<string>>;

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

/**
 * Resolves a rule on a day (YYYY-MM-DD): who holds the post then, in the body's language of correspondence. Ordered by body. A rule that
 * asks who has not answered needs `answered`; without it that is a fault.
 */
export async function findAddressees(
  db: Handle,
  rule: AddresseeRule,
  on: string,
  answered?: AnsweredBy,
): Promise<{ addressees: ResolvedAddressee[]; excluded: ExcludedBody[] }> {
  if (rule.unanswered && !answered) throw new Error('a rule about answers needs to be told who answered');
  const silentBut = rule.unanswered && answered ? await answered(db, rule.unanswered) : new Set<string>();
  const { rows } = await queryOf({ ...rule, ...(await narrowCountries(db, rule, on)) }, on).execute(db);
  const asked = rows.filter(({ body_id }) => !silentBut.has(body_id));
  const excluded = asked.flatMap((row) => exclude(row) ?? []);
  const addressees = asked.flatMap((row) => resolve(row, rule.post) ?? []);
  return { addressees, excluded };
}

/** The countries that a rule comes down to: on one of its lists, in one of its regions, and named by it, where it says so. */
async function narrowCountries(db: Handle, { countries, lists, regions }: AddresseeRule, on: string): Promise<{ countries?: string[] }> {
  const sets = [
    ...(countries ? [new Set(countries)] : []),
    ...(lists ? [await countriesOn(db, lists, on)] : []),
    ...(regions ? [countriesIn(regions)] : []),
  ];
  const [first, ...others] = sets;
  return first ? { countries: [...first].filter((country) => others.every((set) => set.has(country))) } : {};
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

/** The bodies and posts first; then, for those alone, names and addresses, each read once. */
function queryOf(rule: AddresseeRule, on: string) {
  return sql<Row>`
    with wanted as materialized (
      select body.id as body_id, body.slug, body.correspondence_language as language, post.id as post_id, holding.person_id
      from body
      left join post on post.body_id = body.id and post.kind = ${rule.post}
        and ${rule.committees ? sql<boolean>`post.committee = any(${rule.committees}::text[])` : sql<boolean>`true`}
      left join holding on holding.post_id = post.id and ${holdsOn('holding', on)}
      where ${hasStatus(rule, on)} and ${isInGroup(rule.groups, on)}
        and ${rule.countries ? sql<boolean>`body.country = any(${rule.countries}::text[])` : sql<boolean>`true`}
        and ${rule.bodies ? sql<boolean>`(body.id::text = any(${rule.bodies}::text[]) or body.slug = any(${rule.bodies}::text[]))` : sql<boolean>`true`})
    select w.body_id, w.language, w.post_id, w.person_id, person.gender, names.names, coalesce(p.value, h.value, b.value) as email
    from wanted w
    left join person on person.id = w.person_id
    left join (select n.person_id, json_agg(json_build_object('script', n.script, 'given', n.given, 'family', n.family,
        'family_first', n.family_first, 'particle', n.particle) order by n.script) as names
      from person_name n where n.person_id in (select person_id from wanted) group by n.person_id) names on names.person_id = w.person_id
    left join ${emailsOf('post_id', on)} p on p.owner = w.post_id
    left join ${emailsOf('person_id', on)} h on h.owner = w.person_id
    left join ${emailsOf('body_id', on)} b on b.owner = w.body_id
    order by w.slug, w.post_id`;
}

function hasStatus({ statuses, bodies }: AddresseeRule, on: string) {
  if (statuses.length === 0 && bodies) return sql<boolean>`true`;
  return sql<boolean>`exists (select from body_status s where s.body_id = body.id and s.status = any(${statusesMeant(statuses)}::text[]) and ${holdsOn('s', on)})`;
}

function isInGroup(groups: string[] | undefined, on: string) {
  if (!groups) return sql<boolean>`true`;
  return sql<boolean>`exists (select from body_group g where g.body_id = body.id and g.group_key = any(${groups}::text[]) and ${holdsOn('g', on)})`;
}

/** The newest e-mail address that holds on the day, of each owner that is asked for. */
function emailsOf(column: 'post_id' | 'person_id' | 'body_id', on: string) {
  const owner = sql.ref(`a.${column}`);
  return sql`(select distinct on (${owner}) ${owner} as owner, a.value from address a
    where a.kind = 'email' and ${owner} in (select ${sql.ref(column)} from wanted) and ${holdsOn('a', on)}
    order by ${owner}, a.valid_from desc nulls last, a.id)`;
}
