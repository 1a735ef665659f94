import { sql } from 'kysely';
import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { PersonNameRow } from '../display-name.ts';
import { digitsOf, foldEmail } from '../search/search-words.ts';
import { type CutName, compareNames, cutName, type NameLikeness } from './compare-names.ts';

/** Why two persons may be one: an address they share, or a likeness of their names where both held posts of one body. */
export type DuplicateReason = { code: 'same-email' | 'same-phone' | NameLikeness; value?: string };
export type DuplicatePair = { one: string; other: string; reasons: DuplicateReason[] };
const mostPairs = 200;

/** Pairs of persons who may be one, the most reasons first; those that somebody told apart are left out. At most 200. */
export async function proposeDuplicates(db: Handle): Promise<DuplicatePair[]> {
  const pairs = new Map<string, DuplicatePair>();
  await findSharedAddresses(db, pairs);
  await findAlikeNames(db, pairs);
  const apart = await db.selectFrom('person_distinct').select(['one_id', 'other_id']).execute();
  for (const { one_id, other_id } of apart) pairs.delete(`${one_id} ${other_id}`);
  return [...pairs.values()].sort((one, other) => other.reasons.length - one.reasons.length).slice(0, mostPairs);
}

function addReason(pairs: Map<string, DuplicatePair>, a: string, b: string, reason: DuplicateReason): void {
  const [one, other] = a < b ? [a, b] : [b, a];
  const pair = pairs.get(`${one} ${other}`) ?? { one, other, reasons: [] };
  if (!pair.reasons.some(({ code }) => code === reason.code)) pair.reasons.push(reason);
  pairs.set(`${one} ${other}`, pair);
}

/** A value that many share is an office's, not a person's. */
const mostSharers = 4;

async function findSharedAddresses(db: Handle, pairs: Map<string, DuplicatePair>): Promise<void> {
  const { rows } = await sql<{ kind: string; value: string; persons: string[] }>`
    select case kind when 'email' then 'email' else 'phone' end as kind,
      case kind when 'email' then lower(value) else regexp_replace(value, '\\D', '', 'g') end as value, array_agg(distinct person_id) as persons
    from address join person on person.id = person_id and person.merged_into is null
    where kind in ('email', 'phone') group by 1, 2 having count(distinct person_id) between 2 and ${mostSharers}`.execute(db);
  for (const { kind, value, persons } of rows) {
    const said = kind === 'email' ? foldEmail(value) : digitsOf(value);
    if (said.length < 5) continue;
    for (const [index, one] of persons.entries())
      for (const other of persons.slice(index + 1))
        addReason(pairs, one, other, { code: kind === 'email' ? 'same-email' : 'same-phone', value: said });
  }
}

type Held = { body_id: string; person_id: string; names: unknown };

async function findAlikeNames(db: Handle, pairs: Map<string, DuplicatePair>): Promise<void> {
  const { rows } = await sql<Held>`
    select distinct on (post.body_id, h.person_id) post.body_id, h.person_id,
      (select json_agg(n) from person_name n where n.person_id = h.person_id) as names
    from holding h join post on post.id = h.post_id join person on person.id = h.person_id and person.merged_into is null`.execute(db);
  for (const [, held] of Map.groupBy(rows, ({ body_id }) => body_id)) {
    const cut = held.map(({ person_id, names }) => ({
      id: person_id,
      names: (fromJson<PersonNameRow[] | null>(names) ?? []).map(cutName),
    }));
    for (const group of groupsOf(cut)) compareAll(group, pairs);
  }
}

type Cut = { id: string; names: CutName[] };

/** Persons of one body who share a key of a family name: only those are compared with one another. */
function groupsOf(persons: readonly Cut[]): Cut[][] {
  const groups = new Map<string, Set<Cut>>();
  for (const person of persons)
    for (const key of new Set(person.names.flatMap(({ keys }) => keys.flat())))
      if (key.length > 1) groups.set(key, (groups.get(key) ?? new Set<Cut>()).add(person));
  return [...groups.values()].filter(({ size }) => size > 1 && size <= 60).map((group) => [...group]);
}

function compareAll(group: readonly Cut[], pairs: Map<string, DuplicatePair>): void {
  for (const [index, one] of group.entries())
    for (const other of group.slice(index + 1)) {
      const likeness = compareNames(one.names, other.names);
      if (likeness) addReason(pairs, one.id, other.id, { code: likeness });
    }
}
