import type { JSX } from 'preact';
import { hasRole } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import {
  Choices,
  Facts,
  Form,
  type FormState,
  Heading,
  ProblemSummary,
  type Request,
  Section,
  Select,
  TextField,
  to,
} from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { BodyList } from '../activities/public.ts';
import type { ListedBody } from '../directory/public.ts';
import { inLanguage, wordDays } from '../languages/public.ts';
import { outcomes } from './commitment.ts';
import { CommitmentFields } from './commitment-fields.tsx';
import { type CommitmentLine, CommitmentsTable, State } from './commitments-table.tsx';
import { wordDue } from './word-due.ts';
import { words } from './words.ts';

type ListProps = { c: Request; lines: CommitmentLine[]; counts: { open: number; overdue: number }; owners: string[]; state: FormState };

/** What is still open, by due time; filters for what is overdue or closed and for who follows it. */
export function CommitmentsPage({ c, lines, counts, owners, state }: ListProps): JSX.Element {
  const t = speak(words, c.var.language);
  const states = (['open', 'overdue', 'closed'] as const).map((value) => ({ value, label: t(`state_${value}`) }));
  return (
    <>
      <Heading over={t('counts', counts)} title={t('commitments')} under={t('commitmentsUnder')}>
        {hasRole(c.var.actor, 'officer') ? (
          <a class="button" href={to(c, '/commitments/new')}>
            {t('enter')}
          </a>
        ) : null}
      </Heading>
      <search>
        <form class="filters" method="get" action={to(c, '/commitments')}>
          <Select c={c} state={state} name="state" label={t('state')} options={[...states, { value: 'all', label: t('all') }]} />
          <Select
            c={c}
            state={state}
            name="owner"
            label={t('owner')}
            options={owners.map((value) => ({ value, label: value }))}
            empty={t('all')}
          />
          <button type="submit" class="button quiet">
            {t('show')}
          </button>
        </form>
      </search>
      <CommitmentsTable c={c} lines={lines} withActivity />
    </>
  );
}

/** A commitment entered by hand. */
export function NewCommitmentPage({ c, state, bodies }: { c: Request; state: FormState; bodies: ListedBody[] }): JSX.Element {
  const t = speak(words, c.var.language);
  const labels = {
    commitment_by: t('by'),
    commitment_to: t('to'),
    commitment_what_en: t('what'),
    commitment_due: t('due'),
    commitment_owner: t('owner'),
    commitment_madeOn: t('madeOn'),
  };
  return (
    <>
      <Heading over={t('commitments')} title={t('enter')} />
      <ProblemSummary c={c} state={state} labels={labels} />
      <Form c={c} action={to(c, '/commitments/new')} class="form wide">
        <BodyList bodies={bodies} language={c.var.language} />
        <CommitmentFields c={c} state={state} />
        <div class="three">
          <TextField c={c} state={state} name="commitment_madeOn" label={t('madeOn')} type="date" value={today()} />
        </div>
        <button type="submit" class="button">
          {t('enter')}
        </button>
      </Form>
    </>
  );
}

/** One commitment, and the form that closes it. */
export function CommitmentPage({ c, line, state }: { c: Request; line: CommitmentLine; state: FormState }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const { commitment } = line;
  const { closure } = commitment;
  const day = (on: string) => wordDays({ fact: 'days', from: on }, language);
  return (
    <>
      <Heading over={t(`kind_${commitment.kind}`)} title={inLanguage(commitment.what, language)}>
        <State c={c} commitment={commitment} />
      </Heading>
      <Section>
        <Facts
          facts={[
            [t('by'), line.by],
            [t('to'), line.to],
            [t('due'), wordDue(commitment.due, language) ?? t('noDue')],
            [t('owner'), <bdi>{commitment.owner}</bdi>],
            [t('madeOn'), day(commitment.madeOn)],
            [t('follows'), line.activity ? <a href={to(c, `/activities/${commitment.activityId}`)}>{line.activity}</a> : undefined],
            [t('closedOn'), closure ? day(closure.on) : undefined],
            [t('closedBy'), closure ? <bdi>{closure.byName}</bdi> : undefined],
            [t('reason'), closure?.reason ? <span dir="auto">{closure.reason}</span> : undefined],
          ]}
        />
      </Section>
      {closure || !hasRole(c.var.actor, 'officer') ? null : <CloseForm c={c} id={commitment.id} state={state} />}
    </>
  );
}

function CloseForm({ c, id, state }: { c: Request; id: string; state: FormState }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Section title={t('close')} id="close">
      <ProblemSummary c={c} state={state} labels={{ reason: t('reason'), on: t('closedOn'), outcome: t('outcome') }} />
      <Form c={c} action={to(c, `/commitments/${id}/closure`)}>
        <Choices
          c={c}
          state={state}
          name="outcome"
          label={t('outcome')}
          options={outcomes.map((value) => ({ value, label: t(`outcome_${value}`) }))}
          value="kept"
        />
        <TextField c={c} state={state} name="reason" label={t('reason')} hint={t('reasonHint')} dir="auto" optional />
        <TextField c={c} state={state} name="on" label={t('closedOn')} type="date" value={today()} />
        <button type="submit" class="button">
          {t('close')}
        </button>
      </Form>
    </Section>
  );
}
