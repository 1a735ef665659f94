import type { JSX } from 'preact';
import { ActionButton, Pill, type Request, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { categoryNames, type VisaLetter } from '../meetings/public.ts';
import type { Delegate } from './call.ts';
import { VisaLetterLinks } from './visa-letter-links.tsx';
import { words } from './words.ts';

/** How a delegate stands, in one word. */
export function DelegatePill({ c, delegate }: { c: Request; delegate: Delegate }): JSX.Element {
  const t = speak(words, c.var.language);
  if (!delegate.holdsPlace) return <Pill tone="warn">{t('stateWaiting')}</Pill>;
  return delegate.state === 'registered' ? <Pill tone="good">{t('stateRegistered')}</Pill> : <Pill tone="info">{t('stateNamed')}</Pill>;
}

/** Who is named so far, each with a button to withdraw while the call is open; a list, because a table does not fit a telephone. */
export function DelegationList(props: {
  c: Request;
  delegates: Delegate[];
  letters: ReadonlyMap<string, VisaLetter>;
  path: string;
  isOpen: boolean;
}): JSX.Element {
  const { c, delegates, letters, path, isOpen } = props;
  const t = speak(words, c.var.language);
  if (delegates.length === 0) return <p class="empty">{t('nobody')}</p>;
  return (
    <ul class="named">
      {delegates.map((delegate) => (
        <li>
          <div class="named-person">
            <p>
              <strong>
                <bdi>{`${delegate.given} ${delegate.family}`}</bdi>
              </strong>{' '}
              <DelegatePill c={c} delegate={delegate} />
            </p>
            <p class="hint">
              <bdi>{delegate.functionTitle}</bdi>
              {` · ${categoryNames[delegate.category][c.var.language]}`}
            </p>
            <VisaLetterLinks c={c} letter={letters.get(delegate.id)} path={path} name={`${delegate.given} ${delegate.family}`} />
          </div>
          {isOpen ? (
            <ActionButton c={c} action={to(c, `${path}/withdraw`)} label={t('withdraw')} quiet fields={{ delegate: delegate.id }} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
