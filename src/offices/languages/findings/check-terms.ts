import type { Finding } from '../compare-finding.ts';
import type { TermMatch } from '../terms/find-terms.ts';
import { preferredWord } from '../terms/term.ts';
import { findAssemblies } from './check-assembly.ts';
import { findNearName } from './find-near-name.ts';
import { type Passage, type Row, raise, spanOf } from './passage.ts';

/** Names against the term base: forbidden and superseded wordings, almost the official name, one body put for another. */
export function checkTerms(rows: Row[]): Finding[] {
  const found = rows.flatMap((row) =>
    row.passages.flatMap((passage) => [...wordings(row, passage), ...nearNames(row, passage), ...swapped(row, passage)]),
  );
  return [...found, ...findAssemblies(rows)];
}

const official = ({ word }: TermMatch) => word.status === 'preferred' || word.status === 'admitted';

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

const swappable = new Set(['organization', 'treaty']);

/** One organization or treaty put for another: each version names one that the other does not. */
function swapped(row: Row, passage: Passage): Finding[] {
  const at = row.passages.indexOf(passage);
  return row.passages.slice(at + 1).flatMap((other) => {
    const [mine, theirs] = [lonely(passage, other), lonely(other, passage)];
    const [one, two] = [mine[0], theirs[0]];
    if (mine.length !== 1 || theirs.length !== 1 || !one || !two || one.term.domain !== two.term.domain) return [];
    if (!preferredWord(one.term, other.language) || !preferredWord(two.term, passage.language)) return [];
    return [
      raise('term-differs', row.key, {
        spans: [spanOf(passage, one), spanOf(other, two)],
        confidence: 0.85,
        name: passage.text.slice(one.start, one.end),
        evidence: other.text.slice(two.start, two.end),
      }),
    ];
  });
}

/** The terms of one kind that a passage names and the other does not, each once; "United Nations" and one's own union are too common. */
function lonely(passage: Passage, other: Passage): TermMatch[] {
  const there = new Set(other.terms.map(({ term }) => term.id));
  const alone = passage.terms.filter(({ term }) => swappable.has(term.domain) && term.id !== 'UN' && !there.has(term.id));
  return alone.filter((match, index) => alone.findIndex(({ term }) => term.id === match.term.id) === index);
}
