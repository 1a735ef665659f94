import { sha256 } from '../../../platform/digest.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import { type Block, packOf, type Run } from '../../languages/public.ts';
import { type Review, type ShownFinding, type ShownVersion, stopping } from '../pages/review.ts';
import { wordDay } from '../pages/word-day.ts';
import { reviewWords } from '../review-words.ts';
import { reportWords } from './report-words.ts';

/** What is reported: the review, its title, and the paragraphs of each version, of which digests are taken. */
export type Reported = { title: string; review: Review; texts: { language: Review['versions'][number]['language']; texts: string[] }[] };
export type ReportFacts = { on: string; by: string };

/** The report of a check as an official document: versions with their digests, findings, what was waived by whom and why, questions. */
export function reportDocument({ title, review, texts }: Reported, { on, by }: ReportFacts, language: ScreenLanguage): OfficialDocument {
  const t = speak(reportWords, language);
  const open = review.findings.filter(({ waiver }) => !waiver);
  const waived = review.findings.filter(({ waiver }) => waiver);
  const asked = review.findings.filter(({ questions }) => questions.length > 0);
  return {
    kind: 'minutes',
    language,
    title: t('title'),
    letterheads: [],
    masthead: [
      { label: t('checkedOn'), value: wordDay(on, language) },
      { label: t('printedBy'), value: by },
    ],
    issuedOn: on,
    subtitles: [{ runs: [plain(isolate(title))], emphasis: true }],
    blocks: [
      ...section('versions', t('digests'), [versionTable(review, language), digestList(texts, language)]),
      ...section('open', t('open'), open.length > 0 ? open.flatMap((each) => findingBlocks(each, language)) : [para('none', t('none'))]),
      ...(waived.length > 0
        ? section(
            'waived',
            t('waived'),
            waived.flatMap((each) => waiverBlocks(each, language)),
          )
        : []),
      ...(asked.length > 0
        ? section(
            'questions',
            t('questions'),
            asked.flatMap((each) => questionBlocks(each, language)),
          )
        : []),
      ...(review.unjudged.length > 0
        ? section('unjudged', t('unjudged'), [
            { kind: 'list', key: 'unjudged.list', ordered: false, items: review.unjudged.map((one) => [plain(one)]) },
          ])
        : []),
    ],
  };
}

function section(key: string, heading: string, blocks: Block[]): Block[] {
  return [{ kind: 'heading', key, level: 1, runs: [plain(heading)] }, ...blocks];
}

/** Words of any direction keep their own (U+2067 or U+2066, U+2069, UAX #9); the direction of unknown words is that of their first letter. */
function isolate(text: string, language?: Review['versions'][number]['language']): string {
  const opening = language === undefined ? '\u2068' : language === 'ar' ? '\u2067' : '\u2066';
  return `${opening}${text}\u2069`;
}

const plain = (text: string): Run => ({ kind: 'text', text });
const strong = (text: string): Run => ({ kind: 'text', text, strong: true });
const para = (key: string, ...runs: (Run | string)[]): Block => ({
  kind: 'paragraph',
  key,
  runs: runs.map((run) => (typeof run === 'string' ? plain(run) : run)),
});
const nameOf = (code: Review['versions'][number]['language'], language: ScreenLanguage) => packOf(language).languageNames[code];

function versionTable({ versions, findings }: Review, language: ScreenLanguage): Block {
  const r = speak(reviewWords, language);
  const t = speak(reportWords, language);
  const counts = (code: string) => {
    const own = findings.filter(({ finding }) => finding.languages.some((one) => one === code));
    const open = (severity: string) => own.filter(({ finding, waiver }) => !waiver && finding.severity === severity).length;
    return [open('must'), open('look'), open('style'), own.filter(({ waiver }) => waiver).length];
  };
  const withFiles = versions.some(({ file }) => file);
  const stateOf = (code: string, state?: ShownVersion['state']) => {
    const n = stopping(findings.filter(({ finding }) => finding.languages.some((one) => one === code))).length;
    return [state?.words, n > 0 ? r('stops', { n }) : r('mayGo')].filter(Boolean).join(' · ');
  };
  return {
    kind: 'table',
    key: 'versions.table',
    widths: withFiles ? [2, 3, 1.5, 1.5, 1.1, 1.5, 3] : [2.2, 1.5, 1.5, 1.1, 1.5, 4],
    header: [
      r('version'),
      ...(withFiles ? [t('file')] : []),
      r('severity_must'),
      r('severity_look'),
      r('severity_style'),
      r('waived'),
      r('state'),
    ].map((head) => [plain(head)]),
    rows: versions.map(({ language: code, file = '', state }) => [
      [plain(nameOf(code, language))],
      ...(withFiles ? [[plain(isolate(file))]] : []),
      ...counts(code).map((n) => [plain(String(n))]),
      [plain(stateOf(code, state))],
    ]),
  };
}

