import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ActionButton, type Request } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { wordAt } from '../word-letters.tsx';
import { leavingWords } from './leaving-words.ts';
import type { SendingCounts } from './sending.ts';

export type SendingAct = 'hold' | 'resume' | 'send-now' | 'cancel';
type Props = { c: Request; counts: SendingCounts; action: (act: SendingAct) => string };

/** What may be done about a sending that has letters waiting: hold it, let it go on, send now, keep the rest back. */
export function SendingActions({ c, counts, action }: Props): JSX.Element | null {
  const t = speak(leavingWords, c.var.language);
  if (!hasRole(c.var.actor, 'officer', 'head-of-cabinet')) return null;
  const { waiting, held, quiet } = counts;
  if (waiting === 0 && !held) return null;
  return (
    <div class="actions">
      {held ? (
        <ActionButton c={c} action={action('resume')} label={t('resume')} />
      ) : (
        <ActionButton c={c} action={action('hold')} label={t('hold')} quiet />
      )}
      {quiet > 0 && !held ? <ActionButton c={c} action={action('send-now')} label={t('sendNow')} quiet /> : null}
      {waiting > 0 ? <ActionButton c={c} action={action('cancel')} label={t('cancelWaiting', { n: waiting })} danger /> : null}
    </div>
  );
}

/** Why letters of a sending wait, in sentences; nothing when none waits for a reason. */
export function SendingReasons({ c, counts }: Pick<Props, 'c' | 'counts'>): JSX.Element | null {
  const t = speak(leavingWords, c.var.language);
  if (counts.held) return <p>{t('heldBy', { at: wordAt(counts.held.at, c.var.language), by: counts.held.byName })}</p>;
  return counts.quiet > 0 ? <p>{t('quietNow', { n: counts.quiet })}</p> : null;
}

/** How many letters of a sending have left, wait, were kept back, came back or are in doubt; only what there is. */
export function SendingFigures({ c, counts }: Pick<Props, 'c' | 'counts'>): JSX.Element {
  const t = speak(leavingWords, c.var.language);
  const { states, waiting } = counts;
  const figures: [keyof typeof leavingWords, number][] = [
    ['left', states.sent + states.sending],
    ['waiting', waiting],
    ['keptBack', states.cancelled],
    ['doubt', states['in-doubt']],
    ['trouble', states.bounced + states.failed],
  ];
  return (
    <p class="mail-figures">
      {figures
        .filter(([name, n]) => n > 0 || name === 'left')
        .map(([name, n]) => (
          <span>
            {t(name)} <b>{n}</b>
          </span>
        ))}
    </p>
  );
}
