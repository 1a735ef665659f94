import type { Language } from '../../../platform/language.ts';
import {
  type CompareOptions,
  compareVersions,
  type FindContext,
  type Finding,
  findInVersions,
  type Severity,
  termsOver,
} from '../../languages/public.ts';
import { spanOf } from '../reading/placed-text.ts';
import type { FileVersion } from '../reading/read-files.ts';
import { type AlignedRows, alignRows } from './align-rows.ts';
import type { Check, CheckedFinding, Pair, PairedPlace, Unjudged } from './checked-finding.ts';
import { findOmissions } from './find-omissions.ts';
import { type Places, preparePlaces } from './place-span.ts';
import { readFinding } from './read-finding.ts';
import { readOmission } from './read-omission.ts';
import { rowTexts } from './row-text.ts';
import { splitBlocks } from './split-blocks.ts';

export type CheckOptions = Pick<CompareOptions, 'period' | 'acronyms'> &
  Pick<FindContext, 'terms' | 'holders' | 'withoutFormat' | 'house'> & {
    /** How grave a house holds the findings of a rule or a whole family; `off` leaves them out. */
    severity?: Record<string, Severity | 'off'>;
  };

/** In a check, two paragraphs in one place are rather a free translation than one lost and another added: this little may speak for them. */
const freest = -12;

/** Pairs versions of one text and says where they do not say the same: the gravest first, in the order of the text. */
export function checkVersions(versions: readonly FileVersion[], options: CheckOptions = {}): Check {
  return checkAligned(versions, alignRows(versions, freest), options);
}

/** Checks versions that are paired already. `factsOf` names the facts of the record that a row's text came from, where it came from one. */
export function checkAligned(
  versions: readonly FileVersion[],
  aligned: AlignedRows,
  options: CheckOptions = {},
  factsOf: (language: Language, key: string) => { name: string }[] | undefined = () => undefined,
): Check {
  const texts = new Map(aligned.rows.map((row) => [row.key, rowTexts(versions, row)]));
  const places = preparePlaces(versions, texts, aligned.sentences);
  const compared = versions.map(({ language }) => ({
    language,
    paragraphs: aligned.rows.flatMap(({ key }) => {
      const own = texts.get(key)?.find((text) => text.language === language);
      const facts = factsOf(language, key);
      return own ? [{ key, text: own.text, ...(facts ? { facts } : {}) }] : [];
    }),
  }));
  const terms = termsOver(options.terms);
  const ruled = findInVersions({ ...options, versions: compared, terms });
  const found = [...withoutRepeats(compareVersions(compared, options), ruled), ...ruled].map((finding) => readFinding(finding, places));
  const omitted = findOmissions(versions, aligned).map((omission) => readOmission(omission, places));
  return {
    ...aligned,
    pairs: pairsOf(versions, aligned, places),
    findings: inOrder(weigh(withDoubt([...found, ...omitted], aligned), options), aligned),
    unjudged: unjudgedIn(versions, aligned),
  };
}

/** A mode of meeting that is lacking because of a slip of the pen is told once, by the slip; a person named otherwise, by both names. */
function withoutRepeats(compared: Finding[], ruled: Finding[]): Finding[] {
  const keysOf = (rule: Finding['code']) => new Set(ruled.filter(({ code }) => code === rule).map(({ key }) => key));
  const [slips, persons] = [keysOf('slip-word'), keysOf('person-other')];
  return compared.filter(
    ({ code, key, facts }) =>
      !(code === 'mode-lacking' && facts.nearly && slips.has(key)) && !(code.startsWith('person-') && persons.has(key)),
  );
}

/**
 * Paragraphs left alone in two versions at the same place may be a free translation of one another: what cannot be told apart from a loss and
 * an addition at once should be looked at, and is no certain error.
 */
function withDoubt(findings: CheckedFinding[], { rows }: AlignedRows): CheckedFinding[] {
  const alone = (at: number) => {
    const languages = Object.keys(rows[at]?.places ?? {});
    return languages.length === 1 ? languages[0] : undefined;
  };
  return findings.map((finding) => {
    if (finding.rule !== 'paragraph-missing') return finding;
    const at = rows.findIndex(({ key }) => key === finding.key);
    const own = alone(at);
    const isCouple = own !== undefined && [at - 1, at + 1].some((beside) => alone(beside) !== undefined && alone(beside) !== own);
    return isCouple ? { ...finding, severity: 'look' as const, confidence: 0.6 } : finding;
  });
}

/** The findings as gravely as the house holds them. */
export function weigh(findings: CheckedFinding[], { severity = {} }: CheckOptions): CheckedFinding[] {
  return findings.flatMap((finding) => {
    const wanted = severity[finding.rule] ?? severity[finding.family];
    return wanted === 'off' ? [] : [wanted ? { ...finding, severity: wanted } : finding];
  });
}

/** Each row as the lines and offsets of its paragraphs in each version. */
export function pairsOf(versions: readonly FileVersion[], { rows }: AlignedRows, places: Places): Pair[] {
  return splitBlocks(versions, rows).map((row) =>
    Object.fromEntries(
      versions.map(({ language, paragraphs }) => [
        language,
        (row.places[language] ?? []).flatMap((place): PairedPlace[] => {
          const paragraph = paragraphs[place];
          if (!paragraph) return [];
          const { start, end } = spanOf(paragraph);
          return [[places.line(language, start), start, end]];
        }),
      ]),
    ),
  );
}

const severities = ['must', 'look', 'style'];

/** The gravest first; what says the same of the same place is said once. */
function inOrder(findings: CheckedFinding[], { rows }: AlignedRows): CheckedFinding[] {
  const order = new Map(rows.map(({ key }, index) => [key, index]));
  return findings
    .filter((one, index) => findings.findIndex(({ id }) => id === one.id) === index)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
}

function unjudgedIn(versions: readonly FileVersion[], { rows }: AlignedRows): Unjudged[] {
  if (versions.length < 2) return [{ kind: 'one-version', names: [] }];
  const alone = versions.flatMap(({ language, file }): Unjudged[] => {
    const own = rows.filter(({ places }) => Object.keys(places).length === 1 && places[language]);
    return own.length > 0 ? [{ kind: 'paragraph-alone', language, file, names: own.map(({ key }) => key) }] : [];
  });
  return alone;
}
