import type { JSX } from 'preact';
import { Form, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { findingDigest } from '../jobs/review-subject.ts';
import { reviewWords } from '../review-words.ts';
import { queryOf } from './filter-review.ts';
import type { FindingProps } from './finding-part.tsx';

/** Asks a colleague, or whoever revises, about a finding. */
export function AskForm({ c, each, acts, filter }: FindingProps): JSX.Element {
  const t = speak(reviewWords, c.var.language);
  const { anchor, finding } = each;
  return (
    <details class="review-ask">
      <summary>{t('ask')}</summary>
      <Form c={c} action={to(c, `${acts.path}/ask`)} class="review-form">
        <input type="hidden" name="finding" value={findingDigest(finding)} />
        <input type="hidden" name="row" value={finding.key} />
        <input type="hidden" name="anchor" value={anchor} />
        <input type="hidden" name="filter" value={queryOf(filter)} />
        <label for={`whom-${anchor}`}>{t('askWhom')}</label>
        <select id={`whom-${anchor}`} name="of">
          <option value="">{t('askRevisers')}</option>
          {acts.colleagues.map(({ id, name }) => (
            <option value={id}>{name}</option>
          ))}
        </select>
        <label for={`ask-${anchor}`}>{t('question')}</label>
        <textarea id={`ask-${anchor}`} name="text" rows={2} dir="auto" />
        <button type="submit" class="button quiet">
          {t('ask')}
        </button>
      </Form>
    </details>
  );
}
