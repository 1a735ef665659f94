import type { Expression, Selectable } from 'kysely';
import { today } from '../../platform/clock.ts';
import { fromJson, type Handle } from '../../platform/database/public.ts';
import type { Meeting as MeetingTable } from '../../platform/database-types.ts';
import { asLanguage, type Language } from '../../platform/language.ts';
import { asCategory, type Category } from './categories.ts';
import type { Meeting, MeetingKind, Mode } from './meeting.ts';

type Row = Selectable<MeetingTable>;

/** One meeting by its id or its slug, or by a query that finds its id; undefined when there is none. */
export async function findMeeting(db: Handle, idOrSlug: string | Expression<string | null>): Promise<Meeting | undefined> {
  const column = typeof idOrSlug !== 'string' || /^[0-9a-f-]{36}$/.test(idOrSlug) ? 'id' : 'slug';
  const row = await db.selectFrom('meeting').selectAll().where(column, '=', idOrSlug).executeTakeFirst();
  return row ? readMeeting(row) : undefined;
}

/** Meetings, the coming ones first; `open` keeps those announced and not yet over. */
export async function listMeetings(db: Handle, filter: { open?: boolean } = {}): Promise<Meeting[]> {
  let query = db.selectFrom('meeting').selectAll().orderBy('starts_on', 'desc').orderBy('id');
  if (filter.open) query = query.where('announced_at', 'is not', null).where('closed_at', 'is', null).where('ends_on', '>=', today());
  return (await query.execute()).map(readMeeting);
}

/** Meetings that were closed, oldest first: the activities office proposes its entries from them. */
export async function closedMeetings(db: Handle): Promise<Meeting[]> {
  const rows = await db.selectFrom('meeting').selectAll().where('closed_at', 'is not', null).orderBy('starts_on').execute();
  return rows.map(readMeeting);
}

/** The bodies that take part in running a meeting, with their roles. */
export async function partnersOf(db: Handle, meetingId: string): Promise<{ body_id: string; role: string }[]> {
  return db.selectFrom('meeting_partner').select(['body_id', 'role']).where('meeting_id', '=', meetingId).orderBy('role').execute();
}

function readMeeting(row: Row): Meeting {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind as MeetingKind,
    organizerId: row.organizer_id,
    hostId: row.host_id ?? undefined,
    mode: row.mode as Mode,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    zone: row.zone,
    country: row.country ?? undefined,
    platform: row.platform ?? undefined,
    platformLink: row.platform_link ?? undefined,
    ...readTexts(row),
    interpretation: row.interpretation.map(asLanguage).filter((language): language is Language => language !== undefined),
    committees: row.committees,
    eligible: row.eligible.map(asCategory).filter((category): category is Category => category !== undefined),
    targetPerBody: row.target_per_body,
    contactName: row.contact_name ?? undefined,
    contactEmail: row.contact_email ?? undefined,
    announcedAt: row.announced_at ?? undefined,
    closedAt: row.closed_at ?? undefined,
    attendance: row.attendance ?? undefined,
  };
}

function readTexts(row: Row): Pick<Meeting, 'title' | 'theme' | 'summary' | 'city' | 'venue'> {
  return {
    title: fromJson(row.title),
    summary: fromJson(row.summary),
    theme: row.theme === null ? undefined : fromJson(row.theme),
    city: row.city === null ? undefined : fromJson(row.city),
    venue: row.venue === null ? undefined : fromJson(row.venue),
  };
}
