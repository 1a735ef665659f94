import type { JSX } from 'preact';
import { hasRole } from '../../platform/actor.ts';
import { ActionButton, Facts, Foreign, Heading, Notice, Pill, type Request, Section, Table, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { findLetter } from './list-letters.ts';
import { LanguageName } from './mailroom-page.tsx';
import { repeatableStates } from './send-again.ts';
import { Moment, OutcomePill, Reason, StatePill } from './word-letters.tsx';
import { words } from './words.ts';

export type FoundLetter = NonNullable<Awaited<ReturnType<typeof findLetter>>>;
export type LetterView = FoundLetter & { bodyName?: string; filenames: string[]; isSecret: boolean };
type Props = { c: Request; view: LetterView };

/** One letter: what was written, to whom, and every attempt to carry it. */
export function LetterPage({ c, view }: Props): JSX.Element {
  const { letter } = view;
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading
        over={<a href={to(c, '/mailroom')}>{t('mailroom')}</a>}
        title={<Foreign language={letter.language}>{letter.subject_line || t('noSubject')}</Foreign>}
        under={<StatePill state={letter.state} language={c.var.language} />}
      >
        <Buttons c={c} view={view} />
      </Heading>
      {letter.reason && letter.state !== 'sent' ? (
        <Notice tone={letter.state === 'queued' || letter.state === 'in-doubt' ? 'warn' : 'bad'}>
          <Reason reason={letter.reason} language={c.var.language} />
        </Notice>
      ) : null}
      <div class="columns">
        <div>{view.isSecret ? <p>{t('secretText')}</p> : <WhatWasWritten c={c} view={view} />}</div>
        <div>
          <LetterFacts c={c} view={view} />
        </div>
      </div>
      <Attempts c={c} view={view} />
      {view.bounces.length > 0 ? <Bounces c={c} view={view} /> : null}
    </>
  );
}

function Buttons({ c, view }: Props): JSX.Element | null {
  const { id, state } = view.letter;
  const t = speak(words, c.var.language);
  if (!hasRole(c.var.actor, 'officer')) return null;
  return (
    <>
      {state === 'queued' || state === 'claimed' ? (
        <ActionButton c={c} action={to(c, `/mailroom/${id}/cancel`)} label={t('cancel')} danger />
      ) : null}
      {repeatableStates.includes(state) ? <ActionButton c={c} action={to(c, `/mailroom/${id}/send-again`)} label={t('sendAgain')} /> : null}
    </>
  );
}

function LetterFacts({ c, view }: Props): JSX.Element {
  const { letter } = view;
  const language = c.var.language;
  const t = speak(words, language);
  const mailbox = (name: string, address: string) => (
    <>
      <Foreign language={letter.language}>{name}</Foreign>
      <br />
      <bdi>{address}</bdi>
    </>
  );
  return (
    <Facts
      facts={[
        [t('to'), mailbox(letter.to_name, letter.to_address)],
        [t('body'), view.bodyName],
        [t('from'), mailbox(letter.from_name, letter.from_address)],
        [t('replyTo'), letter.reply_to ? <bdi>{letter.reply_to}</bdi> : undefined],
        [t('language'), <LanguageName code={letter.language} />],
        [t('queuedAt'), <Moment at={letter.queued_at} language={language} />],
        [t('notBefore'), letter.state === 'queued' ? <Moment at={letter.not_before} language={language} /> : undefined],
        [t('sentAt'), letter.sent_at ? <Moment at={letter.sent_at} language={language} /> : undefined],
        [t('attachments'), view.filenames.length > 0 ? <Attached c={c} view={view} /> : undefined],
        [t('messageId'), <bdi class="code mail-id">{letter.message_id}</bdi>],
      ]}
    />
  );
}

function Attached({ c, view }: Props): JSX.Element {
  return (
    <ul class="mail-files">
      {view.filenames.map((filename, index) => (
        <li>
          <a href={to(c, `/mailroom/${view.letter.id}/attachments/${index}`)} download>
            <bdi>{filename}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

function WhatWasWritten({ c, view }: Props): JSX.Element {
  const { letter } = view;
  const t = speak(words, c.var.language);
  return (
    <>
      <Section title={t('asPage')}>
        <iframe class="mail-frame" src={to(c, `/mailroom/${letter.id}/html`)} title={letter.subject_line} sandbox="" loading="lazy" />
      </Section>
      <details class="mail-text">
        <summary>{t('text')}</summary>
        <Foreign language={letter.language} block>
          <pre>{letter.text_part}</pre>
        </Foreign>
      </details>
    </>
  );
}

function Attempts({ c, view }: Props): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  return (
    <Section title={t('history')} class="mail-history">
      <Table
        caption={t('history')}
        rows={view.attempts}
        empty={t('noAttempts')}
        columns={[
          { head: t('attempt'), class: 'nowrap', cell: (attempt) => attempt.number },
          { head: t('began'), class: 'nowrap', cell: (attempt) => <Moment at={attempt.began_at} language={language} /> },
          { head: t('outcome'), class: 'nowrap', cell: (attempt) => <OutcomePill outcome={attempt.outcome} language={language} /> },
          { head: t('serverReply'), class: 'mail-said', cell: (attempt) => <Said words={attempt.reply} /> },
        ]}
      />
    </Section>
  );
}

function Bounces({ c, view }: Props): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  return (
    <Section title={t('bounces')}>
      <Table
        caption={t('bounces')}
        rows={view.bounces}
        columns={[
          { head: t('when'), class: 'nowrap', cell: (bounce) => <Moment at={bounce.received_at} language={language} /> },
          {
            head: t('kind'),
            class: 'nowrap',
            cell: (bounce) => <Pill tone={bounce.hard ? 'bad' : 'warn'}>{t(bounce.hard ? 'hard' : 'soft')}</Pill>,
          },
          { head: t('serverReply'), class: 'mail-said', cell: (bounce) => <Said words={bounce.evidence} /> },
        ]}
      />
    </Section>
  );
}

/** A server's own words: English by custom of the protocol, left to right. */
function Said({ words: said }: { words: string | null }): JSX.Element | null {
  return said ? (
    <bdi lang="en" dir="ltr" class="code">
      {said}
    </bdi>
  ) : null;
}
