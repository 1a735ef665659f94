import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { today } from '../../../platform/clock.ts';
import { ownNames } from '../../../platform/language.ts';
import { ActionButton, Foreign, Form, type Request, Section, Table, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { wordDays } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { wordMoment } from '../word-moment.ts';
import type { Assignment } from './assign-version.ts';
import type { Revision } from './read-revision.ts';
import { revisionWords } from './revision-words.ts';

export type VersionsView = {
  c: Request;
  circular: Circular;
  revisions: Revision[];
  assignments: Assignment[];
  revisers: { id: string; name: string }[];
};

/** Every version with its state in figures, who works on it until when, and the form that gives it to somebody. */
export function VersionsPart({ c, circular, revisions, assignments, revisers }: VersionsView): JSX.Element {
  const t = speak(revisionWords, c.var.language);
  return (
    <Section title={t('versions')}>
      <Table
        caption={t('versions')}
        rows={revisions}
        columns={[
          {
            head: t('version'),
            cell: ({ language }) => (
              <a href={`${to(c, `/circulars/${circular.id}/revision`)}?language=${language}#revision`}>
                <Foreign language={language}>{ownNames[language]}</Foreign>
              </a>
            ),
          },
          { head: t('paragraphs'), cell: (row) => <States c={c} circular={circular} revision={row} /> },
          {
            head: t('reviser'),
            cell: ({ language }) => <Work c={c} circular={circular} work={assignments.find((each) => each.language === language)} />,
          },
          {
            head: t('assign'),
            cell: ({ language }) => <AssignForm c={c} circular={circular} language={language} revisers={revisers} />,
          },
        ]}
      />
    </Section>
  );
}

function States({ c, circular, revision }: { c: Request; circular: Circular; revision: Revision }): JSX.Element {
  const t = speak(revisionWords, c.var.language);
  const { counts, language, words, paragraphs } = revision;
  if (language === circular.originalLanguage) return <>{`${t('state_original')} · ${t('wordCount', { n: words })}`}</>;
  return <>{`${counts.made}/${paragraphs.length} · ${t('follow', { n: counts.follow })}`}</>;
}

function Work({ c, circular, work }: { c: Request; circular: Circular; work: Assignment | undefined }): JSX.Element {
  const t = speak(revisionWords, c.var.language);
  if (!work) return <span class="hint">{t('nobody')}</span>;
  const { name, dueOn, words, finishedAt, language } = work;
  const isMine = c.var.actor.kind === 'account' && (c.var.actor.id === work.accountId || hasRole(c.var.actor, 'officer'));
  const due = `${t('due')}: ${wordDays({ fact: 'days', from: dueOn }, c.var.language)} · ${t('wordCount', { n: words })}`;
  return (
    <>
      <bdi>{name}</bdi> <span class="hint">{finishedAt ? t('finished', { day: wordMoment(finishedAt, c.var.language) }) : due}</span>{' '}
      {!finishedAt && isMine && !circular.issuance ? (
        <ActionButton c={c} action={to(c, `/circulars/${circular.id}/revised`)} label={t('finish')} fields={{ language }} quiet />
      ) : null}
    </>
  );
}

type Assigning = { c: Request; circular: Circular; language: string; revisers: VersionsView['revisers'] };

function AssignForm({ c, circular, language, revisers }: Assigning): JSX.Element | null {
  if (circular.issuance || !hasRole(c.var.actor, 'officer') || revisers.length === 0) return null;
  const t = speak(revisionWords, c.var.language);
  return (
    <details class="withdraw">
      <summary>{t('assign')}</summary>
      <Form c={c} action={to(c, `/circulars/${circular.id}/assignments`)} class="step-form">
        <input type="hidden" name="language" value={language} />
        <label for={`account-${language}`}>{t('reviser')}</label>
        <select id={`account-${language}`} name="account">
          {revisers.map(({ id, name }) => (
            <option value={id}>{name}</option>
          ))}
        </select>
        <label for={`due-${language}`}>{t('dueOn')}</label>
        <input type="date" id={`due-${language}`} name="due" min={today()} required />
        <button type="submit" class="button">
          {t('assign')}
        </button>
      </Form>
    </details>
  );
}
