import type { Language } from '../../../platform/language.ts';
import type { Family, RuleCode } from '../findings/rule-codes.ts';
import type { ValueGroup } from './compare-values.ts';

export type Severity = 'must' | 'look' | 'style';
export type FindingCode =
  | `${ValueGroup}-differs`
  | `${ValueGroup}-lacking`
  | 'paragraph-missing'
  | 'paragraph-extra'
  | 'paragraph-split'
  | 'fact-missing'
  | 'acronym-lacking'
  | 'acronym-foreign'
  | 'addressee-differs'
  | 'addressee-lacking'
  | 'signatories-order'
  | 'signatories-differ'
  | 'link-empty'
  | 'weekday-unfit'
  | 'date-impossible'
  | RuleCode;

export type FindingSpan = { language: Language; key: string; start: number; end: number; text: string };

/**
 * One thing to look at in versions of a text. `languages` are the versions concerned, the lacking ones last;
 * `id` is stable for the same texts, so that an accepted difference can be remembered.
 */
export type Finding = {
  id: string;
  severity: Severity;
  code: FindingCode;
  key: string;
  languages: Language[];
  spans: FindingSpan[];
  facts: FindingFacts;
  /** Given by the rules of findings/: the family, how sure (0 to 1), and what to put in the place of the first span of the last language. */
  family?: Family;
  confidence?: number;
  suggestion?: string;
};
/** What each version states, what each lacks, and words that are nearly the missing one. */
export type FindingFacts = {
  stated?: Partial<Record<Language, string[]>>;
  lacking?: Language[];
  nearly?: string[];
  name?: string;
  /** What was expected instead, and the words that show it. */
  expected?: string;
  evidence?: string;
};

const order: Severity[] = ['must', 'look', 'style'];

/** Builds a finding with its id. */
export function finding(
  severity: Severity,
  code: FindingCode,
  key: string,
  parts: Omit<Finding, 'id' | 'severity' | 'code' | 'key'>,
): Finding {
  const stated = Object.entries(parts.facts.stated ?? {}).map(([language, values]) => `${language}=${[...values].sort().join(',')}`);
  const id = [code, key, ...parts.languages, ...stated.sort(), parts.facts.name ?? ''].join('|');
  return { id, severity, code, key, ...parts };
}

/** Must first, then look, then style; the order of the text within each. */
export function sortFindings(findings: Finding[]): Finding[] {
  return findings
    .map((one, index) => ({ one, index }))
    .sort((a, b) => order.indexOf(a.one.severity) - order.indexOf(b.one.severity) || a.index - b.index)
    .map(({ one }) => one);
}
