import { sql } from 'kysely';
import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { InLanguages } from '../../languages/public.ts';
import { matchesQuery } from '../fold-text.ts';
import { holdsOn } from '../posts/holds-on.ts';
import { type BodyKind, type Status, statusesMeant } from './body-kinds.ts';
import { type BodyNames, bodyNames } from './body-names.ts';

export type BodyRow = {
  id: string;
  slug: string;
  kind: BodyKind;
  country: string | null;
  correspondence_language: string;
  website: string | null;
  parent_id: string | null;
  /** The body it was made one with, where it was entered twice. */
  merged_into?: string | null;
};
export type ListedBody = BodyRow & { names: BodyNames; status?: Status; groups: string[]; representedGroup?: string };
export type BodyFilter = { kinds?: readonly BodyKind[]; statuses?: readonly Status[]; group?: string; on?: string; query?: string };

/** One body by its id or its slug; undefined when there is none. */
export async function findBody(db: Handle, idOrSlug: string): Promise<BodyRow | undefined> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(idOrSlug);
  const row = await db
    .selectFrom('body')
    .selectAll()
    .where(isId ? 'id' : 'slug', '=', idOrSlug)
    .executeTakeFirst();
  return row as BodyRow | undefined;
}

/** The bodies as they stand on a day (today without one), by slug; `query` looks through every name, acronym and country. */
export async function listBodies(db: Handle, filter: BodyFilter = {}): Promise<ListedBody[]> {
  const on = filter.on ?? today();
  const rows = await selectBodies(db, filter, on);
  const names = await bodyNames(
    db,
    rows.map(({ id }) => id),
    on,
  );
  return rows
    .map(({ status, groups, represented, ...row }) => ({
      ...row,
      names: names.get(row.id) ?? noNames,
      groups: groups ?? [],
      ...(status ? { status } : {}),
      ...(represented ? { representedGroup: represented } : {}),
    }))
    .filter((body) => !filter.query || matchesQuery(body, filter.query));
}

const noNames: BodyNames = { short: {} as InLanguages, formal: {}, ofForm: {} };
type Selected = BodyRow & { status: Status | null; groups: string[] | null; represented: string | null };

async function selectBodies(db: Handle, { kinds, statuses, group }: BodyFilter, on: string): Promise<Selected[]> {
  const { rows } = await sql<Selected>`
    select body.*, s.status, g.groups, g.represented
    from body
    left join body_status s on s.body_id = body.id and ${holdsOn('s', on)}
    left join lateral (
      select array_agg(x.group_key order by x.represented desc, x.group_key) as groups, min(x.group_key) filter (where x.represented) as represented
      from body_group x where x.body_id = body.id and ${holdsOn('x', on)}) g on true
    where body.merged_into is null and ${kinds ? sql<boolean>`body.kind = any(${kinds}::text[])` : sql<boolean>`true`}
      and ${statuses ? sql<boolean>`s.status = any(${statusesMeant(statuses)}::text[])` : sql<boolean>`true`}
      and ${group ? sql<boolean>`${group} = any(g.groups)` : sql<boolean>`true`}
    order by body.slug`.execute(db);
  return rows;
}

export type MemberParliament = {
  id: string;
  slug: string;
  country: string;
  names: BodyNames;
  groups: string[];
  representedGroup?: string;
  status: 'member';
};

/** The parliaments that are members on a day (YYYY-MM-DD), with the groups they then sit in; suspended ones are not. */
export async function memberParliaments(db: Handle, on: string): Promise<MemberParliament[]> {
  const bodies = await listBodies(db, { kinds: ['parliament'], statuses: ['member'], on });
  return bodies.map(({ id, slug, country, names, groups, representedGroup }) => ({
    id,
    slug,
    country: country ?? '',
    names,
    groups,
    ...(representedGroup ? { representedGroup } : {}),
    status: 'member' as const,
  }));
}
