import type { JSX } from 'preact';
import { emptyForm, Foreign, Heading, Pill, type Request, Section, Select, Table, TextField, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { Turning } from '../turning.tsx';
import { Moment } from '../word-letters.tsx';
import { incomingWords } from './incoming-words.ts';
import { type IncomingFilter, incomingViews, type listDesks, type listIncoming } from './list-incoming.ts';

type Listed = Awaited<ReturnType<typeof listIncoming>>;
export type IncomingList = Listed & { filter: IncomingFilter; desks: Awaited<ReturnType<typeof listDesks>>; bodies: Map<string, string> };
type Props = { c: Request; view: IncomingList };

/** What came in: letters of persons to be looked after, or everything automatic. */
export function IncomingPage({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  const { filter } = view;
  const query = { view: filter.view, ...(filter.desk ? { desk: filter.desk } : {}), ...(filter.query ? { q: filter.query } : {}) };
  return (
    <>
      <Heading title={t('incoming')} under={t('incomingUnder')}>
        <a class="button quiet" href={to(c, '/mailroom/paragraphs')}>
          {t('paragraphs')}
        </a>
        <a class="button quiet" href={to(c, '/mailroom/unreachable')}>
          {t('unreachable')}
        </a>
      </Heading>
      <Section>
        <Views c={c} view={view} />
        <Filters c={c} view={view} />
        <Messages c={c} view={view} />
        <Turning c={c} path="/mailroom/incoming" page={filter.page ?? 1} more={view.more} query={query} />
      </Section>
    </>
  );
}

function Views({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  return (
    <nav aria-label={t('views')}>
      <ul class="mail-views">
        {incomingViews.map((name) => (
          <li>
            <a href={`${to(c, '/mailroom/incoming')}?view=${name}`} aria-current={name === view.filter.view ? 'page' : undefined}>
              {t(`view_${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Filters({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  return (
    <form method="get" action={to(c, '/mailroom/incoming')} class="filters">
      <input type="hidden" name="view" value={view.filter.view} />
      <TextField c={c} state={emptyForm} name="q" label={t('search')} type="search" value={view.filter.query} />
      {view.desks.length > 1 ? (
        <Select
          c={c}
          state={emptyForm}
          name="desk"
          label={t('desk')}
          value={view.filter.desk}
          empty={t('anyDesk')}
          options={view.desks.map(({ desk, open }) => ({ value: desk, label: `\u2068${desk || '–'}\u2069 (${open})` }))}
        />
      ) : null}
      <button type="submit" class="button quiet">
        {t('show')}
      </button>
    </form>
  );
}

function Messages({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  type Row = Listed['messages'][number];
  const kind = (row: Row) => t(`kind_${row.kind}` as 'kind_message');
  return (
    <Table
      caption={t('incoming')}
      rows={view.messages}
      empty={t('noMessages')}
      columns={[
        {
          head: t('sender'),
          cell: (row) => (
            <>
              <bdi>{row.from_name || row.from_address || '–'}</bdi>
              <br />
              <small class="mail-quiet">{row.body_id ? view.bodies.get(row.body_id) : <bdi>{row.from_address}</bdi>}</small>
            </>
          ),
        },
        {
          head: t('subject'),
          class: 'mail-subject',
          cell: (row) => (
            <a href={to(c, `/mailroom/incoming/${row.id}`)}>
              <Foreign language={row.language}>{row.subject_line || t('noSubject')}</Foreign>
            </a>
          ),
        },
        view.filter.view === 'other'
          ? {
              head: t('kind'),
              cell: (row) => <Pill tone={row.kind === 'bounce' || row.kind === 'complaint' ? 'warn' : 'idle'}>{kind(row)}</Pill>,
            }
          : { head: t('care'), cell: (row) => <Care c={c} name={row.assigned_name} closedBy={row.closed_by_name} /> },
        { head: t('received'), class: 'nowrap', cell: (row) => <Moment at={row.received_at} language={c.var.language} /> },
      ]}
    />
  );
}

/** Who looks after a message, or who closed it. */
export function Care({ c, name, closedBy }: { c: Request; name: string | null; closedBy: string | null }): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  if (closedBy) return <Pill tone="good">{t('closed', { by: `\u2068${closedBy}\u2069` })}</Pill>;
  return name ? <bdi>{name}</bdi> : <Pill tone="warn">{t('nobody')}</Pill>;
}
