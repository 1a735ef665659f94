import type { Refusal } from '../../../platform/answer.ts';
import { type Request, readTyped, typedValue } from '../../../platform/web/public.ts';
import { answerQuestion, askAboutFinding } from '../jobs/ask-about-finding.ts';
import type { ReviewSubject } from '../jobs/review-subject.ts';
import { leaveReview } from './leave-review.ts';

/** Whose review a question belongs to, and its page: the path without language, and how it is shown again with a refusal. */
export type ReviewDoor = { subject: ReviewSubject; path: string; show: (c: Request, refusal: Refusal) => Promise<Response> };

/** Asks what was typed beside a finding. */
export async function postQuestion(c: Request, { subject, path, show }: ReviewDoor): Promise<Response> {
  const typed = await readTyped(c);
  const value = (name: string) => typedValue({ typed, problems: {} }, name);
  if (!/^[0-9a-f]{64}$/.test(value('finding'))) return show(c, { code: 'no-such-finding' });
  const question = { finding: value('finding'), rowKey: value('row'), text: value('text'), of: value('of') || undefined };
  const asked = await askAboutFinding(c.var.db, c.var.actor, subject, question);
  return asked.ok ? leaveReview(c, path, 'asked', typed) : show(c, asked.refusal);
}

/** Notes the answer that was typed under a question. */
export async function postAnswer(c: Request, { subject, path, show }: ReviewDoor): Promise<Response> {
  const typed = await readTyped(c);
  const value = (name: string) => typedValue({ typed, problems: {} }, name);
  const answered = await answerQuestion(c.var.db, c.var.actor, subject, { id: value('question'), text: value('text') });
  return answered.ok ? leaveReview(c, path, 'answered', typed) : show(c, answered.refusal);
}
