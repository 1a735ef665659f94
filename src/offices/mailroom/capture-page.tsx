import type { JSX } from 'preact';
import { emptyForm, Facts, Foreign, Heading, Notice, type Request, Section, Table, TextField, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { listCaptured, readCaptured } from './read-captured.ts';
import { Turning } from './turning.tsx';
import { Moment } from './word-letters.tsx';
import { words } from './words.ts';

type List = Awaited<ReturnType<typeof listCaptured>>;
export type Captured = NonNullable<Awaited<ReturnType<typeof readCaptured>>>;

/** What the demonstration's mail server received, newest first. */
export function CapturePage({ c, list, number, query }: { c: Request; list: List; number: number; query: string }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  return (
    <>
      <Heading over={<a href={to(c, '/mailroom')}>{t('mailroom')}</a>} title={t('capture')} />
      <Notice tone="info">{t('captureBanner')}</Notice>
      <form method="get" action={to(c, '/mailroom/capture')} class="filters">
        <TextField c={c} state={emptyForm} name="q" label={t('search')} type="search" value={query} />
        <button type="submit" class="button quiet">
          {t('show')}
        </button>
      </form>
      <Table
        caption={t('capture')}
        rows={list.mails}
        empty={t('noCaptured')}
        columns={[
          { head: t('received'), class: 'nowrap', cell: (mail) => <Moment at={mail.received_at} language={language} /> },
          { head: t('to'), cell: (mail) => <bdi>{mail.recipient}</bdi> },
          {
            head: t('subject'),
            class: 'mail-subject',
            cell: (mail) => (
              <a href={to(c, `/mailroom/capture/${mail.id}`)}>
                <bdi>{mail.subject || t('noSubject')}</bdi>
              </a>
            ),
          },
        ]}
      />
      <Turning c={c} path="/mailroom/capture" page={number} more={list.more} query={query ? { q: query } : {}} />
    </>
  );
}

/** One captured message, read back from its bytes. */
export function CapturedMailPage({ c, captured }: { c: Request; captured: Captured }): JSX.Element {
  const { row, mail } = captured;
  const t = speak(words, c.var.language);
  const here = `/mailroom/capture/${row.id}`;
  return (
    <>
      <Heading
        over={<a href={to(c, '/mailroom/capture')}>{t('capture')}</a>}
        title={<Foreign language={captured.language}>{mail.subject || t('noSubject')}</Foreign>}
      >
        <a class="button quiet" href={to(c, `${here}/raw`)} download>
          {t('wholeMessage')}
        </a>
      </Heading>
      <Notice tone="info">{t('captureBanner')}</Notice>
      <div class="columns">
        <div>
          {mail.html ? (
            <Section title={t('asPage')}>
              <iframe class="mail-frame" src={to(c, `${here}/html`)} title={mail.subject ?? ''} sandbox="" loading="lazy" />
            </Section>
          ) : null}
          <details class="mail-text" open={!mail.html}>
            <summary>{t('text')}</summary>
            <Foreign language={captured.language} block>
              <pre>{mail.text}</pre>
            </Foreign>
          </details>
        </div>
        <div>
          <CapturedFacts c={c} captured={captured} />
        </div>
      </div>
    </>
  );
}

function CapturedFacts({ c, captured }: { c: Request; captured: Captured }): JSX.Element {
  const { row, mail } = captured;
  const t = speak(words, c.var.language);
  const files = mail.attachments.map(({ filename }, index) => (
    <li>
      <a href={to(c, `/mailroom/capture/${row.id}/attachments/${index}`)} download>
        <bdi>{filename ?? `${index + 1}`}</bdi>
      </a>
    </li>
  ));
  return (
    <Facts
      facts={[
        [t('from'), <Mailboxes list={mail.from ? [mail.from] : []} language={captured.language} />],
        [t('to'), <Mailboxes list={mail.to ?? []} language={captured.language} />],
        [t('replyTo'), mail.replyTo ? <Mailboxes list={mail.replyTo} language={captured.language} /> : undefined],
        [t('received'), <Moment at={row.received_at} language={c.var.language} />],
        [t('attachments'), files.length > 0 ? <ul class="mail-files">{files}</ul> : undefined],
        [t('messageId'), <bdi class="code mail-id">{row.message_id}</bdi>],
      ]}
    />
  );
}

function Mailboxes({ list, language }: { list: { name: string; address?: string }[]; language: string }): JSX.Element {
  return (
    <>
      {list.map(({ name, address }) => (
        <div>
          <Foreign language={language}>{name}</Foreign>
          <br />
          <bdi>{address}</bdi>
        </div>
      ))}
    </>
  );
}
