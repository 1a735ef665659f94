import { renderToString } from 'preact-render-to-string';
import type { Request } from '../../../platform/web/public.ts';
import type { Review, ReviewActs } from './review.ts';
import { MarginPart, MarkedText } from './row-part.tsx';
import type { Phases } from './time-phases.ts';

/** A row checked again, for the page's script: the marked text of each version, the margin, and how long the server took (milliseconds). */
export function answerRow(c: Request, review: Review, acts: ReviewActs, phases: Phases): Response {
  const row = review.rows.at(-1);
  if (!row) return c.json({}, 404);
  const texts = Object.fromEntries(
    review.versions.map(({ language }) => [language, renderToString(<MarkedText c={c} row={row} language={language} />)]),
  );
  const margin = renderToString(<MarginPart c={c} row={row} review={review} acts={acts} filter={{}} />);
  phases.mark('write');
  c.header('server-timing', phases.header());
  return c.json({ texts, margin });
}
