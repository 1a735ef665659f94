import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { bodyNames } from '../../directory/public.ts';
import { type LintFinding, lintDocument } from '../../documents/public.ts';
import {
  type Block,
  comparedParagraph,
  compareVersions,
  type Finding,
  type InLanguages,
  type Run,
  staleParagraphs,
  withoutIsolates,
} from '../../languages/public.ts';
import { composePaper, type PaperDesk, type PaperVersion } from './compose-paper.ts';
import { convocationRuleOf } from './paper-symbols.ts';

export type PaperCode =
  | 'symbols-missing'
  | 'version-missing'
  | 'gap'
  | 'fact-unknown'
  | 'fact-not-in-language'
  | 'markup-broken'
  | 'translation-stale'
  | 'typography'
  | 'programme-empty'
  | 'selection-missing'
  | 'signatory-missing'
  | 'convened-late';
/** One thing to look at in a paper; `must` stops its issue unless it was waived with a reason. */
export type PaperFinding = {
  id: string;
  severity: 'must' | 'look' | 'style';
  code: PaperCode | 'compared';
  languages: Language[];
  key?: string;
  facts: Record<string, string | number>;
  compared?: Finding;
  lint?: LintFinding;
  waiver?: { reason: string; byName: string };
};

/** Checks a paper: its gaps, facts and translations, its versions against one another, its typography and the rules of its kind. */
export async function checkPaper(desk: PaperDesk): Promise<PaperFinding[]> {
  const versions = await composePaper(desk);
  const found = [
    ...checkRecord(desk, versions),
    ...(await checkConvocation(desk)),
    ...checkGaps(versions),
    ...versions.flatMap((version) => [...checkVersion(desk, version), ...checkTypography(version)]),
    ...(await checkTranslations(desk)),
    ...(await compare(desk, versions)),
  ];
  const unique = found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
  return sortBySeverity(await addWaivers(desk, unique));
}

/** The findings that stop the issue. */
export function blocking(findings: readonly PaperFinding[]): PaperFinding[] {
  return findings.filter(({ severity, waiver }) => severity === 'must' && !waiver);
}

type Where = { languages?: Language[]; key?: string; facts?: PaperFinding['facts'] };

function own(code: PaperCode, severity: PaperFinding['severity'], { languages = [], key, facts = {} }: Where = {}): PaperFinding {
  const id = [code, ...languages, key ?? '', ...Object.values(facts)].join('|');
  return { id, severity, code, languages, facts, ...(key ? { key } : {}) };
}

function checkRecord({ paper, symbol, sessions, selection }: PaperDesk, versions: PaperVersion[]): PaperFinding[] {
  const signs = versions.some(({ document }) => document.blocks.some((block) => block.kind === 'signatures' && block.blocks.length > 0));
  return [
    ...(symbol ? [] : [own('symbols-missing', 'must')]),
    ...(paper.kind === 'programme' && sessions === 0 ? [own('programme-empty', 'must')] : []),
    ...(paper.kind === 'selection-minutes' && !selection ? [own('selection-missing', 'must')] : []),
    ...(paper.kind === 'convocation' && !signs ? [own('signatory-missing', 'must')] : []),
  ];
}

/** The rule of convocation warns; it does not stop, for a meeting may be convened late by a decision of its organ. */
async function checkConvocation({ db, meeting, paper, datedOn }: PaperDesk): Promise<PaperFinding[]> {
  if (paper.kind !== 'convocation') return [];
  const rule = await convocationRuleOf(db, meeting, datedOn);
  if (!rule || datedOn <= rule.latest) return [];
  return [own('convened-late', 'look', { facts: { months: rule.months, latest: rule.latest, ...inFacts('source', rule.source) } })];
}

function checkVersion({ paper, text }: PaperDesk, { language, problems }: PaperVersion): PaperFinding[] {
  if (paper.textId && !(text?.versions[language] ?? []).some(({ source }) => source.trim() !== ''))
    return [own('version-missing', 'must', { languages: [language] })];
  return problems.flatMap(({ key, code, name = '' }) => {
    const where = { languages: [language], key, facts: { name } };
    if (code === 'missing-fact') return [own('fact-unknown', 'must', where)];
    if (code === 'missing-language') return [own('fact-not-in-language', 'must', where)];
    return code === 'unknown-form' || code === 'unknown-country' ? [] : [own('markup-broken', 'must', where)];
  });
}

