import type { Language } from '../../../platform/language.ts';
import { splitSentences } from '../aligning/split-sentences.ts';
import { type Finding, type FindingSpan, finding, type Severity } from '../comparing/compare-finding.ts';
import { type Folded, foldText, unfoldSpan } from '../read-folded.ts';
import { matchesOf, wholeIn } from '../read-patterns.ts';
import type { TermMatch } from '../terms/find-terms.ts';
import { readStems, type StemmedWord } from '../terms/read-stems.ts';
import { type RuleCode, rules } from './rule-codes.ts';

export type Span = { start: number; end: number };

/** A paragraph of one version made ready for the rules: `lower` is its folded text in lower case, offsets of spans are the original's. */
export type Passage = {
  key: string;
  language: Language;
  text: string;
  folded: Folded;
  lower: string;
  words: StemmedWord[];
  terms: TermMatch[];
  sentences: Span[];
};
/** The paragraphs of all versions that say the same. */
export type Row = { key: string; passages: Passage[] };
export type Found = { passage: Passage; start: number; end: number; match: RegExpExecArray };

/** Prepares a paragraph; the terms are found by the caller's index. */
export function makePassage(
  key: string,
  language: Language,
  text: string,
  findTerms: (text: string, folded: Folded) => TermMatch[],
): Passage {
  const folded = foldText(text);
  return {
    key,
    language,
    text,
    folded,
    lower: folded.text.toLowerCase(),
    words: readStems(text, language, folded),
    terms: findTerms(text, folded),
    sentences: splitSentences(text, language),
  };
}

/** Every place where a pattern stands as whole words in the folded text, as spans of the original. */
export function findAll(passage: Passage, source: string): Found[] {
  return matchesOf(passage.lower, wholeIn(passage.language, source), 'gu').map((match) => {
    const span = unfoldSpan(passage.folded, match.index, match.index + match[0].length);
    return { passage, ...span, match };
  });
}

/** The span of a finding in the words of its version. */
export function spanOf({ language, key, text }: Passage, { start, end }: Span): FindingSpan {
  return { language, key, start, end, text: text.slice(start, end) };
}

export type Raised = {
  spans: FindingSpan[];
  confidence: number;
  severity?: Severity;
  name?: string;
  expected?: string;
  evidence?: string;
  suggestion?: string;
  languages?: Language[];
};

/** Raises a finding of a rule; the version to be mended comes last in `languages` unless the caller orders them. */
export function raise(code: RuleCode, key: string, raised: Raised): Finding {
  const { family, severity } = rules[code];
  const { spans, confidence, suggestion } = raised;
  const languages = raised.languages ?? [...new Set(spans.map(({ language }) => language))];
  const facts = Object.fromEntries(
    Object.entries({ name: raised.name, expected: raised.expected, evidence: raised.evidence }).filter(([, value]) => value !== undefined),
  );
  const made = finding(raised.severity ?? severity, code, key, { languages, spans, facts });
  return { ...made, family, confidence, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** The sentence in which an offset stands, by its number. */
export function sentenceAt({ sentences }: Passage, offset: number): number {
  return sentences.findIndex(({ start, end }) => start <= offset && offset < end);
}
