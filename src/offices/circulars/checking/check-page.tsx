import type { JSX } from 'preact';
import type { Request } from '../../../platform/web/public.ts';
import { ReportLinks, type Review, type ReviewActs, ReviewPage } from '../../concordance/pages.ts';

/** The check of a circular on the reviser's screen, and its report as a paper. */
export function CheckPage({ c, review, acts }: { c: Request; review: Review; acts: ReviewActs }): JSX.Element {
  return (
    <>
      <p class="actions check-actions">
        <ReportLinks c={c} acts={acts} />
      </p>
      <ReviewPage c={c} review={review} acts={acts} />
    </>
  );
}
