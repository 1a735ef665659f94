import { type Request, type Typed, to, typedValue } from '../../../platform/web/public.ts';
import { queryOf, readFilter } from './filter-review.ts';

/** Leaves to the review after a change, with a notice, the same choice of findings, and the finding to stand on next. */
export function leaveReview(c: Request, path: string, notice: string, typed: Typed): Response {
  const value = (name: string) => typedValue({ typed, problems: {} }, name);
  const kept = queryOf(readFilter(Object.fromEntries(new URLSearchParams(value('filter')))));
  const anchor = /^f-[0-9a-f]{12}$/.test(value('anchor')) ? `#${value('anchor')}` : '';
  return c.redirect(`${to(c, path)}?notice=${notice}${kept.replace('?', '&')}${anchor}`, 303);
}
