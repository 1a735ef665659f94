import { asLanguage, type Language } from '../../../platform/language.ts';
import { type Family, families } from '../checking/checked-finding.ts';
import type { Review, ShownFinding } from './review.ts';

/** Which findings are shown; `rows` is `found` where paragraphs without findings are left out. */
export type ReviewFilter = { severity?: 'must' | 'look' | 'style' | 'waived'; family?: Family; version?: Language; rows?: 'found' };

/** Reads a filter from the address; what is not known is left out. */
export function readFilter(query: Record<string, string | undefined>): ReviewFilter {
  const severity = (['must', 'look', 'style', 'waived'] as const).find((each) => each === query.severity);
  const family = families.find((each) => each === query.family);
  const version = asLanguage(query.version);
  return {
    ...(severity ? { severity } : {}),
    ...(family ? { family } : {}),
    ...(version ? { version } : {}),
    ...(query.rows === 'found' ? { rows: 'found' } : {}),
  };
}

/** The filter as the query of an address, with its question mark; empty where all is shown. */
export function queryOf(filter: ReviewFilter): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether a finding is among those that are wanted. */
export function isWanted({ finding, waiver }: ShownFinding, { severity, family, version }: ReviewFilter): boolean {
  if (severity === 'waived' ? !waiver : severity && (waiver || finding.severity !== severity)) return false;
  return (!family || finding.family === family) && (!version || finding.languages.includes(version));
}

/** The review with only the findings that are wanted, and only the paragraphs that have some where that is asked. */
export function filterReview(review: Review, filter: ReviewFilter): Review {
  const rows = review.rows.map((row) => ({ ...row, findings: row.findings.filter((one) => isWanted(one, filter)) }));
  return {
    ...review,
    versions: besideOf(review, filter),
    rows: filter.rows ? rows.filter(({ findings, questions }) => findings.length + questions.length > 0) : rows,
    findings: review.findings.filter((one) => isWanted(one, filter)),
  };
}

/** One version is looked at beside the first; with several shown, two stand more easily beside one another. */
function besideOf({ versions }: Review, { version }: ReviewFilter): Review['versions'] {
  const chosen = versions.find(({ language }) => language === version);
  const [first, second] = versions;
  if (!chosen || !first || versions.length < 3) return versions;
  return chosen === first ? [first, ...(second ? [second] : [])] : [first, chosen];
}
