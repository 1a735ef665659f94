import type { Selectable } from 'kysely';
import type { Handle } from '../../platform/database/public.ts';
import type { Participant as ParticipantTable } from '../../platform/database-types.ts';
import { asLanguage } from '../../platform/language.ts';
import { asCategory } from './categories.ts';
import type { Participant } from './participant.ts';

/** Everyone registered for a meeting and not cancelled, in protocol order (rank, then family name). */
export async function participantsOf(db: Handle, meetingId: string): Promise<Participant[]> {
  const rows = await db
    .selectFrom('participant')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('cancelled_at', 'is', null)
    .orderBy('rank')
    .orderBy('family')
    .orderBy('given')
    .orderBy('id')
    .execute();
  return rows.map(readParticipant);
}

/** How many are registered, by meeting id; meetings without any are absent. */
export async function countParticipants(db: Handle, meetingIds: readonly string[]): Promise<Map<string, number>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('participant')
    .select(({ fn }) => ['meeting_id', fn.countAll<string>().as('n')])
    .where('meeting_id', 'in', [...meetingIds])
    .where('cancelled_at', 'is', null)
    .groupBy('meeting_id')
    .execute();
  return new Map(rows.map(({ meeting_id, n }) => [meeting_id, Number(n)]));
}

/** A row of the record as the office reads it; throws on a category it does not know. */
export function readParticipant(row: Selectable<ParticipantTable>): Participant {
  const category = asCategory(row.category);
  if (!category) throw new Error(`participant ${row.id} has the unknown category ${row.category}`);
  return {
    id: row.id,
    meetingId: row.meeting_id,
    bodyId: row.body_id ?? undefined,
    category,
    given: row.given,
    family: row.family,
    gender: row.gender === 'female' || row.gender === 'male' ? row.gender : undefined,
    functionTitle: row.function_title,
    committee: row.committee ?? undefined,
    email: row.email ?? undefined,
    language: asLanguage(row.language) ?? 'en',
    rank: row.rank,
    listed: row.listed,
    registeredAt: row.registered_at,
    cancelledAt: row.cancelled_at ?? undefined,
    registrationId: row.registration_id,
    birthYear: row.birth_year ?? undefined,
    badgeCode: row.badge_code,
    badgePrintedAt: row.badge_printed_at ?? undefined,
    arrivedAt: row.arrived_at ?? undefined,
  };
}
