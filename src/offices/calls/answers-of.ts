import { sql } from 'kysely';
import type { Handle } from '../../platform/database/public.ts';

/** What one body did with a call so far. */
export type BodyAnswer = {
  bodyId: string;
  visitedAt?: Date;
  declined: boolean;
  named: number;
  registered: number;
  waiting: number;
  lastAnswerAt?: Date;
};

type Row = {
  body_id: string;
  visited_at: Date | null;
  kind: string | null;
  answered_at: Date | null;
  named: number;
  registered: number;
  waiting: number;
  last_at: Date | null;
};

/** Every body that opened its link, answered or named somebody; bodies that did nothing are absent. */
export async function answersOf(db: Handle, callId: string): Promise<BodyAnswer[]> {
  const { rows } = await sql<Row>`
    select coalesce(v.body_id, a.body_id, d.body_id) as body_id, v.first_at as visited_at, a.kind, a.answered_at,
      coalesce(d.named, 0) as named, coalesce(d.registered, 0) as registered, coalesce(d.waiting, 0) as waiting, d.last_at
    from (select * from visit where call_id = ${callId}) v
    full join (select * from answer where call_id = ${callId} and superseded_at is null) a on a.body_id = v.body_id
    full join (
      select body_id, count(*)::int as named, (count(*) filter (where state = 'registered' and holds_place))::int as registered,
        (count(*) filter (where not holds_place))::int as waiting, max(coalesce(registered_at, named_at)) as last_at
      from delegate where call_id = ${callId} and state <> 'withdrawn' group by body_id
    ) d on d.body_id = coalesce(v.body_id, a.body_id)`.execute(db);
  return rows.map((row) => ({
    bodyId: row.body_id,
    visitedAt: row.visited_at ?? undefined,
    declined: row.kind === 'declines',
    named: row.named,
    registered: row.registered,
    waiting: row.waiting,
    lastAnswerAt: row.last_at ?? row.answered_at ?? undefined,
  }));
}
