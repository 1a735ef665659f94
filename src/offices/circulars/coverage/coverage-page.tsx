import type { JSX } from 'preact';
import { Bar, Foreign, Notice, type Request, Table, to } from '../../../platform/web/public.ts';
import { speak, type WordArguments } from '../../../platform/words.ts';
import { type Coverage, type CoverageState, coverageStates } from './coverage.ts';
import { type Tile, toneOf, type WallGroup } from './coverage-wall.ts';
import { coverageWords } from './coverage-words.ts';
import { sendingWords } from '../sending/sending-words.ts';
import { wordMoment } from '../word-moment.ts';

type CoverageWord = keyof typeof coverageWords;
export type CoverageView = { c: Request; coverage: Coverage; groups: WallGroup[]; state?: CoverageState; asTable: boolean };

/** How far a letter has come: counts, then one equal tile for each body, or the same as a table. */
export function CoverageView(view: CoverageView): JSX.Element {
  const { c, coverage, groups, state } = view;
  const t = speak(coverageWords, c.var.language);
  const shown = groups
    .map((group) => ({ ...group, tiles: state ? group.tiles.filter((tile) => tile.state === state) : group.tiles }))
    .filter(({ tiles }) => tiles.length > 0);
  return (
    <>
      {coverage.dispatchedAt ? null : <Notice tone="info">{t('forecast')}</Notice>}
      <CoverageHead {...view} />
      {shown.length === 0 ? <p class="empty">{t('nothingHere')}</p> : null}
      {view.asTable ? <CoverageTable c={c} groups={shown} /> : shown.map((group) => <Group c={c} group={group} />)}
    </>
  );
}

function CoverageHead({ c, coverage, groups, state, asTable }: CoverageView): JSX.Element {
  const t = speak(coverageWords, c.var.language);
  const parliaments = groups.flatMap(({ tiles }) => tiles).filter(({ isParliament }) => isParliament);
  const { counts } = coverage;
  const rest = counts.reached + counts.silent + counts.bounced + counts['not-sent'];
  const label: WordArguments = { ...counts, rest };
  return (
    <div class="coverage-head">
      <p class="coverage-target">{t('target', { n: parliaments.filter((tile) => tile.registered > 0).length, of: parliaments.length })}</p>
      <Bar
        label={t('barLabel', label)}
        parts={[
          { tone: 'good', n: counts.registered + counts.named },
          { tone: 'warn', n: counts.declined },
          { tone: 'info', n: counts.opened + counts.reached },
          { tone: 'bad', n: counts.bounced },
          { tone: 'idle', n: counts.silent + counts['not-sent'] },
        ]}
      />
      <nav aria-label={t('states')}>
        <ul class="state-filter">
          <StateLink c={c} asTable={asTable} label={t('all')} n={coverage.covered.length} isCurrent={state === undefined} />
          {coverageStates
            .filter((each) => counts[each] > 0)
            .map((each) => (
              <StateLink
                c={c}
                asTable={asTable}
                state={each}
                label={t(`state_${each}`)}
                means={t(`means_${each}` as CoverageWord)}
                n={counts[each]}
                isCurrent={state === each}
              />
            ))}
        </ul>
      </nav>
      <p class="view-switch">
        <a href={hrefOf(c, state, !asTable)}>{t(asTable ? 'wall' : 'table')}</a>
      </p>
    </div>
  );
}

function hrefOf(c: Request, state: CoverageState | undefined, asTable: boolean): string {
  const query = new URLSearchParams({ ...(state ? { state } : {}), ...(asTable ? { as: 'table' } : {}) }).toString();
  return query ? `${c.req.path}?${query}` : c.req.path;
}

function StateLink(props: {
  c: Request;
  asTable: boolean;
  state?: CoverageState;
  label: string;
  means?: string;
  n: number;
  isCurrent: boolean;
}): JSX.Element {
  return (
    <li>
      <a
        href={hrefOf(props.c, props.state, props.asTable)}
        class={props.state ? `state-link is-${props.state}` : 'state-link'}
        aria-current={props.isCurrent ? 'true' : undefined}
        title={props.means}
      >
        <b>{props.n}</b> <span>{props.label}</span>
      </a>
    </li>
  );
}

function Group({ c, group }: { c: Request; group: WallGroup }): JSX.Element {
  const t = speak(coverageWords, c.var.language);
  const answered = group.tiles.filter(({ state }) => state === 'registered' || state === 'named' || state === 'declined').length;
  return (
    <section class="wall-group">
      <h2>
        {group.name ?? t('others')} <small dir="ltr">{`${answered} / ${group.tiles.length}`}</small>
      </h2>
      <ul class="wall">
        {group.tiles.map((tile) => (
          <WallTile c={c} tile={tile} />
        ))}
      </ul>
    </section>
  );
}

function WallTile({ c, tile }: { c: Request; tile: Tile }): JSX.Element {
  return (
    <li>
      <a class={`tile is-${tile.state}`} href={to(c, `/directory/${tile.slug}`)} title={tile.name}>
        <b>{tile.name}</b>
        <span>{wordState(c, tile)}</span>
      </a>
    </li>
  );
}

/** The state in words, with the number of delegates, or why no letter could be sent. */
function wordState(c: Request, tile: Tile): string {
  const t = speak(coverageWords, c.var.language);
  if (tile.state === 'not-sent' && tile.excluded) return t(`excluded_${tile.excluded}`);
  const ways = [...new Set((tile.copies ?? []).map(({ way }) => speak(sendingWords, c.var.language)(`way_${way}`)))].join(' · ');
  if (tile.unmailed && ways && (tile.state === 'reached' || tile.state === 'silent')) return `${t(`state_${tile.state}`)} · ${ways}`;
  const n = tile.state === 'registered' ? tile.registered : tile.state === 'named' ? tile.named : 0;
  return n > 0 ? `${t(`state_${tile.state}`)} · ${n}` : t(`state_${tile.state}`);
}

function CoverageTable({ c, groups }: { c: Request; groups: WallGroup[] }): JSX.Element {
  const t = speak(coverageWords, c.var.language);
  const rows = groups.flatMap((group) => group.tiles.map((tile) => ({ ...tile, group: group.name ?? t('others') })));
  return (
    <Table
      caption={t('coverage')}
      rows={rows}
      columns={[
        { head: t('body'), cell: (row) => <a href={to(c, `/directory/${row.slug}`)}>{row.name}</a> },
        { head: t('group'), cell: (row) => row.group },
        { head: t('state'), cell: (row) => <span class={`pill ${toneOf[row.state]}`}>{wordState(c, row)}</span> },
        {
          head: speak(sendingWords, c.var.language)('copies'),
          cell: (row) =>
            row.copies?.map(({ way, sentOn, recordedByName }) => (
              <span class="nowrap" title={recordedByName}>
                {speak(sendingWords, c.var.language)(`way_${way}`)} <bdi dir="ltr">{sentOn}</bdi>{' '}
              </span>
            )) ?? '–',
        },
        { head: t('delegates'), cell: (row) => row.named || '–', class: 'number' },
        { head: t('reminders'), cell: (row) => row.reminders || '–', class: 'number' },
        {
          head: t('lastAnswer'),
          cell: (row) =>
            row.lastAnswerAt ? <Foreign language={c.var.language}>{wordMoment(row.lastAnswerAt, c.var.language)}</Foreign> : '–',
          class: 'nowrap',
        },
      ]}
    />
  );
}
