import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ownNames, type ScreenLanguage } from '../../../platform/language.ts';
import { ActionButton, Foreign, Form, Pill, type Request, Section, type Tone, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { wordLintFinding } from '../../documents/public.ts';
import { wordDays, wordFinding } from '../../languages/public.ts';
import type { Meeting } from '../meeting.ts';
import { blocking, type PaperFinding } from './check-paper.ts';
import { FileLinks } from './file-links.tsx';
import { notesWords } from './notes-words.ts';
import { distributions, type Paper } from './paper.ts';
import { pathOf } from './paper-frame.tsx';

type Shown = { meeting: Meeting; paper: Paper; findings: PaperFinding[]; symbol?: string };
const tones: Record<PaperFinding['severity'], Tone> = { must: 'bad', look: 'warn', style: 'idle' };

/** What is to be settled before a paper is issued, and what can be done with it. */
export function CheckPage({ c, shown }: { c: Request; shown: Shown }): JSX.Element {
  const t = speak(notesWords, c.var.language);
  const { meeting, paper, findings } = shown;
  return (
    <div class="columns">
      <div>{paper.issue ? <IssuedBy c={c} paper={paper} /> : <Findings c={c} shown={shown} />}</div>
      <aside>
        <Section title={t('files')}>
          <FileLinks c={c} meeting={meeting} paper={paper} />
        </Section>
        {paper.issue ? <AfterIssue c={c} meeting={meeting} paper={paper} /> : <BeforeIssue c={c} shown={shown} />}
        {!paper.issue && blocking(findings).length === 0 && hasRole(c.var.actor, 'officer', 'head-of-cabinet') ? (
          <Issue c={c} shown={shown} />
        ) : null}
      </aside>
    </div>
  );
}

function IssuedBy({ c, paper: { issue } }: { c: Request; paper: Paper }): JSX.Element | null {
  const { language } = c.var;
  if (!issue) return null;
  return (
    <p>
      {speak(notesWords, language)('issuedBy', {
        name: issue.issuedByName,
        date: wordDays({ fact: 'days', from: issue.datedOn }, language),
      })}
    </p>
  );
}

function Findings({ c, shown }: { c: Request; shown: Shown }): JSX.Element {
  const t = speak(notesWords, c.var.language);
  const open = shown.findings.filter(({ waiver }) => !waiver);
  const waived = shown.findings.filter(({ waiver }) => waiver);
  const groups = (['must', 'look', 'style'] as const).map((severity) => ({
    title: t(`severity_${severity}`),
    own: open.filter((finding) => finding.severity === severity),
  }));
  return (
    <>
      {open.length === 0 ? <p class="check-clean">{t('clean')}</p> : null}
      {[...groups, { title: t('waived'), own: waived }]
        .filter(({ own }) => own.length > 0)
        .map(({ title, own }) => (
          <Section title={`${title} (${own.length})`}>
            <ol class="findings">
              {own.map((finding) => (
                <FindingRow c={c} shown={shown} finding={finding} />
              ))}
            </ol>
          </Section>
        ))}
    </>
  );
}

function FindingRow({ c, shown: { meeting, paper }, finding }: { c: Request; shown: Shown; finding: PaperFinding }): JSX.Element {
  const t = speak(notesWords, c.var.language);
  const path = to(c, pathOf(meeting, paper));
  const other = finding.languages.find((language) => language !== paper.originalLanguage);
  return (
    <li class={`finding is-${finding.waiver ? 'style' : finding.severity}`}>
      <p class="finding-what">
        {finding.languages.map((language) => (
          <>
            <Pill tone={finding.waiver ? 'idle' : tones[finding.severity]}>
              <Foreign language={language}>{ownNames[language]}</Foreign>
            </Pill>{' '}
          </>
        ))}
        <b>{wordPaperFinding(finding, c.var.language)}</b>
      </p>
      {finding.compared ? <p>{wordFinding(finding.compared, c.var.language).why}</p> : null}
      {finding.key ? (
        <p>
          <a href={`${path}?with=${[paper.originalLanguage, ...(other ? [other] : [])].join(',')}#paragraph-${finding.key}`}>
            {t('toParagraph')}
          </a>
        </p>
      ) : null}
      {finding.waiver ? <p class="hint">{t('waivedBy', { name: finding.waiver.byName, reason: finding.waiver.reason })}</p> : null}
      {finding.compared && !finding.waiver ? <WaiveForm c={c} path={path} finding={finding} /> : null}
    </li>
  );
}

/** A finding in a sentence of the reader's language. */
export function wordPaperFinding({ code, compared, lint, facts }: PaperFinding, language: ScreenLanguage): string {
  if (compared) return wordFinding(compared, language).what;
  if (lint) return wordLintFinding(lint, language);
  const date = facts.latest ? wordDays({ fact: 'days', from: String(facts.latest) }, language) : '';
  const gap = facts[`gap_${language}`] ?? facts.gap;
  const source = facts[`source_${language}`] ?? facts.source_en;
  return speak(notesWords, language)(code as keyof typeof notesWords, { ...facts, date, gap, source });
}

function WaiveForm({ c, path, finding }: { c: Request; path: string; finding: PaperFinding }): JSX.Element {
  const t = speak(notesWords, c.var.language);
  const id = `reason-${finding.id.replace(/\W+/g, '-')}`;
  return (
    <details class="withdraw">
      <summary>{t('waive')}</summary>
      <Form c={c} action={`${path}/waiver`} class="step-form">
        <input type="hidden" name="finding" value={finding.id} />
        <label for={id}>{t('reason')}</label>
        <input type="text" id={id} name="reason" />
        <button type="submit" class="button quiet">
          {t('waive')}
        </button>
      </Form>
    </details>
  );
}

function Issue({ c, shown: { meeting, paper, symbol } }: { c: Request; shown: Shown }): JSX.Element {
  const t = speak(notesWords, c.var.language);
  return (
    <Section title={t('issue')}>
      <p class="hint">{t('issueHint', { symbol: symbol ?? '' })}</p>
      <ActionButton c={c} action={to(c, `${pathOf(meeting, paper)}/issue`)} label={t('issue')} />
    </Section>
  );
}

function BeforeIssue({ c, shown: { meeting, paper } }: { c: Request; shown: Shown }): JSX.Element | null {
  if (!hasRole(c.var.actor, 'officer', 'reviser')) return null;
  const t = speak(notesWords, c.var.language);
  const path = to(c, pathOf(meeting, paper));
  return (
    <Section title={t('distributionHead')}>
      <Form c={c} action={`${path}/distribution`}>
        <select name="distribution" aria-label={t('distributionHead')}>
          {distributions.map((value) => (
            <option value={value} selected={value === paper.distribution}>
              {t(`distribution_${value}`)}
            </option>
          ))}
        </select>{' '}
        <button type="submit" class="button quiet">
          {t('change')}
        </button>
      </Form>
      <p class="paper-removal">
        <ActionButton c={c} action={`${path}/removal`} label={t('drop')} danger />
      </p>
    </Section>
  );
}

function AfterIssue({ c, meeting, paper }: { c: Request; meeting: Meeting; paper: Paper }): JSX.Element | null {
  if (!hasRole(c.var.actor, 'officer', 'head-of-cabinet')) return null;
  const t = speak(notesWords, c.var.language);
  const path = to(c, pathOf(meeting, paper));
  return (
    <Section>
      {paper.distribution === 'general' ? (
        <ActionButton
          c={c}
          action={`${path}/publication`}
          label={t(paper.isPublic ? 'unpublish' : 'publish')}
          fields={{ public: paper.isPublic ? 'no' : 'yes' }}
          quiet
        />
      ) : null}
      {hasRole(c.var.actor, 'officer') ? <ActionButton c={c} action={`${path}/revision`} label={t('revise')} quiet /> : null}
    </Section>
  );
}
