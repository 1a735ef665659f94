import type { Language } from '../../../platform/language.ts';
import type { CheckedFinding } from '../checking/checked-finding.ts';
import type { Question } from '../jobs/list-questions.ts';
import { anchorOf, findingDigest } from '../jobs/review-subject.ts';
import type { Waiver } from '../jobs/waive-difference.ts';
import type { Review, ShownFinding, ShownRow, ShownVersion } from './review.ts';

/** A row before its findings are known: its texts, what of them may be corrected, and where. */
export type RowToShow = Pick<ShownRow, 'key' | 'texts'> & Partial<Pick<ShownRow, 'edits' | 'href'>>;
export type ReviewParts = {
  versions: ShownVersion[];
  rows: readonly RowToShow[];
  findings: readonly CheckedFinding[];
  waivers: ReadonlyMap<string, Waiver>;
  questions: readonly Question[];
  unjudged: string[];
  /** The number of the first row, where only some are shown. */
  from?: number;
};

const severities = ['must', 'look', 'style'];

/** Puts findings, waivers and questions to their rows, numbered in the order of the text; what concerns no row comes first. */
export function makeReview({ versions, rows, findings, waivers, questions, unjudged, from = 1 }: ReviewParts): Review {
  const keys = new Set(rows.map(({ key }) => key));
  const homeless = findings.some(({ key }) => !keys.has(key)) || questions.some(({ rowKey }) => !keys.has(rowKey));
  const all: readonly RowToShow[] = homeless ? [{ key: '', texts: [] }, ...rows] : rows;
  const known = new Set(findings.map(findingDigest));
  let number = from - 1;
  const shown = all.map((row): ShownRow => {
    const isHere = (key: string) => (row.key === '' ? !keys.has(key) : key === row.key);
    const name = nameOf(row.key);
    if (!name) number += 1;
    const own = findings.filter(({ key }) => isHere(key)).sort((a, b) => byPlace(a, b, versions[0]?.language));
    return {
      edits: [],
      ...row,
      number,
      ...(name ? { name } : {}),
      findings: own.map((finding, index) => showFinding(finding, `${name ? letters[name] : number}.${index + 1}`, waivers, questions)),
      questions: questions.filter((one) => isHere(one.rowKey) && !known.has(one.finding)),
    };
  });
  return { versions, rows: shown, findings: shown.flatMap((row) => row.findings), unjudged };
}

const letters = { whole: '0', addressee: 'A', signatories: 'S' } as const;

function nameOf(key: string): ShownRow['name'] | undefined {
  if (key === '') return 'whole';
  return key === 'addressee' || key === 'signatories' ? key : undefined;
}

function showFinding(
  finding: CheckedFinding,
  number: string,
  waivers: ReviewParts['waivers'],
  questions: readonly Question[],
): ShownFinding {
  const waiver = waivers.get(finding.id);
  const digest = findingDigest(finding);
  return {
    number,
    anchor: anchorOf(digest),
    finding,
    ...(waiver ? { waiver } : {}),
    questions: questions.filter((one) => one.finding === digest),
  };
}

/** The gravest first, then as the words stand in the first version. */
function byPlace(a: CheckedFinding, b: CheckedFinding, first: Language | undefined): number {
  const start = ({ spans }: CheckedFinding) => (spans.find(({ language }) => language === first) ?? spans[0])?.row.start ?? 0;
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || start(a) - start(b);
}
