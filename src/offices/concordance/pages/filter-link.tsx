import type { ComponentChildren, JSX } from 'preact';
import { type Request, to } from '../../../platform/web/public.ts';
import { queryOf, type ReviewFilter } from './filter-review.ts';
import type { ReviewActs } from './review.ts';

type Props = { c: Request; acts: ReviewActs; filter: ReviewFilter; current?: ReviewFilter; language?: string; children: ComponentChildren };

/** Leads to a choice of findings: a link, or a button of the page's one form where nothing is kept and an address would lead to nothing. */
export function FilterLink({ c, acts, filter, current, language, children }: Props): JSX.Element {
  const query = queryOf(filter);
  const isCurrent = current && queryOf(current) === query ? 'true' : undefined;
  return acts.form ? (
    <button type="submit" class="link" form={acts.form} name="filter" value={query} aria-current={isCurrent} lang={language}>
      {children}
    </button>
  ) : (
    <a href={`${to(c, acts.path)}${query}#review`} aria-current={isCurrent} lang={language}>
      {children}
    </a>
  );
}
