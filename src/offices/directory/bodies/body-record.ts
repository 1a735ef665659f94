import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language, ScreenLanguage } from '../../../platform/language.ts';
import { addressesOfBody, type ListedAddress } from '../addresses/list-addresses.ts';
import type { HistoryItem, HistoryProvider } from '../history/history-item.ts';
import { listLetterheads } from '../letterheads/letterheads.ts';
import { type DatedName, listNames } from '../persons/names-series.ts';
import { type ListedPost, listPosts } from '../posts/posts.ts';
import { generalEmail, listStatuses, listStays } from '../posts/stays.ts';
import type { Status } from './body-kinds.ts';
import { type BodyNames, bodyNames } from './body-names.ts';
import { type BodyRow, findBody } from './list-bodies.ts';

/** Everything a body's page shows, as of a day. */
export type BodyRecord = {
  body: BodyRow;
  names: BodyNames;
  /** Every name the body bore or will bear, newest first. */
  series: DatedName[];
  /** The languages it has a letterhead in. */
  letterheads: Language[];
  on: string;
  email?: string;
  /** The addresses in force on the day, by the id of the body, post or person they belong to. */
  addresses: Map<string, ListedAddress[]>;
  statuses: { id: string; status: Status; valid_from: string; valid_to: string | null; source: string | null }[];
  stays: { id: string; group_key: string; represented: boolean; valid_from: string; valid_to: string | null }[];
  posts: ListedPost[];
  history: HistoryItem[];
};

/** Reads a body by its slug as of a day (today without one) with all that the offices know of it, newest first; undefined when there is none. */
export async function readBody(
  db: Handle,
  slug: string,
  language: ScreenLanguage,
  providers: readonly HistoryProvider[] = [],
  on = today(),
): Promise<BodyRecord | undefined> {
  const body = await findBody(db, slug);
  if (!body) return undefined;
  const names = (await bodyNames(db, [body.id], on)).get(body.id) ?? { short: {}, formal: {}, ofForm: {} };
  const statuses = (await listStatuses(db, body.id)).map((row) => ({ ...row, status: row.status as Status }));
  const history: HistoryItem[] = [];
  for (const id of [body.id, ...(await mergedInto(db, body.id))])
    for (const provide of providers) history.push(...(await provide(db, id, language)));
  return {
    body,
    names,
    series: await listNames(db, body.id),
    letterheads: [...(await listLetterheads(db, body.id)).keys()],
    on,
    email: await generalEmail(db, body.id, on),
    addresses: await addressesOfBody(db, body.id, on),
    statuses,
    stays: await listStays(db, body.id),
    posts: await listPosts(db, body.id, on),
    history: history
      .filter(({ at }) => on >= today() || at.toISOString().slice(0, 10) <= on)
      .sort((one, other) => other.at.getTime() - one.at.getTime()),
  };
}

/** The bodies that were made one with this: what was sent to them is its history too. */
async function mergedInto(db: Handle, bodyId: string): Promise<string[]> {
  const rows = await db.selectFrom('body').select('id').where('merged_into', '=', bodyId).execute();
  return rows.map(({ id }) => id);
}
