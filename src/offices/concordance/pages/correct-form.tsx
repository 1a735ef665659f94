import type { JSX } from 'preact';
import { directionOf, ownNames } from '../../../platform/language.ts';
import { Form, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { reviewWords } from '../review-words.ts';
import { queryOf } from './filter-review.ts';
import type { EditedText } from './review.ts';
import type { RowProps } from './row-part.tsx';

/** A paragraph as it is written, to be corrected: checked while it is typed where scripts run, by its button elsewhere. */
export function CorrectForm({ c, row, acts, filter, edit }: RowProps & { edit: EditedText }): JSX.Element {
  const t = speak(reviewWords, c.var.language);
  const id = `text-${edit.language}-${edit.place}`;
  const number = row.name ? t(`row_${row.name}`) : String(row.number);
  return (
    <details class="review-correct" lang={c.var.language}>
      <summary>{t('correct')}</summary>
      <Form c={c} action={to(c, `${acts.path}/correct`)} class="review-form">
        <input type="hidden" name="language" value={edit.language} />
        <input type="hidden" name="place" value={edit.place} />
        <input type="hidden" name="before" value={edit.text} />
        <input type="hidden" name="row" value={row.key} />
        <input type="hidden" name="filter" value={queryOf(filter)} />
        <input type="hidden" name="anchor" value={row.findings[0]?.anchor ?? ''} />
        <label for={id}>
          <bdi>{t('correctIn', { number, language: ownNames[edit.language] })}</bdi>
        </label>
        <textarea
          id={id}
          name="after"
          rows={Math.min(14, Math.max(3, Math.ceil(edit.text.length / 52)))}
          lang={edit.language}
          dir={directionOf(edit.language)}
        >
          {edit.text}
        </textarea>
        <button type="submit" class="button quiet">
          {t('save')}
        </button>{' '}
        <bdi class="hint review-saved">{t('saveHint')}</bdi>
      </Form>
    </details>
  );
}