/** Digests of the texts as they stand, a paragraph to a line. */
function digestList(texts: Reported['texts'], language: ScreenLanguage): Block {
  const t = speak(reportWords, language);
  return {
    kind: 'list',
    key: 'versions.digests',
    ordered: false,
    items: texts.map(({ language: code, texts: own }) => {
      const digest = sha256(own.filter((text) => text.trim() !== '').join('\n'));
      const parts = (digest.match(/.{16}/g) ?? []).join(' ');
      return [plain(t('digest', { language: nameOf(code, language), digest: isolate(parts) }))];
    }),
  };
}

function findingBlocks({ number, anchor, finding }: ShownFinding, language: ScreenLanguage): Block[] {
  const r = speak(reviewWords, language);
  const severity = r(`severity_${finding.severity}`);
  const { suggestion, expected } = finding;
  const target = suggestion && finding.spans[suggestion.span];
  const wanted =
    suggestion && target
      ? `${r('suggestion')} ${isolate(suggestion.text, target.language)}`
      : expected
        ? `${r('expected')} ${isolate(cut(expected))}`
        : '';
  return [
    para(`${anchor}.what`, strong(`${isolate(number)} ${severity}. ${finding.message[language]}`)),
    ...spanList({ anchor, finding }, language),
    para(`${anchor}.why`, [finding.why[language], finding.act[language], wanted].filter(Boolean).join(' ')),
  ];
}

/** The words concerned in each version. */
function spanList({ anchor, finding }: Pick<ShownFinding, 'anchor' | 'finding'>, language: ScreenLanguage): Block[] {
  const t = speak(reportWords, language);
  const items = finding.spans.map((span): Run[] => {
    const lead = t('says', { language: nameOf(span.language, language), text: '' });
    return [
      plain(lead),
      {
        kind: 'text',
        text: isolate(cut(span.text), span.language),
        language: span.language,
        emphasis: span.language !== 'ar' && span.language !== 'zh',
      },
    ];
  });
  return items.length > 0 ? [{ kind: 'list', key: `${anchor}.spans`, ordered: false, items }] : [];
}

function cut(text: string): string {
  return text.length > 220 ? `${text.slice(0, 219)}…` : text;
}

function waiverBlocks({ number, anchor, finding, waiver }: ShownFinding, language: ScreenLanguage): Block[] {
  const r = speak(reviewWords, language);
  if (!waiver) return [];
  const facts = {
    name: isolate(waiver.byName),
    reason: isolate(waiver.reason),
    scope: r(`scope_${waiver.scope}`),
    day: wordDay(waiver.at.toISOString(), language),
  };
  return [
    para(`${anchor}.what`, strong(`${isolate(number)} ${r(`severity_${finding.severity}`)}. ${finding.message[language]}`)),
    ...spanList({ anchor, finding }, language),
    para(`${anchor}.waiver`, r('waivedBy', facts)),
  ];
}

function questionBlocks({ number, anchor, questions }: ShownFinding, language: ScreenLanguage): Block[] {
  const r = speak(reviewWords, language);
  const t = speak(reportWords, language);
  return questions.map(({ id, text, askedByName, askedOfName, answer }) => {
    const by = isolate(askedByName);
    const lead = askedOfName ? r('asked', { by, of: isolate(askedOfName) }) : r('askedRevisers', { by });
    const said = answer ? `${r('answered', { by: isolate(answer.byName) })} ${isolate(answer.text)}` : t('waiting');
    return para(`${anchor}.${id}`, strong(isolate(number)), ` ${lead} ${isolate(text)} ${said}`);
  });
}
