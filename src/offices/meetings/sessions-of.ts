import { fromJson, type Handle } from '../../platform/database/public.ts';
import type { Session } from './session.ts';

/** The sessions of a meeting in the order they are held. */
export async function sessionsOf(db: Handle, meetingId: string): Promise<Session[]> {
  const rows = await db
    .selectFrom('session_slot')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('on_day')
    .orderBy('from_time')
    .orderBy('to_time')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    meetingId: row.meeting_id,
    onDay: row.on_day,
    from: row.from_time,
    to: row.to_time,
    room: row.room === null ? undefined : fromJson(row.room),
    title: fromJson(row.title),
    speakers: fromJson(row.speakers),
    interpretation: fromJson(row.interpretation),
  }));
}

/** Sessions under the days they are held on, in order. */
export function byDay(sessions: readonly Session[]): { day: string; sessions: Session[] }[] {
  return [...Map.groupBy(sessions, (session) => session.onDay)].map(([day, held]) => ({ day, sessions: held }));
}
