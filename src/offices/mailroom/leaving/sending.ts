import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Handle } from '../../../platform/database/public.ts';
import type { DB } from '../../../platform/database-types.ts';
import { type LetterState, letterStateNames } from '../letter-states.ts';

/** What letters are about: a dispatch, a reminder. */
export type Subject = { kind: string; id: string };
/** Letters that are held, resumed or cancelled together, and the record in whose journal it is written. */
export type Sending = { subjects: Subject[]; record: Subject };

/** How far a sending has come. `waiting` have not begun their way; `quiet` of them wait for the addressee's day. */
export type SendingCounts = {
  states: Record<LetterState, number>;
  all: number;
  waiting: number;
  quiet: number;
  /** Somebody put it on hold: who and when. */
  held?: { at: Date; byName: string };
};

/** Counts the letters of a sending as they stand now. */
export async function countSending(db: Handle, subjects: Subject[]): Promise<SendingCounts> {
  const rows = await db
    .selectFrom('letter')
    .select(['state', ({ fn }) => fn.countAll<number>().as('n')])
    .select(sql<number>`(count(*) filter (where reason = 'quiet-hours'))::int`.as('quiet'))
    .where((letter) => ofSubjects(letter, subjects))
    .groupBy('state')
    .execute();
  const states = Object.fromEntries(letterStateNames.map((state) => [state, rows.find((row) => row.state === state)?.n ?? 0]));
  const counts = states as Record<LetterState, number>;
  const held = await findHold(db, subjects);
  return {
    states: counts,
    all: rows.reduce((sum, { n }) => sum + n, 0),
    waiting: counts.queued + counts.claimed,
    quiet: rows.find(({ state }) => state === 'queued')?.quiet ?? 0,
    ...(held ? { held } : {}),
  };
}

async function findHold(db: Handle, subjects: Subject[]): Promise<SendingCounts['held']> {
  for (const { kind, id } of subjects) {
    const row = await db
      .selectFrom('letter_hold')
      .selectAll()
      .where('subject_kind', '=', kind)
      .where('subject_id', '=', id)
      .executeTakeFirst();
    if (row) return { at: row.held_at, byName: row.held_by_name };
  }
  return undefined;
}

/** The letters of some subjects, as a condition. */
export function ofSubjects(letter: ExpressionBuilder<DB, 'letter'>, subjects: Subject[]): Expression<SqlBool> {
  return letter.or(subjects.map(({ kind, id }) => letter.and([letter('subject_kind', '=', kind), letter('subject_id', '=', id)])));
}

export type RunningSending = Subject & { subjectLine: string; language: string; queuedAt: Date; counts: SendingCounts };

const shownAtMost = 20;

/** The sendings to several addressees that still have letters waiting, newest first, at most 20. */
export async function listRunningSendings(db: Handle): Promise<RunningSending[]> {
  const rows = await db
    .selectFrom('letter')
    .select(['subject_kind', 'subject_id'])
    .select(({ fn }) => fn.min('queued_at').as('queued_at'))
    .select(sql<string>`(array_agg(subject_line order by id))[1]`.as('subject_line'))
    .select(sql<string>`(array_agg(language order by id))[1]`.as('language'))
    .where('state', 'in', ['queued', 'claimed'])
    .where('subject_kind', 'in', ['dispatch', 'reminder', 'bulletin'])
    .groupBy(['subject_kind', 'subject_id'])
    .orderBy('queued_at', 'desc')
    .limit(shownAtMost)
    .execute();
  const sendings = await Promise.all(
    rows.map(async (row) => ({
      kind: row.subject_kind,
      id: row.subject_id,
      subjectLine: row.subject_line,
      language: row.language,
      queuedAt: row.queued_at,
      counts: await countSending(db, [{ kind: row.subject_kind, id: row.subject_id }]),
    })),
  );
  return sendings.filter(({ counts }) => counts.all > 1 || counts.held);
}
