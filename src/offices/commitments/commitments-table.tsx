import type { JSX } from 'preact';
import { today } from '../../platform/clock.ts';
import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { type Column, Pill, type Request, Table, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { findActivities } from '../activities/public.ts';
import { nameBodies } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { type Commitment, isOverdue } from './commitment.ts';
import { wordDue } from './word-due.ts';
import { words } from './words.ts';

/** A commitment with the names that a line of the list shows. */
export type CommitmentLine = { commitment: Commitment; by: string; to?: string; activity?: string };

/** Names the bodies and activities of commitments in the reader's language. */
export async function nameCommitments(db: Handle, commitments: Commitment[], language: ScreenLanguage): Promise<CommitmentLine[]> {
  const ids = commitments.flatMap(({ byBody, toBody }) => (toBody ? [byBody, toBody] : [byBody]));
  const names = await nameBodies(db, ids, language);
  const activities = await findActivities(
    db,
    commitments.flatMap(({ activityId }) => activityId ?? []),
  );
  return commitments.map((commitment) => ({
    commitment,
    by: names.get(commitment.byBody) ?? '',
    ...(commitment.toBody ? { to: names.get(commitment.toBody) } : {}),
    ...(commitment.activityId ? { activity: inLanguage(activities.find(({ id }) => id === commitment.activityId)?.title, language) } : {}),
  }));
}

/** Commitments by due time, with those overdue marked in words. */
export function CommitmentsTable({ c, lines, withActivity }: { c: Request; lines: CommitmentLine[]; withActivity?: boolean }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const columns: Column<CommitmentLine>[] = [
    {
      head: t('due'),
      class: 'commitment-due',
      cell: ({ commitment }: CommitmentLine) => wordDue(commitment.due, language) ?? <span class="quiet">{t('noDue')}</span>,
    },
    {
      head: t('what'),
      cell: ({ commitment, by, to: towards }: CommitmentLine) => (
        <>
          <a href={to(c, `/commitments/${commitment.id}`)}>{inLanguage(commitment.what, language)}</a>
          <span class="commitment-who">
            {t(`kind_${commitment.kind}`)} · {by}
            {towards ? ` ${language === 'ar' ? '←' : '→'} ${towards}` : ''}
          </span>
        </>
      ),
    },
    { head: t('owner'), cell: ({ commitment }: CommitmentLine) => <bdi>{commitment.owner}</bdi> },
    { head: t('state'), cell: ({ commitment }: CommitmentLine) => <State c={c} commitment={commitment} /> },
  ];
  const follows: Column<CommitmentLine> = {
    head: t('follows'),
    cell: ({ commitment, activity }: CommitmentLine) =>
      activity ? <a href={to(c, `/activities/${commitment.activityId}`)}>{activity}</a> : '',
  };
  return (
    <Table
      caption={t('commitments')}
      rows={lines}
      empty={t(withActivity ? 'nothing' : 'noneYet')}
      columns={withActivity ? columns.toSpliced(2, 0, follows) : columns}
    />
  );
}

/** Open, overdue, or how it was closed. */
export function State({ c, commitment }: { c: Request; commitment: Commitment }): JSX.Element {
  const t = speak(words, c.var.language);
  const { closure } = commitment;
  if (closure) return <Pill tone={closure.outcome === 'kept' ? 'good' : 'idle'}>{t(`outcome_${closure.outcome}`)}</Pill>;
  return isOverdue(commitment, today()) ? <Pill tone="bad">{t('state_overdue')}</Pill> : <Pill tone="info">{t('state_open')}</Pill>;
}
