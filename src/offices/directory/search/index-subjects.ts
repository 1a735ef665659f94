import { sql } from 'kysely';
import { fromJson, type Handle, inTransaction, type Transaction } from '../../../platform/database/public.ts';
import { allLanguages, screenLanguages } from '../../../platform/language.ts';
import { type PostKind, postTitle } from '../../languages/public.ts';
import { isCountry } from '../countries/list-countries.ts';
import { countryName } from '../countries/name-country.ts';
import type { PostTitle } from '../posts/posts.ts';
import { committeeSubjects } from '../taxonomy/committee-subjects.ts';
import { type Searchable, vectorOf } from './search-words.ts';

export type SubjectKind = 'body' | 'post' | 'person';
const atOnce = 2_000;

/** Reads anew for the search whatever has changed since, some thousands at a time, until nothing is left; answers how many subjects. */
export async function indexChanges(db: Handle): Promise<number> {
  let done = 0;
  for (;;) {
    const { rows } = await sql`select 1 from directory_search_stale limit 1`.execute(db);
    if (rows.length === 0) return done;
    const changed = await inTransaction(db, indexSome);
    done += changed;
    if (changed === 0) return done;
  }
}

/** One at a time; every mark of the subjects taken goes with them, and those of writers under way are seen when they are done. */
async function indexSome(tx: Transaction): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('directory_search'))`.execute(tx);
  const { rows } = await sql<{ subject_kind: SubjectKind; subject_id: string }>`
    with taken as (select distinct subject_kind, subject_id from (select * from directory_search_stale order by id limit ${atOnce}) s)
    delete from directory_search_stale d using taken where d.subject_kind = taken.subject_kind and d.subject_id = taken.subject_id
    returning d.subject_kind, d.subject_id`.execute(tx);
  if (rows.length === 0) return 0;
  const idsOf = (kind: SubjectKind) => [...new Set(rows.filter((row) => row.subject_kind === kind).map((row) => row.subject_id))];
  const bodies = idsOf('body');
  const posts = [...new Set([...idsOf('post'), ...(await postsOf(tx, bodies))])];
  await write(tx, 'body', bodies, await readBodies(tx, bodies));
  await write(tx, 'post', posts, await readPosts(tx, posts));
  const persons = idsOf('person');
  await write(tx, 'person', persons, await readPersons(tx, persons));
  return rows.length;
}

async function write(tx: Transaction, kind: SubjectKind, ids: readonly string[], found: ReadonlyMap<string, Searchable>): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from directory_search where subject_kind = ${kind} and subject_id = any(${ids}::uuid[])`.execute(tx);
  const vectors = [...found.values()].map(vectorOf);
  await sql`insert into directory_search (subject_kind, subject_id, words)
    select ${kind}, id, words::tsvector from unnest(${[...found.keys()]}::uuid[], ${vectors}::text[]) as t (id, words)
    on conflict (subject_kind, subject_id) do update set words = excluded.words`.execute(tx);
}

async function postsOf(tx: Transaction, bodies: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from post where body_id = any(${bodies}::uuid[])`.execute(tx);
  return rows.map(({ id }) => id);
}

type Addressed = { emails: string[] | null; phones: string[] | null };
const addressesOf = (column: 'body_id' | 'post_id' | 'person_id', owner: string) => sql`
  (select array_agg(value) from address where ${sql.ref(column)} = ${sql.ref(owner)} and kind = 'email') as emails,
  (select array_agg(value) from address where ${sql.ref(column)} = ${sql.ref(owner)} and kind in ('phone', 'fax')) as phones`;
const addressed = ({ emails, phones }: Addressed) => ({ emails: emails ?? [], phones: phones ?? [] });

/** Names of all times and languages, acronyms, the country in six languages, the short address. */
async function readBodies(tx: Transaction, ids: readonly string[]): Promise<Map<string, Searchable>> {
  type Row = Addressed & { id: string; slug: string; country: string | null; names: string[] | null };
  const { rows } = await sql<Row>`
    select body.id, slug, country, (select array_agg(distinct concat_ws(' ', short, formal, acronym)) from body_name where body_id = body.id) as names,
      ${addressesOf('body_id', 'body.id')} from body where body.merged_into is null and body.id = any(${ids}::uuid[])`.execute(tx);
  return new Map(
    rows.map((row) => [row.id, { names: [...(row.names ?? []), ...countryTexts(row.country)], others: [row.slug], ...addressed(row) }]),
  );
}

const countryTexts = (country: string | null) =>
  country && isCountry(country)
    ? [country, ...allLanguages.flatMap((code) => [countryName(country, code), countryName(country, code, 'formal')])]
    : [];

/** The title in each language, the committee's subject, and the names of the body and its country. */
async function readPosts(tx: Transaction, ids: readonly string[]): Promise<Map<string, Searchable>> {
  type Row = Addressed & {
    id: string;
    kind: PostKind;
    committee: string | null;
    title: unknown;
    country: string | null;
    names: string[] | null;
  };
  const { rows } = await sql<Row>`
    select post.id, post.kind, committee, title, body.country,
      (select array_agg(distinct concat_ws(' ', short, acronym)) from body_name where body_id = body.id) as names,
      ${addressesOf('post_id', 'post.id')} from post join body on body.id = post.body_id where body.merged_into is null and post.id = any(${ids}::uuid[])`.execute(
    tx,
  );
  return new Map(
    rows.map((row) => {
      const own = Object.values(fromJson<PostTitle | null>(row.title) ?? {}).flatMap((forms) => Object.values(forms ?? {}));
      const usual = allLanguages.map((code) => postTitle(row.kind, undefined, 'one', code));
      const subject = committeeSubjects.find(({ code }) => code === row.committee);
      const subjects = subject ? screenLanguages.map((code) => subject.names[code]) : [row.committee ?? ''];
      const others = [...own, ...usual, ...subjects, ...(row.names ?? []), ...countryTexts(row.country)];
      return [row.id, { names: [], others, ...addressed(row) }];
    }),
  );
}

/** Names in every script, and the short names of the bodies where the person holds or held a post. */
async function readPersons(tx: Transaction, ids: readonly string[]): Promise<Map<string, Searchable>> {
  type Row = Addressed & { id: string; names: string[] | null; bodies: string[] | null };
  const { rows } = await sql<Row>`
    select person.id, (select array_agg(concat_ws(' ', given, particle, family)) from person_name where person_id = person.id) as names,
      (select array_agg(distinct concat_ws(' ', body.slug, n.short)) from holding join post on post.id = holding.post_id
        join body on body.id = post.body_id left join body_name n on n.body_id = body.id and n.language in ('en', 'ar')
        where holding.person_id = person.id) as bodies,
      ${addressesOf('person_id', 'person.id')} from person where person.merged_into is null and person.id = any(${ids}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.id, { names: row.names ?? [], others: row.bodies ?? [], ...addressed(row) }]));
}
