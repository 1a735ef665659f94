import { sql } from 'kysely';
import type { Handle } from '../../../platform/database/public.ts';

/** Why letters have not left: their domain's pace, the addressee's night, a server that put them off, a hold, or a doubt to settle. */
export type WaitingCause = 'pace' | 'quiet-hours' | 'retry' | 'held' | 'in-doubt';
/** `next` is the moment at which the first of them is due; nobody knows it of a hold or a doubt. */
export type Waiting = { cause: WaitingCause; letters: number; next?: Date };

/** What has not left, by cause; the soonest first. */
export async function listWaiting(db: Handle): Promise<Waiting[]> {
  const { rows } = await sql<{ cause: WaitingCause; letters: number; next: Date }>`
    select case when state = 'in-doubt' or state = 'sending' then 'in-doubt'
        when exists (select from letter_hold h where h.subject_kind = letter.subject_kind and h.subject_id = letter.subject_id) then 'held'
        when reason = 'quiet-hours' then 'quiet-hours' when attempts > 0 then 'retry' else 'pace' end as cause,
      count(*)::int as letters, min(not_before) as next
    from letter where state in ('queued', 'claimed', 'sending', 'in-doubt') group by 1 order by min(not_before)`.execute(db);
  return rows.map(({ cause, letters, next }) => ({ cause, letters, ...(cause === 'held' || cause === 'in-doubt' ? {} : { next }) }));
}
