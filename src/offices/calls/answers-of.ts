import { type RawBuilder, sql } from 'kysely';
import type { Handle } from '../../platform/database/public.ts';

/** What one body did with a call so far. `answer` is what stands: it may name nobody yet when it came on paper. */
export type BodyAnswer = {
  bodyId: string;
  visitedAt?: Date;
  answer?: 'names' | 'declines';
  declined: boolean;
  named: number;
  registered: number;
  waiting: number;
  lastAnswerAt?: Date;
  /** Of an answer recorded by hand: by which way it came, who recorded it, when it came, and whether its paper is kept. */
  byHand?: { answerId: string; channel: 'paper' | 'phone' | 'email'; by: string; cameOn?: string; hasScan: boolean };
};

type Row = {
  call_id: string;
  body_id: string;
  first_opened_at: Date | null;
  kind: 'names' | 'declines' | null;
  named: number;
  registered: number;
  waiting: number;
  last_at: Date | null;
  answer_id: string | null;
  channel: 'link' | 'paper' | 'phone' | 'email' | null;
  by_name: string | null;
  came_on: string | null;
  has_scan: boolean;
};

/** Every body that opened its link, answered or named somebody; bodies that did nothing are absent. */
export async function answersOf(db: Handle, callId: string): Promise<BodyAnswer[]> {
  return (await readAnswers(db, sql`g.call_id = ${callId}`)).map(readAnswer);
}

/** What one body did with one call; undefined when it did nothing. */
export async function answerOf(db: Handle, callId: string, bodyId: string): Promise<BodyAnswer | undefined> {
  return (await readAnswers(db, sql`g.call_id = ${callId} and g.body_id = ${bodyId}`)).map(readAnswer)[0];
}

/** What one body did with every call. */
export async function answersOfBody(db: Handle, bodyId: string): Promise<(BodyAnswer & { callId: string })[]> {
  const rows = await readAnswers(db, sql`g.body_id = ${bodyId}`);
  return rows.map((row) => ({ ...readAnswer(row), callId: row.call_id }));
}

/** Every act of a body makes its delegation first, so nothing is missed from there. */
async function readAnswers(db: Handle, wanted: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select g.call_id, g.body_id, g.first_opened_at, a.kind, coalesce(d.named, 0) as named, coalesce(d.registered, 0) as registered,
      coalesce(d.waiting, 0) as waiting, greatest(a.answered_at, d.last_at) as last_at, a.id as answer_id, a.channel, a.answered_by_name as by_name, a.came_on,
      exists (select from answer_scan s where s.answer_id = a.id) as has_scan
    from delegation g
    left join answer a on a.call_id = g.call_id and a.body_id = g.body_id and a.superseded_at is null
    left join lateral (
      select count(*)::int as named, (count(*) filter (where state = 'registered' and holds_place))::int as registered,
        (count(*) filter (where not holds_place))::int as waiting, max(coalesce(registered_at, named_at)) as last_at
      from delegate where call_id = g.call_id and body_id = g.body_id and state <> 'withdrawn'
    ) d on true
    where ${wanted} and (g.first_opened_at is not null or a.kind is not null or d.named > 0)`.execute(db);
  return rows;
}

function readAnswer(row: Row): BodyAnswer {
  return {
    bodyId: row.body_id,
    visitedAt: row.first_opened_at ?? undefined,
    answer: row.kind ?? undefined,
    declined: row.kind === 'declines',
    named: row.named,
    registered: row.registered,
    waiting: row.waiting,
    lastAnswerAt: row.last_at ?? undefined,
    ...byHandOf(row),
  };
}

function byHandOf({ answer_id: answerId, channel, by_name: by, came_on: cameOn, has_scan: hasScan }: Row): Pick<BodyAnswer, 'byHand'> {
  if (!answerId || !by || channel === null || channel === 'link') return {};
  return { byHand: { answerId, channel, by, ...(cameOn ? { cameOn } : {}), hasScan } };
}
