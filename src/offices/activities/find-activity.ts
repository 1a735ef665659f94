import type { Selectable } from 'kysely';
import { fromJson, type Handle } from '../../platform/database/public.ts';
import type { Activity as ActivityTable } from '../../platform/database-types.ts';
import { type ReportThemeCode, reportThemeCodes } from '../directory/public.ts';
import { loadText, type StoredText } from '../languages/public.ts';
import { type Activity, type ActivityPartner, asActivityKind, asActivityRole } from './activity.ts';

export type ActivityFilter = {
  /** Activities that touch the span of days; either end may be open. */
  from?: string;
  to?: string;
  /** Only those whose last day is in the span: each activity has one such period. */
  endedWithin?: boolean;
  theme?: ReportThemeCode;
  /** Words looked for in titles, cities and sources, whatever their case and accents. */
  query?: string;
  bodyId?: string;
};

/** One activity; undefined when there is none of this id. */
export async function findActivity(db: Handle, id: string): Promise<Activity | undefined> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
  const rows = await db.selectFrom('activity').selectAll().where('id', '=', id).execute();
  return (await readActivities(db, rows))[0];
}

/** Activities of these ids, in any order; unknown ids are left out. */
export async function findActivities(db: Handle, ids: readonly string[]): Promise<Activity[]> {
  if (ids.length === 0) return [];
  return readActivities(
    db,
    await db
      .selectFrom('activity')
      .selectAll()
      .where('id', 'in', [...new Set(ids)])
      .execute(),
  );
}

/** The register by date, oldest first. */
export async function listActivities(db: Handle, filter: ActivityFilter = {}): Promise<Activity[]> {
  const { from, to, theme, query, bodyId, endedWithin } = filter;
  let rows = db.selectFrom('activity').selectAll().orderBy('starts_on').orderBy('ends_on').orderBy('id');
  if (from) rows = rows.where('ends_on', '>=', from);
  if (to) rows = rows.where(endedWithin ? 'ends_on' : 'starts_on', '<=', to);
  if (theme) rows = rows.where('theme_key', '=', theme);
  if (bodyId) {
    const own = db.selectFrom('activity_partner').select('activity_id').where('body_id', '=', bodyId);
    rows = rows.where('id', 'in', own);
  }
  const found = await readActivities(db, await rows.execute());
  return query?.trim() ? found.filter((activity) => matches(activity, query)) : found;
}

/** The text of an activity with all its language versions. */
export function textOfActivity(db: Handle, activity: Pick<Activity, 'textId'>): Promise<StoredText> {
  return loadText(db, activity.textId);
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function matches({ title, city, source }: Activity, query: string): boolean {
  const text = fold([...Object.values(title), ...Object.values(city ?? {}), source].join('\n'));
  return fold(query)
    .split(/\s+/)
    .every((part) => text.includes(part));
}

async function readActivities(db: Handle, rows: Selectable<ActivityTable>[]): Promise<Activity[]> {
  const partners = await partnersOfActivities(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => readActivity(row, partners.get(row.id) ?? []));
}

async function partnersOfActivities(db: Handle, ids: string[]): Promise<Map<string, ActivityPartner[]>> {
  const found = new Map<string, ActivityPartner[]>();
  if (ids.length === 0) return found;
  const rows = await db.selectFrom('activity_partner').selectAll().where('activity_id', 'in', ids).orderBy('position').execute();
  for (const row of rows) {
    const role = asActivityRole(row.role);
    if (role) found.set(row.activity_id, [...(found.get(row.activity_id) ?? []), { bodyId: row.body_id, role }]);
  }
  return found;
}

function readActivity(row: Selectable<ActivityTable>, partners: ActivityPartner[]): Activity {
  return {
    id: row.id,
    textId: row.text_id,
    theme: reportThemeCodes.find((code) => code === row.theme_key) ?? 'democracy',
    kind: asActivityKind(row.kind) ?? 'meeting',
    title: fromJson(row.title),
    whens: row.whens,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    city: row.city === null ? undefined : fromJson(row.city),
    country: row.country ?? undefined,
    partners,
    attendance: row.attendance === null ? undefined : { count: row.attendance, about: row.attendance_about },
    meetingId: row.meeting_id ?? undefined,
    source: row.source,
    registeredAt: row.registered_at,
    registeredByName: row.registered_by_name,
  };
}
