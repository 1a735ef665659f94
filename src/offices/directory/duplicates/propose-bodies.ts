import { sql } from 'kysely';
import type { Handle } from '../../../platform/database/public.ts';
import { type ListedBody, listBodies } from '../bodies/list-bodies.ts';
import { keyOf } from '../importing/import-match-body.ts';
import { wordsOf } from '../search/search-words.ts';
import { skeletonsOf } from '../search/skeletons.ts';

/** Why two bodies may be one. */
export type BodyReason = 'same-body-name' | 'same-country' | 'same-acronym' | 'same-website' | 'same-body-email' | 'name-alike';
export type BodyPair = { one: ListedBody; other: ListedBody; reasons: BodyReason[] };
const mostPairs = 100;

/** Pairs of bodies that may be one, the most reasons first; those that somebody told apart are left out. At most 100. */
export async function proposeBodyDuplicates(db: Handle): Promise<BodyPair[]> {
  const bodies = await listBodies(db);
  const emails = await emailsOf(db);
  const apart = await db.selectFrom('body_distinct').select(['one_id', 'other_id']).execute();
  const told = new Set(apart.map(({ one_id, other_id }) => `${one_id} ${other_id}`));
  const pairs = new Map<string, BodyPair>();
  for (const [reason, keys] of waysToBeAlike(emails))
    for (const group of groupsOf(bodies, keys))
      for (const [index, a] of group.entries())
        for (const b of group.slice(index + 1)) {
          const [one, other] = a.id < b.id ? [a, b] : [b, a];
          const key = `${one.id} ${other.id}`;
          if (told.has(key)) continue;
          const pair = pairs.get(key) ?? { one, other, reasons: [] };
          if (!pair.reasons.includes(reason)) pairs.set(key, { ...pair, reasons: [...pair.reasons, reason] });
        }
  return [...pairs.values()].sort((one, other) => other.reasons.length - one.reasons.length).slice(0, mostPairs);
}

type KeysOf = (body: ListedBody) => string[];

/** Each reason with the keys that two bodies must share for it. A name that only sounds alike counts within one kind and country. */
function waysToBeAlike(emails: ReadonlyMap<string, string[]>): [BodyReason, KeysOf][] {
  const texts = (names: Partial<Record<string, string>> | undefined) => Object.values(names ?? {}).flatMap((name) => (name ? [name] : []));
  return [
    ['same-body-name', ({ names }) => [...texts(names.formal), ...texts(names.short)].map(keyOf)],
    ['same-country', ({ kind, country }) => (kind === 'parliament' && country ? [country] : [])],
    ['same-acronym', ({ names }) => texts(names.acronym).map(keyOf)],
    ['same-website', ({ website }) => (website ? [website.toLowerCase().replace(/^https?:\/\/(www\.)?|\/+$/g, '')] : [])],
    ['same-body-email', ({ id }) => emails.get(id) ?? []],
    ['name-alike', ({ names, kind, country }) => texts(names.formal).map((name) => `${kind} ${country} ${soundOf(name)}`)],
  ];
}

/** The words of a name by their consonants, in any order. */
const soundOf = (name: string) =>
  wordsOf(name)
    .map((word) => skeletonsOf(word)[0] ?? word)
    .sort()
    .join(' ');

/** Bodies that share a key; what many share is no sign. */
function groupsOf(bodies: readonly ListedBody[], keys: KeysOf): ListedBody[][] {
  const groups = new Map<string, Set<ListedBody>>();
  for (const body of bodies) for (const key of keys(body)) if (key) groups.set(key, (groups.get(key) ?? new Set<ListedBody>()).add(body));
  return [...groups.values()].filter(({ size }) => size > 1 && size <= 5).map((group) => [...group]);
}

async function emailsOf(db: Handle): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ body_id: string; values: string[] }>`select coalesce(a.body_id, post.body_id) as body_id,
      array_agg(distinct lower(a.value)) as values from address a left join post on post.id = a.post_id
    where a.kind = 'email' and a.person_id is null and a.valid_to is null group by 1`.execute(db);
  return new Map(rows.map(({ body_id, values }) => [body_id, values]));
}