/** A wording in several languages as facts of a finding: `gap_fr`. */
function inFacts(name: string, names: InLanguages): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([language, text]) => [`${name}_${language}`, text]));
}

/** One finding a paragraph, with what is missing as each of its languages says it (`gap_fr`). */
function checkGaps(versions: PaperVersion[]): PaperFinding[] {
  const gaps = versions.flatMap(({ language, document }) =>
    document.blocks.flatMap((block) => {
      const text = runsOf(block)
        .map((run) => withoutIsolates(run.text))
        .join('');
      const found = [...text.matchAll(/⟨([^⟩]*)⟩/g)].map(([, gap = '']) => gap);
      return found.length > 0 ? [{ key: block.key, language, gap: found.join(' · ') }] : [];
    }),
  );
  return [...new Set(gaps.map(({ key }) => key))].map((key) => {
    const own = gaps.filter((gap) => gap.key === key);
    return {
      id: `gap|${key}`,
      severity: 'must',
      code: 'gap',
      languages: own.map(({ language }) => language),
      key,
      facts: { gap: own[0]?.gap ?? '', ...inFacts('gap', Object.fromEntries(own.map(({ language, gap }) => [language, gap]))) },
    };
  });
}

function checkTypography({ language, document }: PaperVersion): PaperFinding[] {
  return lintDocument(document)
    .filter(({ severity }) => severity === 'must')
    .map((lint) => ({ ...own('typography', 'must', { languages: [language], facts: { excerpt: lint.excerpt } }), lint }));
}

async function checkTranslations({ db, paper }: PaperDesk): Promise<PaperFinding[]> {
  const stale = paper.textId ? await staleParagraphs(db, paper.textId) : [];
  return stale.map(({ language, key }) => own('translation-stale', 'must', { languages: [language], key }));
}

async function compare({ db, meeting, paper }: PaperDesk, versions: PaperVersion[]): Promise<PaperFinding[]> {
  if (versions.length < 2 || paper.kind === 'programme') return [];
  const names = await bodyNames(db, [meeting.organizerId]);
  const acronyms = [...names.values()].flatMap(({ acronym }) => (acronym ? [acronym] : []));
  const compared = compareVersions(
    versions.map(({ language, document }) => ({ language, paragraphs: document.blocks.flatMap(readParagraphs) })),
    { acronyms },
  );
  return compared.map((finding) => ({
    id: finding.id,
    severity: finding.severity,
    code: 'compared',
    languages: finding.languages,
    key: finding.key,
    facts: {},
    compared: finding,
  }));
}

function readParagraphs(block: Block) {
  if (block.kind === 'list') return block.items.map((runs, index) => comparedParagraph(`${block.key}.${index}`, runs));
  return block.kind === 'paragraph' || block.kind === 'heading' ? [comparedParagraph(block.key, block.runs)] : [];
}

function runsOf(block: Block): Run[] {
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'table') return [...block.header.flat(), ...block.rows.flat(2)];
  return block.kind === 'signatures' ? [] : block.runs;
}

async function addWaivers({ db, paper }: { db: Handle; paper: PaperDesk['paper'] }, found: PaperFinding[]): Promise<PaperFinding[]> {
  if (!paper.textId) return found;
  const rows = await db.selectFrom('waiver').selectAll().where('text_id', '=', paper.textId).execute();
  return found.map((finding) => {
    const row = finding.code === 'compared' ? rows.find((each) => each.finding === finding.id) : undefined;
    return row ? { ...finding, waiver: { reason: row.reason, byName: row.waived_by_name } } : finding;
  });
}

const order: PaperFinding['severity'][] = ['must', 'look', 'style'];

function sortBySeverity(found: PaperFinding[]): PaperFinding[] {
  const rank = ({ waiver, severity }: PaperFinding) => (waiver ? 10 : 0) + order.indexOf(severity);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
