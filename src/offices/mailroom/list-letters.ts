import type { Handle } from '../../platform/database/public.ts';
import { serverTroubles } from './carrier.ts';
import { type LetterState, letterStateNames } from './letter-states.ts';

export type LetterFilter = { state?: LetterState; query?: string; subjectKind?: string; subjectId?: string; page?: number };
export const lettersAPage = 50;

/** How many letters stand in each state; states without letters are counted as 0. */
export async function countLetters(db: Handle): Promise<Record<LetterState, number>> {
  const rows = await db
    .selectFrom('letter')
    .select(['state', ({ fn }) => fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(letterStateNames.map((state) => [state, rows.find((row) => row.state === state)?.n ?? 0])) as Record<
    LetterState,
    number
  >;
}

/** A page of letters, newest first, without their texts; `query` is looked for in the addressee, the address and the subject. */
export async function listLetters(db: Handle, filter: LetterFilter) {
  let letters = db
    .selectFrom('letter')
    .select([
      'id',
      'body_id',
      'to_name',
      'to_address',
      'language',
      'subject_line',
      'state',
      'attempts',
      'queued_at',
      'sent_at',
      'not_before',
    ]);
  if (filter.state) letters = letters.where('state', '=', filter.state);
  if (filter.subjectKind) letters = letters.where('subject_kind', '=', filter.subjectKind);
  if (filter.subjectId) letters = letters.where('subject_id', '=', filter.subjectId);
  if (filter.query) {
    const like = `%${filter.query.replace(/[\\%_]/g, '\\$&')}%`;
    letters = letters.where((row) =>
      row.or([row('to_name', 'ilike', like), row('to_address', 'ilike', like), row('subject_line', 'ilike', like)]),
    );
  }
  const rows = await letters
    .orderBy('queued_at', 'desc')
    .orderBy('id', 'desc')
    .offset(((filter.page ?? 1) - 1) * lettersAPage)
    .limit(lettersAPage + 1)
    .execute();
  return {
    letters: rows.slice(0, lettersAPage).map((row) => ({ ...row, state: row.state as LetterState })),
    more: rows.length > lettersAPage,
  };
}

/** One letter with its attempts (oldest first) and its bounces; undefined when there is none of this id. */
export async function findLetter(db: Handle, id: string) {
  const letter = await db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst();
  if (!letter) return undefined;
  const attempts = await db.selectFrom('attempt').selectAll().where('letter_id', '=', id).orderBy('number').execute();
  const bounces = await db.selectFrom('bounce').selectAll().where('letter_id', '=', id).orderBy('received_at').execute();
  return { letter: { ...letter, state: letter.state as LetterState }, attempts, bounces };
}

/** Why no letter can leave at this time: the trouble with the mail server that a waiting letter met last; undefined when there is none. */
export async function findServerTrouble(db: Handle): Promise<string | undefined> {
  const row = await db
    .selectFrom('letter')
    .select('reason')
    .where('state', '=', 'queued')
    .where('reason', 'in', serverTroubles)
    .orderBy('not_before', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.reason ?? undefined;
}
