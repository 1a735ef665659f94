import type { Language } from '../../../../platform/language.ts';
import type { Finding, FindingSpan } from '../../comparing/compare-finding.ts';
import { byLanguage } from '../../pack-of.ts';
import { findAll, type Passage, type Row, raise, spanOf } from '../passage.ts';

/** The numbered Assembly of one's own organization, and the wordings that mistake it for the General Assembly of the United Nations. */
const own: Partial<Record<Language, string>> = byLanguage((pack) => pack.names.ownAssembly);
const mistaken: Partial<Record<Language, string>> = byLanguage((pack) => pack.names.mistakenAssembly);

/** One finding for each version that names its own Assembly as if it were that of the United Nations, with all its places. */
export function findAssemblies(rows: Row[]): Finding[] {
  const spans = new Map<Language, FindingSpan[]>();
  for (const row of rows) {
    const numbers = new Set(row.passages.flatMap((passage) => numbersIn(passage, own).map(({ number }) => number)));
    for (const passage of row.passages) {
      const here = numbersIn(passage, mistaken).filter(({ number }) => numbers.has(number));
      spans.set(passage.language, [...(spans.get(passage.language) ?? []), ...here.map(({ span }) => span)]);
    }
  }
  return [...spans.values()].flatMap((found) => {
    const [first] = found;
    return first ? [raise('term-forbidden', first.key, { spans: found, confidence: 0.8, severity: 'look', name: first.text })] : [];
  });
}

function numbersIn(passage: Passage, patterns: Partial<Record<Language, string>>): { number: string; span: FindingSpan }[] {
  const pattern = patterns[passage.language];
  return pattern
    ? findAll(passage, pattern).map((found) => ({ number: found.match.slice(1).find(Boolean) ?? '', span: spanOf(passage, found) }))
    : [];
}
