import type { JSX } from 'preact';
import { type Language, ownNames } from '../../../platform/language.ts';
import { Foreign, Pill, type Request, Section, Table } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { families } from '../checking/checked-finding.ts';
import { reviewWords } from '../review-words.ts';
import { FilterLink } from './filter-link.tsx';
import type { ReviewFilter } from './filter-review.ts';
import { type Review, type ReviewActs, type ShownFinding, type ShownVersion, stopping } from './review.ts';
import { tones } from './severity-tones.ts';

type Props = { c: Request; review: Review; acts: ReviewActs };
const severities = ['must', 'look', 'style'] as const;

/** How each version stands, and how many findings of each kind there are. */
export function OverviewPart({ c, review, acts }: Props): JSX.Element {
  const t = speak(reviewWords, c.var.language);
  const of = (language: Language) => review.findings.filter(({ finding }) => finding.languages.includes(language));
  const open = (findings: ShownFinding[], severity: string) =>
    findings.filter(({ finding, waiver }) => !waiver && finding.severity === severity).length;
  const counted = (version: ShownVersion, severity: 'must' | 'look' | 'style') =>
    link(c, acts, open(of(version.language), severity), { severity, version: version.language });
  return (
    <Section title={t('overview')} class="review-overview">
      <div class="review-tables">
        <Table
          caption={t('overview')}
          rows={review.versions}
          columns={[
            {
              head: t('version'),
              cell: ({ language, file }) => (
                <>
                  <Foreign language={language}>{ownNames[language]}</Foreign> {file ? <bdi class="hint">{file}</bdi> : null}
                </>
              ),
            },
            ...severities.map((severity) => ({
              head: t(`severity_${severity}`),
              class: 'number',
              cell: (version: ShownVersion) => counted(version, severity),
            })),
            {
              head: t('waived'),
              class: 'number',
              cell: ({ language }) =>
                link(c, acts, of(language).filter(({ waiver }) => waiver).length, { severity: 'waived', version: language }),
            },
            {
              head: t('questions'),
              class: 'number',
              cell: ({ language }) =>
                of(language)
                  .flatMap(({ questions }) => questions)
                  .filter(({ answer }) => !answer).length,
            },
            { head: t('state'), cell: (version) => <State c={c} version={version} findings={of(version.language)} /> },
          ]}
        />
        <FamilyTable c={c} review={review} acts={acts} />
      </div>
    </Section>
  );
}

function link(c: Request, acts: ReviewActs, n: number, filter: ReviewFilter): JSX.Element | string {
  if (n === 0) return '0';
  return (
    <FilterLink c={c} acts={acts} filter={filter}>
      {n}
    </FilterLink>
  );
}

function State({ c, version, findings }: { c: Request; version: ShownVersion; findings: ShownFinding[] }): JSX.Element {
  const t = speak(reviewWords, c.var.language);
  const n = stopping(findings).length;
  return (
    <span class="review-state">
      {version.state ? <Pill tone={version.state.tone}>{version.state.words}</Pill> : null}{' '}
      {n > 0 ? <Pill tone="bad">{t('stops', { n })}</Pill> : <Pill tone="good">{t('mayGo')}</Pill>}
    </span>
  );
}

/** Findings by kind and gravity; kinds without any are left out. */
function FamilyTable({ c, review, acts }: Props): JSX.Element | null {
  const t = speak(reviewWords, c.var.language);
  const open = review.findings.filter(({ waiver }) => !waiver);
  const present = families.filter((family) => open.some(({ finding }) => finding.family === family));
  if (present.length === 0) return null;
  return (
    <Table
      caption={t('families')}
      rows={present}
      columns={[
        {
          head: t('kind'),
          cell: (family) => (
            <FilterLink c={c} acts={acts} filter={{ family }}>
              {t(`family_${family}`)}
            </FilterLink>
          ),
        },
        ...severities.map((severity) => ({
          head: <Pill tone={tones[severity]}>{t(`severity_${severity}`)}</Pill>,
          class: 'number',
          cell: (family: (typeof families)[number]) =>
            link(c, acts, open.filter(({ finding }) => finding.family === family && finding.severity === severity).length, {
              family,
              severity,
            }),
        })),
      ]}
    />
  );
}
