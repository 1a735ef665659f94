import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { fromJson, type Handle, inTransaction, json, newId } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import type { InLanguages } from '../../languages/public.ts';
import { listEntries, sourceNote } from '../countries/development-lists.ts';
import { type Country, isCountry, listCountries } from '../countries/list-countries.ts';

export const developmentLists = ['LDC', 'LLDC', 'SIDS'] as const;
export type OwnList = { id: string; names: InLanguages };
/** One stay on a list; `from` may be a year alone where no day is on record. */
export type ListedStay = { country: string; from: string; to?: string; source: string };

/** The lists the organization keeps itself, the oldest first. */
export async function ownLists(db: Handle): Promise<OwnList[]> {
  const rows = await db.selectFrom('country_list').select(['id', 'names']).orderBy('made_at').execute();
  return rows.map(({ id, names }) => ({ id, names: fromJson<InLanguages>(names) }));
}

/** Every entry of a list, a United Nations one by its letters or an own one by its id, with days and source. */
export async function staysOn(db: Handle, list: string): Promise<ListedStay[]> {
  if (developmentLists.some((each) => each === list))
    return listEntries
      .filter((entry) => entry.list === list)
      .map(({ code, from, to, source }) => ({ country: code, from, source: sourceNote(source), ...(to ? { to } : {}) }));
  if (!/^[0-9a-f-]{36}$/.test(list)) return [];
  const rows = await db
    .selectFrom('country_list_entry')
    .selectAll()
    .where('list_id', '=', list)
    .orderBy('country')
    .orderBy('valid_from')
    .execute();
  return rows.map(({ country, source, valid_from, valid_to }) => ({
    country,
    source,
    from: valid_from,
    ...(valid_to ? { to: valid_to } : {}),
  }));
}

/** The countries (alpha-3) on any of the lists on a day. */
export async function countriesOn(db: Handle, lists: readonly string[], on: string): Promise<Set<string>> {
  const stays = (await Promise.all(lists.map((list) => staysOn(db, list)))).flat();
  return new Set(stays.filter(({ from, to }) => from <= on && (to === undefined || on < to)).map(({ country }) => country));
}

/** The countries of M49 regions, sub-regions or intermediate regions. */
export function countriesIn(regions: readonly string[]): Set<string> {
  const lies = ({ region, subRegion, intermediateRegion }: Country) =>
    [region, subRegion, intermediateRegion].some((code) => code !== undefined && regions.includes(code));
  return new Set(
    listCountries()
      .filter(lies)
      .map(({ alpha3 }) => alpha3),
  );
}

export type ListCode =
  | 'not-signed-in'
  | 'not-permitted'
  | 'name-missing'
  | 'list-unknown'
  | 'country-unknown'
  | 'source-missing'
  | 'list-already'
  | 'list-not-on';

/** Makes a list of the organization's own. Refuses one without a name. */
export async function makeList(db: Handle, actor: Actor, { names }: { names: InLanguages }): Promise<Answer<{ id: string }, ListCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  const given = Object.fromEntries(Object.entries(names).flatMap(([code, name]) => (name?.trim() ? [[code, name.trim()]] : [])));
  if (Object.keys(given).length === 0) return refuse('name-missing');
  return inTransaction(db, async (tx) => {
    const id = newId();
    await tx
      .insertInto('country_list')
      .values({ id, names: json(given), made_at: now(), made_by: actor.name })
      .execute();
    await writeJournal(tx, actor, 'directory.make-list', { kind: 'country-list', id }, {});
    return { ok: true, id };
  });
}

type Stay = { listId: string; country: string; on: string };

/** Puts a country on an own list from a day on, with the source. Refuses an entry without a source and a country that is on it already. */
export async function putOnList(
  db: Handle,
  actor: Actor,
  { listId, country, on, source }: Stay & { source: string },
): Promise<Answer<object, ListCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  if (!isCountry(country)) return refuse('country-unknown');
  if (source.trim() === '') return refuse('source-missing');
  return inTransaction(db, async (tx) => {
    const list = await tx.selectFrom('country_list').select('id').where('id', '=', listId).forUpdate().executeTakeFirst();
    if (!list) return refuse('list-unknown');
    const later = await tx
      .selectFrom('country_list_entry')
      .select('id')
      .where('list_id', '=', listId)
      .where('country', '=', country)
      .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', on)]))
      .executeTakeFirst();
    if (later) return refuse('list-already');
    await tx
      .insertInto('country_list_entry')
      .values({ id: newId(), list_id: listId, country, source: source.trim(), valid_from: on })
      .execute();
    await writeJournal(tx, actor, 'directory.put-on-list', { kind: 'country-list', id: listId }, { country, on });
    return { ok: true };
  });
}

/** Takes a country off an own list: `on` is the first day without it. Refuses a country that is not on it by then. */
export async function takeOffList(db: Handle, actor: Actor, { listId, country, on }: Stay): Promise<Answer<object, ListCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const ended = await tx
      .updateTable('country_list_entry')
      .set({ valid_to: on })
      .where('list_id', '=', listId)
      .where('country', '=', country)
      .where('valid_to', 'is', null)
      .where('valid_from', '<', on)
      .executeTakeFirst();
    if (ended.numUpdatedRows === 0n) return refuse('list-not-on');
    await writeJournal(tx, actor, 'directory.take-off-list', { kind: 'country-list', id: listId }, { country, on });
    return { ok: true };
  });
}
