import { type Actor, hasRole } from '../../../platform/actor.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { ReviewSubject } from './review-subject.ts';

export type Question = {
  id: string;
  subject: ReviewSubject;
  /** The digest of its finding, and the row in which it stood. */
  finding: string;
  rowKey: string;
  text: string;
  /** Empty for whoever revises. */
  askedOfName: string;
  askedByName: string;
  askedAt: Date;
  answer?: { text: string; byName: string; at: Date };
};

/** What was asked about the findings of a check, the oldest first. */
export async function questionsOf(db: Handle, { kind, id }: ReviewSubject): Promise<Question[]> {
  const rows = await db
    .selectFrom('finding_question')
    .selectAll()
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(readRow);
}

/** Questions that wait for this account: asked of it, or of whoever revises where it is a reviser. The oldest first. */
export async function openQuestionsFor(db: Handle, actor: Actor): Promise<Question[]> {
  if (actor.kind !== 'account') return [];
  const rows = await db
    .selectFrom('finding_question')
    .selectAll()
    .where('answered_at', 'is', null)
    .where((where) => where.or([where('asked_of', '=', actor.id), ...(hasRole(actor, 'reviser') ? [where('asked_of', 'is', null)] : [])]))
    .orderBy('asked_at')
    .limit(100)
    .execute();
  return rows.map(readRow);
}

type Row = {
  id: string;
  subject_kind: string;
  subject_id: string;
  finding: string;
  row_key: string;
  question: string;
  asked_of_name: string;
  asked_by_name: string;
  asked_at: Date;
  answer: string | null;
  answered_by_name: string | null;
  answered_at: Date | null;
};

function readRow(row: Row): Question {
  return {
    id: row.id,
    subject: { kind: row.subject_kind as ReviewSubject['kind'], id: row.subject_id },
    finding: row.finding,
    rowKey: row.row_key,
    text: row.question,
    askedOfName: row.asked_of_name,
    askedByName: row.asked_by_name,
    askedAt: row.asked_at,
    ...(row.answer === null || row.answered_at === null
      ? {}
      : { answer: { text: row.answer, byName: row.answered_by_name ?? '', at: row.answered_at } }),
  };
}
