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
  const addresses = await addressesOn(db, on);
  const posts = await db.selectFrom('post').select(['id', 'kind', 'body_id']).execute();
  const holders = await holdersOn(db, on);
  const dead = new Set(marks.map(({ address }) => address));
  return marks.map((mark) => {
    const owners = addresses.filter(({ kind, value }) => kind === 'email' && value.toLowerCase() === mark.address);
    const served = postsOf(owners, posts, holders);
    const bodyId = owners.find(({ body_id }) => body_id)?.body_id ?? served[0]?.body_id ?? mark.body_id;
    const reached = { posts: served.map(({ id }) => id), persons: personsOf(owners, served, holders), bodyId };
    return {
      ...{ id: mark.id, address: mark.address, markedAt: mark.marked_at, evidence: mark.evidence, status: mark.status, cause: mark.cause },
      ...{ letterId: mark.letter_id, bodyId },
      posts: served.map(({ id, kind, body_id }) => ({ id, kind, bodyId: body_id })),
      ways: addresses.flatMap((row) => wayOf(row, reached, dead) ?? []),
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

async function addressesOn(db: Handle, on: string): Promise<AddressRow[]> {
  return db
    .selectFrom('address')
    .select(['post_id', 'person_id', 'body_id', 'kind', 'value'])
    .where((row) => row.or([row('valid_from', 'is', null), row('valid_from', '<=', on)]))
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>', on)]))
    .orderBy('id')
    .execute();
}

type Holding = { post_id: string; person_id: string };

async function holdersOn(db: Handle, on: string): Promise<Holding[]> {
  return db
    .selectFrom('holding')
    .select(['post_id', 'person_id'])
    .where('valid_from', '<=', on)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>', on)]))
    .execute();
}

function postsOf(owners: Owner[], posts: { id: string; kind: string; body_id: string }[], holders: Holding[]) {
  const direct = owners.flatMap(({ post_id }) => post_id ?? []);
  const held = holders.filter(({ person_id }) => owners.some((owner) => owner.person_id === person_id)).map(({ post_id }) => post_id);
  return posts.filter(({ id }) => direct.includes(id) || held.includes(id));
}

function personsOf(owners: Owner[], served: { id: string }[], holders: Holding[]): string[] {
  const inPosts = holders.filter(({ post_id }) => served.some(({ id }) => id === post_id)).map(({ person_id }) => person_id);
  return [...owners.flatMap(({ person_id }) => person_id ?? []), ...inPosts];
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
