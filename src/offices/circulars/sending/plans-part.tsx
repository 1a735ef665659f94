import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ownNames } from '../../../platform/language.ts';
import {
  ActionButton,
  Choices,
  Foreign,
  Form,
  type FormState,
  Pill,
  ProblemSummary,
  type Request,
  Section,
  Table,
  TextField,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Circular } from '../circular.ts';
import { wordMoment } from '../word-moment.ts';
import type { ReminderPlan } from './reminder-plan.ts';
import { sendingWords } from './sending-words.ts';

type Props = { c: Request; circular: Circular; plans: ReminderPlan[]; zone?: string; state: FormState };

/** Reminders set for a day: what is planned, who approved, what became of it; and the form to plan another. */
export function PlansPart({ c, circular, plans, zone, state }: Props): JSX.Element {
  const t = speak(sendingWords, c.var.language);
  const mayChange = hasRole(c.var.actor, 'officer', 'head-of-cabinet');
  return (
    <Section title={t('plans')} id="plans">
      <p class="hint">
        {t('plansHint')} <a href={to(c, `/circulars/${circular.id}/reminder`)}>{t('previewNow')}</a>
      </p>
      <Table
        caption={t('plans')}
        rows={plans}
        empty={t('noPlans')}
        columns={[
          { head: t('rule'), cell: (plan) => (plan.daysBefore === undefined ? t('onADay') : t('daysBefore', { n: plan.daysBefore })) },
          { head: t('due'), cell: (plan) => (plan.dueAt ? <DueAt c={c} plan={plan} /> : '–') },
          {
            head: t('languages'),
            cell: (plan) =>
              plan.languages.map((language, index) => (
                <>
                  {index > 0 ? ' · ' : ''}
                  <Foreign language={language}>{ownNames[language]}</Foreign>
                </>
              )),
          },
          { head: t('standing'), cell: (plan) => <Standing c={c} plan={plan} /> },
          { head: '', cell: (plan) => (mayChange && !plan.done ? <PlanActions c={c} plan={plan} /> : null) },
        ]}
      />
      {mayChange ? <PlanForm c={c} circular={circular} plans={plans} zone={zone} state={state} /> : null}
    </Section>
  );
}

function DueAt({ c, plan }: { c: Request; plan: ReminderPlan }): JSX.Element {
  return (
    <>
      <bdi>{plan.dueAt ? wordMoment(plan.dueAt, c.var.language) : ''}</bdi>, <bdi dir="ltr">{plan.atTime}</bdi>
    </>
  );
}

function Standing({ c, plan }: { c: Request; plan: ReminderPlan }): JSX.Element {
  const t = speak(sendingWords, c.var.language);
  if (plan.done) {
    return (
      <>
        <Pill tone={plan.done.outcome === 'sent' ? 'good' : 'idle'}>{t(`outcome_${plan.done.outcome}`)}</Pill>{' '}
        <span class="hint">{wordMoment(plan.done.at, c.var.language)}</span>
      </>
    );
  }
  return plan.approved ? (
    <Pill tone="info">{t('approvedBy', { by: plan.approved.byName })}</Pill>
  ) : (
    <Pill tone="warn">{t('waitsForApproval')}</Pill>
  );
}

function PlanActions({ c, plan }: { c: Request; plan: ReminderPlan }): JSX.Element {
  const t = speak(sendingWords, c.var.language);
  const action = (act: string) => to(c, `/circulars/${plan.circularId}/plans/${plan.id}/${act}`);
  return (
    <div class="actions">
      {plan.approved ? null : <ActionButton c={c} action={action('approval')} label={t('approve')} />}
      <ActionButton c={c} action={action('withdrawal')} label={t('takeBack')} quiet />
    </div>
  );
}

function PlanForm({ c, circular, zone, state }: Props): JSX.Element {
  const t = speak(sendingWords, c.var.language);
  const labels = { days: t('daysField'), day: t('dayField'), time: t('timeField'), language: t('languages') };
  const languages = circular.languages.map((value) => ({ value, label: ownNames[value] }));
  return (
    <details open={Object.keys(state.problems).length > 0}>
      <summary>{t('plan')}</summary>
      <Form c={c} action={to(c, `/circulars/${circular.id}/plans`)}>
        <ProblemSummary c={c} state={state} labels={labels} />
        {zone ? <TextField c={c} state={state} name="days" type="number" label={labels.days} value="14" optional /> : null}
        <TextField c={c} state={state} name="day" type="date" label={labels.day} optional />
        <TextField
          c={c}
          state={state}
          name="time"
          type="time"
          label={labels.time}
          hint={t('timeHint', { zone: zone ?? 'UTC' })}
          value="09:00"
        />
        <Choices c={c} state={state} name="language" label={labels.language} options={languages} value={circular.languages} many />
        <button type="submit" class="button quiet">
          {t('plan')}
        </button>
      </Form>
    </details>
  );
}
