import type { JSX } from 'preact';
import { Form, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Question } from '../jobs/list-questions.ts';
import { reviewWords } from '../review-words.ts';
import { queryOf, type ReviewFilter } from './filter-review.ts';
import type { ReviewActs } from './review.ts';

type Props = { c: Request; question: Question; acts: ReviewActs; filter: ReviewFilter; anchor: string };

/** What was asked about a finding, and its answer or the form for it. */
export function QuestionPart({ c, question, acts, filter, anchor }: Props): JSX.Element {
  const t = speak(reviewWords, c.var.language);
  const { askedByName: by, askedOfName: of, text, answer, id } = question;
  return (
    <div class="review-question">
      <p>
        <span class="hint">{of ? t('asked', { by, of }) : t('askedRevisers', { by })}</span> <bdi>{text}</bdi>
      </p>
      {answer ? (
        <p>
          <span class="hint">{t('answered', { by: answer.byName })}</span> <bdi>{answer.text}</bdi>
        </p>
      ) : null}
      {answer || !acts.may.includes('ask') ? null : (
        <details>
          <summary>{t('answer')}</summary>
          <Form c={c} action={to(c, `${acts.path}/answer`)} class="review-form">
            <input type="hidden" name="question" value={id} />
            <input type="hidden" name="anchor" value={anchor} />
            <input type="hidden" name="filter" value={queryOf(filter)} />
            <label for={`answer-${id}`}>{t('yourAnswer')}</label>
            <textarea id={`answer-${id}`} name="text" rows={2} dir="auto" />
            <button type="submit" class="button quiet">
              {t('answer')}
            </button>
          </Form>
        </details>
      )}
    </div>
  );
}
