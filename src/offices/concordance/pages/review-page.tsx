import type { JSX } from 'preact';
import { type Request, Section } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { reviewWords } from '../review-words.ts';
import { filterReview, type ReviewFilter, readFilter } from './filter-review.ts';
import { KeysPart } from './keys-part.tsx';
import { OverviewPart } from './overview-part.tsx';
import type { Review, ReviewActs } from './review.ts';
import { FilterPart } from './review-filters.tsx';
import { RowPart } from './row-part.tsx';

/** The browser script of the page; without it every key is a link or a button. */
export const reviewIsland = 'src/islands/review.ts';

export type ReviewProps = { c: Request; review: Review; acts: ReviewActs };

/** The reviser's screen: overview, choice of findings, and the versions in level rows with the findings in the margin. */
export function ReviewPage({ c, review, acts }: ReviewProps): JSX.Element {
  const t = speak(reviewWords, c.var.language);
  const filter: ReviewFilter = acts.filter ?? readFilter(c.req.query());
  const shown = filterReview(review, filter);
  return (
    <>
      <OverviewPart c={c} review={review} acts={acts} />
      {review.unjudged.length > 0 ? (
        <Section title={t('unjudged')} class="review-unjudged">
          <ul>
            {review.unjudged.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t('side')} id="review" class="review">
        <FilterPart c={c} review={review} shown={shown} filter={filter} acts={acts} />
        <ol
          class={`review-rows of-${Math.min(shown.versions.length, 4)}`}
          data-recheck={acts.may.includes('correct') ? `/${c.var.language}${acts.path}/recheck` : undefined}
          data-live={t('live')}
        >
          {shown.rows.map((row) => (
            <RowPart c={c} row={row} review={shown} acts={acts} filter={filter} />
          ))}
        </ol>
        <KeysPart c={c} acts={acts} />
      </Section>
    </>
  );
}
