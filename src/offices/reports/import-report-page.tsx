import type { ComponentChildren, JSX } from 'preact';
import { emptyForm, Foreign, type FormState, Heading, page, type Request, Section, Table, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { ChooseSource, FindingList, importWords, languageName, SideBySide, type SideRow } from '../circulars/public.ts';
import { findTheme } from '../directory/public.ts';
import { inLanguage, type ReadSection, type ReportReading } from '../languages/public.ts';
import type { ReportPlan } from './import-report-plan.ts';
import { type ReportSource, ReportStores } from './import-report-stores.tsx';
import { type Unread, unreadOf } from './import-report-unread.ts';
import { importReportWords } from './import-report-words.ts';

const action = '/reports/import';
/** `known`: the path of what the same text became before. */
export type Trouble = { state?: FormState; refused?: string; status?: 409 | 422; known?: string };

/** The page on which a report is chosen or pasted. */
export function chooseReportPage(c: Request, { state = emptyForm, refused, status }: Trouble = {}): Response {
  const t = speak(importReportWords, c.var.language);
  return page(
    c,
    { title: t('title'), section: 'reports', status, refused },
    <>
      <Heading title={t('title')} under={t('under')} />
      <ChooseSource c={c} action={to(c, action)} state={state} />
    </>,
  );
}

export type ReportPreview = { reading: ReportReading; plan: ReportPlan; source: ReportSource };

/** What was recognised, what not and why, and what storing would enter; nothing is stored by showing it. */
export function reportPreviewPage(
  c: Request,
  preview: ReportPreview,
  { state = emptyForm, refused, status, known }: Trouble = {},
): Response {
  const t = speak(importReportWords, c.var.language);
  const either = speak(importWords, c.var.language);
  const { reading, plan, source } = preview;
  const activities = reading.sections.reduce((sum, section) => sum + section.activities.length, 0);
  const counts = { languages: reading.versions.length, headings: reading.sections.length, activities };
  return page(
    c,
    { title: t('title'), section: 'reports', status, refused },
    <>
      <Heading over={either('preview')} title={<bdi>{source.fileName || either('pasted')}</bdi>} under={t('found', counts)}>
        <a class="button quiet" href={to(c, action)}>
          {either('other')}
        </a>
      </Heading>
      {known ? (
        <p>
          <a href={to(c, known)}>{either('openKnown')}</a>
        </p>
      ) : null}
      <Section title={either('recognised')} class="import-facts">
        <ReportFacts c={c} reading={reading} />
      </Section>
      <Section title={either('notRecognised')}>
        <UnreadTable c={c} rows={unreadOf(reading, plan, c.var.language)} />
      </Section>
      <Section title={either('findings')}>
        <FindingList c={c} findings={reading.notes} />
      </Section>
      <p class="hint">{either('textUnder')}</p>
      {reading.sections.map((section) => (
        <SectionText c={c} reading={reading} plan={plan} section={section} />
      ))}
      <Section title={either('stores')} id="store">
        <ReportStores c={c} plan={plan} source={source} state={state} action={to(c, `${action}/store`)} />
      </Section>
    </>,
  );
}

type Part = { key: 'name' | 'subtitle' | 'period' | 'noting'; of: (version: ReportReading['versions'][number]) => ComponentChildren[] };
const normal = (...values: (string | undefined)[]) => (
  <bdi class="import-normal" dir="ltr">
    {values.filter(Boolean).join(' · ')}
  </bdi>
);
const parts: Part[] = [
  { key: 'name', of: ({ title }) => [title] },
  { key: 'subtitle', of: ({ subtitle }) => subtitle },
  { key: 'period', of: ({ period }) => (period ? [normal(`${period.from}/${period.to}`)] : []) },
  {
    key: 'noting',
    of: ({ noting }) =>
      noting ? [noting.line, normal(noting.session === undefined ? undefined : String(noting.session), noting.date)] : [],
  },
];

function ReportFacts({ c, reading }: { c: Request; reading: ReportReading }): JSX.Element {
  const t = speak(importReportWords, c.var.language);
  const either = speak(importWords, c.var.language);
  return (
    <Table
      caption={either('recognised')}
      columns={[
        { head: t('part'), cell: ({ key }: Part) => <b>{t(key)}</b>, class: 'import-part' },
        ...reading.versions.map((version) => ({
          head: languageName(version.language, c.var.language),
          cell: ({ of }: Part) => {
            const lines = of(version).filter(Boolean);
            if (lines.length === 0) return <span class="hint">{either('notFound')}</span>;
            return (
              <Foreign language={version.language} block>
                {lines.map((line) => (
                  <div>{line}</div>
                ))}
              </Foreign>
            );
          },
        })),
      ]}
      rows={parts}
    />
  );
}

function UnreadTable({ c, rows }: { c: Request; rows: Unread[] }): JSX.Element {
  const either = speak(importWords, c.var.language);
  return (
    <Table
      caption={either('notRecognised')}
      columns={[
        { head: either('language'), cell: ({ language }: Unread) => language },
        { head: either('line'), cell: ({ line }) => line ?? '—', class: 'number' },
        { head: either('words'), cell: ({ words }) => <bdi>{words}</bdi> },
        { head: either('why'), cell: ({ why }) => why },
      ]}
      rows={rows}
      empty={either('allRecognised')}
    />
  );
}

/** One heading as the file words it in each language, the theme it becomes, and its activities in level rows. */
function SectionText({
  c,
  reading,
  plan,
  section,
}: {
  c: Request;
  reading: ReportReading;
  plan: ReportPlan;
  section: ReadSection;
}): JSX.Element {
  const theme = plan.sections.find(({ key }) => key === section.key)?.theme;
  const name = theme ? inLanguage(findTheme(theme).names, c.var.language) : undefined;
  const headings = Object.entries(section.headings);
  return (
    <Section title={name ?? inLanguage(section.headings, c.var.language)}>
      <p class="hint">
        {headings.map(([language, heading], index) => (
          <>
            {index > 0 ? ' · ' : ''}
            <Foreign language={language}>{heading}</Foreign>
          </>
        ))}
      </p>
      <SideBySide
        c={c}
        languages={reading.versions.map(({ language }) => language)}
        rows={section.activities.map(({ key, versions }): SideRow => ({ key, cells: versions }))}
      />
    </Section>
  );
}
