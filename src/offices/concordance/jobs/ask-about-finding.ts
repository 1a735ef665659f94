import { type Actor, permit, staff } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import { listAccounts } from '../../access/public.ts';
import { writeJournal } from '../../archive/public.ts';
import type { KeepRefusal } from './keep-check.ts';
import type { ReviewSubject } from './review-subject.ts';

/** A question about a finding (its digest and the key of its row); `of` is an account, absent for whoever revises. */
export type QuestionToAsk = { finding: string; rowKey: string; text: string; of?: string | undefined };
export type AskRefusal = KeepRefusal | 'question-empty' | 'no-such-colleague' | 'no-such-question' | 'answer-empty';

const longest = 2000;

/** Asks a colleague, or whoever revises, about a finding. Refuses an empty question and an account that is not open. */
export async function askAboutFinding(
  db: Handle,
  actor: Actor,
  subject: ReviewSubject,
  { finding, rowKey, text, of }: QuestionToAsk,
): Promise<Answer<{ id: string }, AskRefusal>> {
  const refused = permit(actor, ...staff);
  if (refused) return refused;
  const question = text.trim().slice(0, longest);
  if (question === '') return refuse('question-empty');
  const colleague = of ? (await listAccounts(db)).find(({ id }) => id === of) : undefined;
  if (of && !colleague) return refuse('no-such-colleague');
  const id = newId();
  await inTransaction(db, async (tx) => {
    const to = { asked_of: colleague?.id ?? null, asked_of_name: colleague?.name ?? '' };
    const by = { asked_by: actor.kind === 'account' ? actor.id : null, asked_by_name: actor.name, asked_at: now() };
    const about = { subject_kind: subject.kind, subject_id: subject.id, finding, row_key: rowKey };
    await tx
      .insertInto('finding_question')
      .values({ id, ...about, question, ...to, ...by })
      .execute();
    await writeJournal(tx, actor, 'concordance.ask', subject, { finding });
  });
  return { ok: true, id };
}

/** Answers a question; a second answer takes the place of the first. Refuses an empty answer and a question that is not there. */
export async function answerQuestion(
  db: Handle,
  actor: Actor,
  subject: ReviewSubject,
  { id, text }: { id: string; text: string },
): Promise<Answer<object, AskRefusal>> {
  const refused = permit(actor, ...staff);
  if (refused) return refused;
  const answer = text.trim().slice(0, longest);
  if (answer === '') return refuse('answer-empty');
  return inTransaction(db, async (tx) => {
    const done = await tx
      .updateTable('finding_question')
      .set({ answer, answered_by_name: actor.name, answered_at: now() })
      .where('id', '=', id)
      .where('subject_kind', '=', subject.kind)
      .where('subject_id', '=', subject.id)
      .returning('finding')
      .executeTakeFirst();
    if (!done) return refuse('no-such-question');
    await writeJournal(tx, actor, 'concordance.answer', subject, { finding: done.finding });
    return { ok: true };
  });
}
