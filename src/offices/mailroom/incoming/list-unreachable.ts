import { sql } from 'kysely';
import type { Handle } from '../../../platform/database/public.ts';

export type OtherWay = { kind: 'email' | 'postal' | 'fax' | 'phone' | 'mission'; value: string; of: 'post' | 'person' | 'body' };
export type Unreachable = {
  id: string;
  address: string;
  markedAt: Date;
  evidence: string;
  status: string | null;
  cause: string | null;
  letterId: string | null;
  bodyId: string | null;
  /** Posts that are written to at this address, directly or through who holds them. */
  posts: { id: string; kind: string; bodyId: string }[];
  ways: OtherWay[];
};
type AddressRow = { post_id: string | null; person_id: string | null; body_id: string | null; kind: string; value: string };
type Owner = { post_id: string | null; person_id: string | null; body_id: string | null };

/** Every address to which nothing arrives today, with its evidence, the posts it served and the ways that are left to them. */
export async function listUnreachable(db: Handle, on: string): Promise<Unreachable[]> {
  const marks = await listMarks(db);
  if (marks.length === 0) return [];
  const dead = new Set(marks.map(({ address }) => address));
  const marked = await ownersOf(db, [...dead], on);
  const { posts, holders } = await postsServed(db, marked, on);
  const bodyIds = [...marked, ...posts, ...marks].flatMap(({ body_id }) => body_id ?? []);
  const persons = [...marked, ...holders].flatMap(({ person_id }) => person_id ?? []);
  const addresses = await addressesOf(db, { posts: posts.map(({ id }) => id), persons, bodies: bodyIds }, on);
  return marks.map((mark) => {
    const owners = marked.filter(({ value }) => value.toLowerCase() === mark.address);
    const served = postsOf(owners, posts, holders);
    const bodyId = owners.find(({ body_id }) => body_id)?.body_id ?? served[0]?.body_id ?? mark.body_id;
    const reached = { posts: served.map(({ id }) => id), persons: personsOf(owners, served, holders), bodyId };
    return {
      ...{ id: mark.id, address: mark.address, markedAt: mark.marked_at, evidence: mark.evidence, status: mark.status, cause: mark.cause },
      ...{ letterId: mark.letter_id, bodyId },
      posts: served.map(({ id, kind, body_id }) => ({ id, kind, bodyId: body_id })),
      ways: addresses.flatMap((row) => wayOf(row, reached, dead) ?? []).toSorted(nearestFirst),
    };
  });
}

/** How many addresses are marked today. */
export async function countUnreachable(db: Handle): Promise<number> {
  const { n } = await db
    .selectFrom('unreachable_address')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('reinstated_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function listMarks(db: Handle) {
  return db
    .selectFrom('unreachable_address as u')
    .innerJoin('bounce as b', 'b.id', 'u.bounce_id')
    .leftJoin('letter as l', 'l.id', 'b.letter_id')
    .select(['u.id', 'u.address', 'u.marked_at', 'b.evidence', 'b.status', 'b.cause', 'b.letter_id', 'l.body_id'])
    .where('u.reinstated_at', 'is', null)
    .orderBy('u.marked_at', 'desc')
    .orderBy('u.id', 'desc')
    .execute();
}

/** To whom the marked addresses belong on a day. */
async function ownersOf(db: Handle, addresses: string[], on: string): Promise<AddressRow[]> {
  const { rows } = await sql<AddressRow>`select post_id, person_id, body_id, kind, value from address
    where kind = 'email' and lower(value) = any(${addresses}::text[]) and ${holds(on)} order by id`.execute(db);
  return rows;
}

type Holding = { post_id: string; person_id: string };
type Served = { id: string; kind: string; body_id: string };

/** The posts that are written to at those addresses, directly or through who holds them on the day, and who holds those posts. */
async function postsServed(db: Handle, owners: readonly Owner[], on: string): Promise<{ posts: Served[]; holders: Holding[] }> {
  const direct = owners.flatMap(({ post_id }) => post_id ?? []);
  const persons = owners.flatMap(({ person_id }) => person_id ?? []);
  const { rows: holders } = await sql<Holding>`select post_id, person_id from holding
    where (post_id = any(${direct}::uuid[]) or person_id = any(${persons}::uuid[])) and ${holds(on)}`.execute(db);
  const ids = [...new Set([...direct, ...holders.map(({ post_id }) => post_id)])];
  const posts = ids.length > 0 ? await db.selectFrom('post').select(['id', 'kind', 'body_id']).where('id', 'in', ids).execute() : [];
  return { posts, holders };
}

type OfWhom = { posts: string[]; persons: string[]; bodies: string[] };

async function addressesOf(db: Handle, { posts, persons, bodies }: OfWhom, on: string): Promise<AddressRow[]> {
  const { rows } = await sql<AddressRow>`select post_id, person_id, body_id, kind, value from address
    where (post_id = any(${posts}::uuid[]) or person_id = any(${persons}::uuid[]) or body_id = any(${bodies}::uuid[])) and ${holds(on)}
    order by id`.execute(db);
  return rows;
}

const holds = (on: string) =>
  sql<boolean>`((valid_from is null or valid_from <= ${on}::date) and (valid_to is null or valid_to > ${on}::date))`;

function postsOf(owners: Owner[], posts: Served[], holders: Holding[]) {
  const direct = owners.flatMap(({ post_id }) => post_id ?? []);
  const held = holders.filter(({ person_id }) => owners.some((owner) => owner.person_id === person_id)).map(({ post_id }) => post_id);
  return posts.filter(({ id }) => direct.includes(id) || held.includes(id));
}

function personsOf(owners: Owner[], served: { id: string }[], holders: Holding[]): string[] {
  const inPosts = holders.filter(({ post_id }) => served.some(({ id }) => id === post_id)).map(({ person_id }) => person_id);
  return [...owners.flatMap(({ person_id }) => person_id ?? []), ...inPosts];
}

const ownersInOrder = ['post', 'person', 'body'];
const kindsInOrder = ['email', 'fax', 'mission', 'phone', 'postal'];

/** The post's own ways before those of its holder and of its body, and the quickest first. */
function nearestFirst(one: OtherWay, other: OtherWay): number {
  const byOwner = ownersInOrder.indexOf(one.of) - ownersInOrder.indexOf(other.of);
  return byOwner || kindsInOrder.indexOf(one.kind) - kindsInOrder.indexOf(other.kind) || one.value.localeCompare(other.value);
}

/** A way that is left: of the post, of who holds it, of the body; never an address that is marked too. */
function wayOf(
  row: AddressRow,
  reached: { posts: string[]; persons: string[]; bodyId: string | null },
  dead: Set<string>,
): OtherWay | undefined {
  const kind = row.kind as OtherWay['kind'];
  if (kind === 'email' && dead.has(row.value.toLowerCase())) return undefined;
  if (row.post_id && reached.posts.includes(row.post_id)) return { kind, value: row.value, of: 'post' };
  if (row.person_id && reached.persons.includes(row.person_id)) return { kind, value: row.value, of: 'person' };
  return row.body_id && row.body_id === reached.bodyId ? { kind, value: row.value, of: 'body' } : undefined;
}
