import type { Finding } from '../../comparing/compare-finding.ts';
import type { TermMatch } from '../../terms/find-terms.ts';
import { preferredWord, type Term } from '../../terms/term.ts';
import { type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';
import { checkAcronymPairs } from './check-acronym-pairs.ts';
import { findAssemblies } from './check-assembly.ts';
import { checkGoals } from './check-goals.ts';
import { checkOneName } from './check-one-name.ts';
import { checkTermPairs, official } from './check-term-pairs.ts';
import { findNearName } from './find-near-name.ts';
import { findOtherHead, type OtherHead } from './find-other-head.ts';

/** Names against the term base: forbidden and superseded wordings, almost the official name, one body put for another. */
export function checkTerms(rows: Row[]): Finding[] {
  const found = rows.flatMap((row) => row.passages.flatMap((passage) => [...wordings(row, passage), ...nearNames(row, passage)]));
  return [
    ...found,
    ...checkTermPairs(rows),
    ...checkAcronymPairs(rows),
    ...findAssemblies(rows),
    ...checkGoals(rows),
    ...checkOneName(rows),
  ];
}

/** Whether another version of the paragraph names the term. */
function asked(row: Row, passage: Passage, id: string): TermMatch | undefined {
  return row.passages
    .filter((other) => other !== passage)
    .flatMap(({ terms }) => terms)
    .find((match) => match.term.id === id && official(match));
}

function wordings(row: Row, passage: Passage): Finding[] {
  return passage.terms.flatMap((match) => {
    if (official(match) || (match.word.asked && !asked(row, passage, match.term.id))) return [];
    const preferred = preferredWord(match.term, passage.language)?.text;
    const span = spanOf(passage, match);
    const shared = { spans: [span], name: span.text, ...(preferred ? { expected: preferred } : {}) };
    if (match.word.status === 'superseded')
      return [raise('term-superseded', row.key, { ...shared, confidence: 0.9, ...(preferred ? { suggestion: preferred } : {}) })];
    return [
      raise('term-forbidden', row.key, {
        ...shared,
        confidence: match.word.asked ? 0.75 : 0.85,
        severity: match.word.asked ? 'look' : 'must',
      }),
    ];
  });
}

/** A term that another version names and this one almost does: one word other or one word short. */
function nearNames(row: Row, passage: Passage): Finding[] {
  const others = row.passages.filter((other) => other !== passage);
  const named = new Map(others.flatMap(({ terms }) => terms.filter(official).map((match) => [match.term.id, match] as const)));
  const have = new Set(passage.terms.map(({ term }) => term.id));
  return [...named.values()].flatMap(({ term }) => {
    const head = term.domain === 'goal' || !isShort(term, passage, others) ? undefined : findOtherHead(term, passage);
    if (head && !isOtherName(head, passage, named)) return [otherHead(row, passage, head, named.get(term.id))];
    if (have.has(term.id) || term.domain === 'goal') return [];
    const near = findNearName(term, passage, named);
    if (!near) return [];
    const span = spanOf(passage, near);
    return [
      raise('term-official', row.key, {
        spans: [span],
        confidence: 0.75,
        name: span.text,
        expected: near.official,
        suggestion: near.official,
      }),
    ];
  });
}

/** Whether another version names a term more often than this one does. */
function isShort({ id }: Term, passage: Passage, others: Passage[]): boolean {
  const times = ({ terms }: Passage) => terms.filter(({ term }) => term.id === id).length;
  return others.some((other) => times(other) > times(passage));
}

/** The words are themselves the name of something that another version names. */
const isOtherName = ({ start, end }: Span, { terms }: Passage, named: ReadonlyMap<string, TermMatch>) =>
  terms.some((match) => match.start < end && start < match.end && named.has(match.term.id));

function otherHead(row: Row, passage: Passage, head: OtherHead, asked: TermMatch | undefined): Finding {
  const span = spanOf(passage, head);
  const evidence = asked && preferredWord(asked.term, passage.language)?.text;
  return raise('name-differs', row.key, {
    spans: [span],
    confidence: 0.85,
    name: span.text,
    evidence: evidence ?? head.official,
    expected: head.official,
    suggestion: head.official,
  });
}
