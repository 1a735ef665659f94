import type { JSX } from 'preact';
import { type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { reviewWords } from '../review-words.ts';
import type { ReviewActs } from './review.ts';

/** The report of the check as a paper, in the reader's language. */
export function ReportLinks({ c, acts }: { c: Request; acts: Pick<ReviewActs, 'path'> }): JSX.Element {
  const t = speak(reviewWords, c.var.language);
  return (
    <>
      {(['pdf', 'docx'] as const).map((format) => (
        <a class="button quiet" href={to(c, `${acts.path}/report.${format}`)}>
          {t('report')}{' '}
          <span class="hint" dir="ltr">
            .{format}
          </span>
        </a>
      ))}
    </>
  );
}
