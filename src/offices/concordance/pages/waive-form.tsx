import type { JSX } from 'preact';
import { Form, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { reviewWords } from '../review-words.ts';
import { queryOf } from './filter-review.ts';
import type { FindingProps } from './finding-part.tsx';

/** Waives a finding with a reason: once, in this document, or as a rule. */
export function WaiveForm({ c, each, acts, filter, next }: FindingProps & { next: string }): JSX.Element {
  const t = speak(reviewWords, c.var.language);
  const { anchor, finding } = each;
  return (
    <details class="review-waive">
      <summary>{t('waive')}</summary>
      <Form c={c} action={to(c, `${acts.path}/waive`)} class="review-form">
        <input type="hidden" name="finding" value={finding.id} />
        <input type="hidden" name="anchor" value={next} />
        <input type="hidden" name="filter" value={queryOf(filter)} />
        <label for={`reason-${anchor}`}>{t('reason')}</label>
        <input type="text" id={`reason-${anchor}`} name="reason" maxlength={1000} dir="auto" />
        <label for={`scope-${anchor}`}>{t('scope')}</label>
        <select id={`scope-${anchor}`} name="scope">
          {acts.scopes.map((scope) => (
            <option value={scope}>{t(`scope_${scope}`)}</option>
          ))}
        </select>
        <button type="submit" class="button quiet">
          {t('waive')}
        </button>
      </Form>
    </details>
  );
}
