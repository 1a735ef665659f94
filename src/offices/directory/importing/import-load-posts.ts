import { sql } from 'kysely';
import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { PostKind } from '../../languages/public.ts';
import type { PersonNameRow } from '../display-name.ts';
import { holdsOn, isValidOn } from '../posts/holds-on.ts';

export type KnownPerson = {
  id: string;
  gender: 'female' | 'male' | null;
  honorific: string | null;
  languages: string[];
  names: (PersonNameRow & { id: string })[];
};
export type KnownHolding = { id: string; post_id: string; person_id: string; valid_from: string; valid_to: string | null };
export type KnownAddress = { id: string; value: string; valid_from: string | null; valid_to: string | null };
export type KnownPost = {
  id: string;
  bodyId: string;
  kind: PostKind;
  committee: string | null;
  holder?: KnownPerson;
  /** The holding that began last, be it past, present or to come. */
  latest?: KnownHolding;
  /** Every holding that the record has of the post. */
  held: readonly KnownHolding[];
  email?: KnownAddress;
  phone?: KnownAddress;
};
export type KnownPosts = {
  posts: KnownPost[];
  postsOf: (bodyId: string) => readonly KnownPost[];
  /** Whoever holds or held a post of a body. */
  personsOf: (bodyId: string) => KnownPerson[];
  /** The bodies at which an e-mail address is in use today. */
  bodiesAt: (email: string) => ReadonlySet<string>;
};

/** The posts, holders and addresses of the whole directory as they stand on a day, for comparing an imported list with them. */
export async function loadPosts(db: Handle, on: string): Promise<KnownPosts> {
  const posts = await db.selectFrom('post').select(['id', 'body_id', 'kind', 'committee']).orderBy('id').execute();
  const persons = await loadPersons(db);
  const holdings = await db
    .selectFrom('holding')
    .select(['id', 'post_id', 'person_id', 'valid_from', 'valid_to'])
    .orderBy('valid_from', 'desc')
    .execute();
  const byPost = Map.groupBy(holdings, ({ post_id }) => post_id);
  const addresses = await loadAddresses(db, on);
  const byOwner = Map.groupBy(addresses, ({ kind, post_id }) => `${kind} ${post_id}`);
  const known = posts.map(({ id, body_id, kind, committee }) => {
    const held = byPost.get(id) ?? [];
    return {
      id,
      bodyId: body_id,
      kind: kind as PostKind,
      committee,
      holder: persons.get(held.find((each) => isValidOn(each, on))?.person_id ?? ''),
      latest: held[0],
      held,
      email: byOwner.get(`email ${id}`)?.[0],
      phone: byOwner.get(`phone ${id}`)?.[0],
    };
  });
  const byBody = Map.groupBy(known, ({ bodyId }) => bodyId);
  const postsOf = (bodyId: string) => byBody.get(bodyId) ?? [];
  return { posts: known, postsOf, personsOf: personsByBody(postsOf, byPost, persons), bodiesAt: bodiesByEmail(addresses) };
}

/** The day on which each body's last status began. */
export async function loadStatusDays(db: Handle): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('body_status')
    .select(({ fn }) => ['body_id', fn.max('valid_from').as('since')])
    .groupBy('body_id')
    .execute();
  return new Map(rows.map(({ body_id, since }) => [body_id, since]));
}

async function loadPersons(db: Handle): Promise<Map<string, KnownPerson>> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'gender', 'honorific', 'languages'])
    .select(sql<unknown>`(select json_agg(n order by n.script) from person_name n where n.person_id = person.id)`.as('names'))
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, gender: row.gender as KnownPerson['gender'], names: fromJson<KnownPerson['names'] | null>(row.names) ?? [] },
    ]),
  );
}

type LoadedAddress = KnownAddress & { kind: string; post_id: string | null; at_body: string | null };

/** E-mail and telephone of bodies and posts, the newest of an owner first. */
async function loadAddresses(db: Handle, on: string): Promise<LoadedAddress[]> {
  const { rows } = await sql<LoadedAddress>`
    select a.id, a.value, a.valid_from, a.valid_to, a.kind, a.post_id, coalesce(a.body_id, post.body_id) as at_body
    from address a left join post on post.id = a.post_id
    where a.kind in ('email', 'phone') and a.person_id is null and ${holdsOn('a', on)}
    order by a.valid_from desc nulls last, a.id`.execute(db);
  return rows;
}

function personsByBody(
  postsOf: KnownPosts['postsOf'],
  byPost: Map<string, KnownHolding[]>,
  persons: Map<string, KnownPerson>,
): KnownPosts['personsOf'] {
  return (bodyId) => {
    const ids = postsOf(bodyId).flatMap(({ id }) => (byPost.get(id) ?? []).map(({ person_id }) => person_id));
    return [...new Set(ids)].flatMap((id) => persons.get(id) ?? []);
  };
}

function bodiesByEmail(addresses: LoadedAddress[]): KnownPosts['bodiesAt'] {
  const found = new Map<string, Set<string>>();
  for (const { kind, value, at_body } of addresses)
    if (kind === 'email' && at_body) found.set(value.toLowerCase(), (found.get(value.toLowerCase()) ?? new Set<string>()).add(at_body));
  return (email) => found.get(email.toLowerCase()) ?? new Set();
}
