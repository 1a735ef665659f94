import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { Facts, Form, type FormState, Heading, type Request, Section, TextField, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { postTitle } from '../../languages/public.ts';
import { Moment } from '../word-letters.tsx';
import { incomingWords } from './incoming-words.ts';
import type { Unreachable } from './list-unreachable.ts';

export type UnreachableView = { marks: Unreachable[]; bodies: Map<string, string>; state: FormState; refusedId?: string };
type Props = { c: Request; view: UnreachableView };

/** Addresses to which nothing arrives: which posts are cut off, and what other way there is to each. */
export function UnreachablePage({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  return (
    <>
      <Heading over={<a href={to(c, '/mailroom/incoming')}>{t('incoming')}</a>} title={t('unreachable')} under={t('unreachableUnder')} />
      {view.marks.length === 0 ? <p class="empty">{t('noUnreachable')}</p> : null}
      {view.marks.map((mark) => (
        <Section title={<bdi>{mark.address}</bdi>} id={`mark-${mark.id}`}>
          <MarkFacts c={c} view={view} mark={mark} />
          {hasRole(c.var.actor, 'officer') ? <Reinstate c={c} view={view} mark={mark} /> : null}
        </Section>
      ))}
    </>
  );
}

type MarkProps = Props & { mark: Unreachable };

function MarkFacts({ c, view, mark }: MarkProps): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  const body = mark.bodyId ? view.bodies.get(mark.bodyId) : undefined;
  const said = (
    <bdi lang="en" dir="ltr" class="code mail-said">
      {mark.evidence}
    </bdi>
  );
  return (
    <Facts
      facts={[
        [t('body'), mark.bodyId && body ? <a href={to(c, `/directory/${mark.bodyId}`)}>{body}</a> : undefined],
        [
          t('posts'),
          mark.posts.length > 0
            ? mark.posts.map(({ kind }) => postTitle(kind as 'speaker', undefined, 'one', c.var.language)).join(' · ')
            : t('noPost'),
        ],
        [t('ways'), mark.ways.length > 0 ? <Ways c={c} mark={mark} /> : t('noWays')],
        [t('since'), <Moment at={mark.markedAt} language={c.var.language} />],
        [t('evidence'), said],
        [t('theLetter'), mark.letterId ? <a href={to(c, `/mailroom/${mark.letterId}`)}>{t('theLetter')}</a> : undefined],
      ]}
    />
  );
}

function Ways({ c, mark }: { c: Request; mark: Unreachable }): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  return (
    <ul class="mail-files">
      {mark.ways.map(({ kind, value }) => (
        <li>
          <span class="mail-quiet">{t(`way_${kind}`)}</span> <bdi>{value}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Reinstate({ c, view, mark }: MarkProps): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  const state = view.refusedId === mark.id ? view.state : { typed: {}, problems: {} };
  return (
    <details class="mail-text" open={view.refusedId === mark.id}>
      <summary>{t('reinstate')}</summary>
      <Form c={c} action={to(c, `/mailroom/unreachable/${mark.id}/reinstate`)}>
        <TextField c={c} state={state} name={`reason-${mark.id}`} label={t('reinstateWhy')} />
        <button type="submit" class="button">
          {t('reinstate')}
        </button>
      </Form>
    </details>
  );
}
