import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ActionButton, emptyForm, type FormState, type Request, Section, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { SendingActions, type SendingCounts, SendingFigures, SendingReasons } from '../../mailroom/public.ts';
import type { Circular } from '../circular.ts';
import type { Tile } from '../coverage/coverage-wall.ts';
import { CopiesPart } from './copies-part.tsx';
import { PlansPart } from './plans-part.tsx';
import type { ReminderPlan } from './reminder-plan.ts';
import { sendingWords } from './sending-words.ts';

export type SendingView = { counts?: SendingCounts; tiles: Tile[]; plans: ReminderPlan[]; zone?: string };
/** A form that was refused is shown again as it was typed. */
export type TypedForm = { form: 'copies' | 'plans'; state: FormState };

/** What leaves of one letter: samples, the sending by e-mail, copies by other ways, planned reminders. */
export function SendingPage(props: { c: Request; circular: Circular; view: SendingView; typed?: TypedForm }): JSX.Element {
  const { c, circular, view, typed } = props;
  const stateOf = (form: TypedForm['form']) => (typed?.form === form ? typed.state : emptyForm);
  return (
    <>
      {circular.issuance ? <Samples c={c} circular={circular} /> : null}
      <MailPart c={c} circular={circular} counts={view.counts} />
      {view.counts ? (
        <>
          <CopiesPart c={c} circularId={circular.id} tiles={view.tiles} state={stateOf('copies')} />
          {circular.kind === 'bulletin' ? null : (
            <PlansPart c={c} circular={circular} plans={view.plans} zone={view.zone} state={stateOf('plans')} />
          )}
        </>
      ) : null}
    </>
  );
}

function Samples({ c, circular }: { c: Request; circular: Circular }): JSX.Element | null {
  const t = speak(sendingWords, c.var.language);
  if (!hasRole(c.var.actor, 'officer', 'head-of-cabinet')) return null;
  const action = to(c, `/circulars/${circular.id}/samples`);
  return (
    <Section title={t('samples')}>
      <p class="hint">{t('samplesHint')}</p>
      <div class="actions">
        <ActionButton c={c} action={action} label={t('sampleMine')} fields={{ which: 'mine' }} quiet />
        {circular.languages.length > 1 ? (
          <ActionButton c={c} action={action} label={t('sampleAll')} fields={{ which: 'all' }} quiet />
        ) : null}
      </div>
    </Section>
  );
}

function MailPart({ c, circular, counts }: { c: Request; circular: Circular; counts?: SendingCounts }): JSX.Element {
  const t = speak(sendingWords, c.var.language);
  return (
    <Section title={t('byMail')} id="mail">
      {counts ? (
        <>
          <SendingFigures c={c} counts={counts} />
          <SendingReasons c={c} counts={counts} />
          <SendingActions c={c} counts={counts} action={(act) => to(c, `/circulars/${circular.id}/sending/${act}`)} />
        </>
      ) : (
        <p class="empty">{t('notDispatched')}</p>
      )}
    </Section>
  );
}
