import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { today } from '../../../platform/clock.ts';
import {
  ActionButton,
  Choices,
  Form,
  type FormState,
  ProblemSummary,
  type Request,
  Section,
  Select,
  Table,
  TextArea,
  TextField,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Tile } from '../coverage/coverage-wall.ts';
import { wordMoment } from '../word-moment.ts';
import { copyWays, type HandCopy } from './hand-copies.ts';
import { sendingWords } from './sending-words.ts';

type Props = { c: Request; circularId: string; tiles: Tile[]; state: FormState };

/** Copies that went another way: what is recorded, and the form to record more, those not reached by e-mail first. */
export function CopiesPart({ c, circularId, tiles, state }: Props): JSX.Element {
  const t = speak(sendingWords, c.var.language);
  return (
    <Section title={t('copies')} id="copies">
      <p class="hint">
        {t('copiesHint')} <a href={`${to(c, `/circulars/${circularId}/layouts`)}#post`}>{t('printFile')}</a>
      </p>
      <Recorded c={c} circularId={circularId} tiles={tiles} />
      {hasRole(c.var.actor, 'officer', 'head-of-cabinet') ? <RecordForm c={c} circularId={circularId} tiles={tiles} state={state} /> : null}
    </Section>
  );
}

function Recorded({ c, circularId, tiles }: Omit<Props, 'state'>): JSX.Element {
  const t = speak(sendingWords, c.var.language);
  const rows = tiles.flatMap((tile) => (tile.copies ?? []).map((copy) => ({ ...copy, name: tile.name, slug: tile.slug })));
  const mayChange = hasRole(c.var.actor, 'officer', 'head-of-cabinet');
  type Row = HandCopy & { name: string; slug: string };
  const columns = [
    { head: t('to'), cell: (row: Row) => <a href={to(c, `/directory/${row.slug}`)}>{row.name}</a> },
    { head: t('way'), cell: (row: Row) => t(`way_${row.way}`) },
    {
      head: t('sentOn'),
      class: 'nowrap',
      cell: (row: Row) => <bdi>{wordMoment(new Date(`${row.sentOn}T00:00:00Z`), c.var.language)}</bdi>,
    },
    { head: t('note'), cell: (row: Row) => <bdi>{row.note}</bdi> },
    {
      head: t('recordedBy'),
      cell: (row: Row) => (
        <>
          <bdi>{row.recordedByName}</bdi> <span class="hint">{wordMoment(row.recordedAt, c.var.language)}</span>
        </>
      ),
    },
    {
      head: '',
      cell: (row: Row) =>
        mayChange ? (
          <ActionButton c={c} action={to(c, `/circulars/${circularId}/copies/${row.id}/withdrawal`)} label={t('withdraw')} quiet />
        ) : null,
    },
  ];
  return <Table caption={t('copies')} rows={rows} empty={t('noCopies')} columns={columns} />;
}

function RecordForm({ c, circularId, tiles, state }: Props): JSX.Element {
  const t = speak(sendingWords, c.var.language);
  const option = ({ bodyId, name }: Tile) => ({ value: bodyId, label: name });
  const [missed, reached] = [tiles.filter(({ unmailed }) => unmailed), tiles.filter(({ unmailed }) => !unmailed)];
  const labels = { body: t('whoGot'), way: t('way'), on: t('sentOn'), note: t('note') };
  return (
    <Form c={c} action={to(c, `/circulars/${circularId}/copies`)}>
      <ProblemSummary c={c} state={state} labels={labels} />
      {missed.length > 0 ? <Choices c={c} state={state} name="body" label={t('unreached')} options={missed.map(option)} many /> : null}
      {reached.length > 0 ? (
        <details>
          <summary>{t('reached')}</summary>
          <Choices c={c} state={reachedState(state)} name="reached" label={t('whoGot')} options={reached.map(option)} many />
        </details>
      ) : null}
      <Select
        c={c}
        state={state}
        name="way"
        label={labels.way}
        value="post"
        options={copyWays.map((way) => ({ value: way, label: t(`way_${way}`) }))}
      />
      <TextField c={c} state={state} name="on" type="date" label={labels.on} value={today()} />
      <TextArea c={c} state={state} name="note" label={labels.note} hint={t('noteHint')} rows={2} optional />
      <button type="submit" class="button">
        {t('record')}
      </button>
    </Form>
  );
}

/** The problem of a missing tick is shown once, at the first list. */
function reachedState(state: FormState): FormState {
  const { body: _body, ...problems } = state.problems;
  return { ...state, problems };
}
