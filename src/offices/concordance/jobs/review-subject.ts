import { sha256 } from '../../../platform/digest.ts';

export const reviewSubjects = ['concordance-check', 'circular', 'edition'] as const;
/** What is checked: files, a circular or an edition of the report. */
export type ReviewSubject = { kind: (typeof reviewSubjects)[number]; id: string };

/** The digest under which a finding is remembered; it tells nothing of the text. */
export function findingDigest(finding: { id: string }): string {
  return sha256(finding.id);
}

/** Where a finding stands on its page: the same as long as the finding is. */
export function anchorOf(finding: { id: string } | string): string {
  return `f-${(typeof finding === 'string' ? finding : findingDigest(finding)).slice(0, 12)}`;
}
