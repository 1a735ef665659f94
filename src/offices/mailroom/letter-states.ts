import type { Handle } from '../../platform/database/public.ts';

export const letterStateNames = ['queued', 'claimed', 'sending', 'sent', 'in-doubt', 'bounced', 'failed', 'cancelled'] as const;
export type LetterState = (typeof letterStateNames)[number];

/** How far the letters of some records have come, one row a letter, in the order they were queued. */
export async function letterStates(db: Handle, subjectKind: string, subjectIds: string[]) {
  if (subjectIds.length === 0) return [];
  const rows = await db
    .selectFrom('letter')
    .select([
      'id',
      'subject_id',
      'recipient_key',
      'body_id',
      'to_name',
      'to_address',
      'language',
      'state',
      'attempts',
      'queued_at',
      'sent_at',
      'reason',
    ])
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', 'in', subjectIds)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as LetterState }));
}
