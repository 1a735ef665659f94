import type { JSX } from 'preact';
import {
  ActionButton,
  emptyForm,
  Form,
  Heading,
  Pill,
  type Request,
  Section,
  Select,
  Table,
  type Tone,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { BodyKind } from '../bodies/body-kinds.ts';
import { wordDay } from '../word-day.ts';
import type { FoundImport } from './import-find.ts';
import { type ImportCounts, type ImportOutcome, importOutcomes, type PlannedLine } from './import-plan.ts';
import { importFields } from './import-table.ts';
import { wordLine } from './import-word-line.ts';
import { importDirectoryWords, importFieldWords } from './import-words.ts';

const tones: Record<ImportOutcome, Tone> = { adds: 'good', changes: 'info', conflicts: 'bad', ignored: 'idle' };

export type ShownImport = {
  found: FoundImport;
  lines: PlannedLine[];
  counts: ImportCounts;
  /** Of the plan, while the import is not stored. */
  digest?: string;
  shown?: ImportOutcome;
  bodies: ReadonlyMap<string, { kind: BodyKind; name: string }>;
};

/** An import, before it is stored (columns, preview, confirm) and after (what it wrote, undo). */
export function ImportPreviewPage(props: { c: Request; of: ShownImport }): JSX.Element {
  const { c, of } = props;
  const t = speak(importDirectoryWords, c.var.language);
  const { found } = of;
  return (
    <>
      <Heading
        over={<a href={to(c, '/directory/import')}>{t(found.storedAt ? 'result' : 'preview')}</a>}
        title={<bdi>{found.fileName}</bdi>}
        under={found.storedAt ? <StoredLine c={c} found={found} /> : t('lines', { n: of.lines.length })}
      >
        {found.storedAt ? null : (
          <a class="button quiet" href={to(c, '/directory/import')}>
            {t('otherFile')}
          </a>
        )}
      </Heading>
      {found.storedAt ? null : <Columns c={c} found={found} />}
      <Section title={t('what')} id="lines">
        <Counts c={c} of={of} />
        <div class="directory-import-confirm">{found.storedAt ? <Undo c={c} found={found} /> : <Store c={c} of={of} />}</div>
        <div class="directory-import-lines">
          <Lines c={c} of={of} />
        </div>
      </Section>
    </>
  );
}

function StoredLine({ c, found }: { c: Request; found: FoundImport }): JSX.Element {
  const t = speak(importDirectoryWords, c.var.language);
  const on = (at: Date | undefined) => (at ? wordDay(at.toISOString().slice(0, 10), c.var.language) : '');
  return (
    <>
      {t('storedOn', { day: on(found.storedAt), name: found.storedBy ?? '' })}
      {found.undoneAt ? ` · ${t('undoneOn', { day: on(found.undoneAt), name: found.undoneBy ?? '' })}` : ''}
    </>
  );
}

/** One choice a field; only for sheets, as other files say themselves what is what. */
function Columns({ c, found }: { c: Request; found: FoundImport }): JSX.Element | null {
  const t = speak(importDirectoryWords, c.var.language);
  const { kind, headings } = found.table;
  if (kind !== 'csv' && kind !== 'xlsx') return null;
  const options = headings.map((heading, index) => ({ value: String(index), label: heading || t('columnNumber', { n: index + 1 }) }));
  return (
    <Section title={t('columns')}>
      <p class="hint">{t('columnsHint')}</p>
      <Form c={c} action={to(c, `/directory/import/${found.id}/columns`)} class="directory-import-form">
        <div class="directory-import-columns">
          {importFields.map((field) => (
            <Select
              c={c}
              state={emptyForm}
              name={field}
              label={speak(importFieldWords, c.var.language)(field)}
              options={options}
              value={found.mapping[field] === undefined ? '' : String(found.mapping[field])}
              empty={t('noColumn')}
            />
          ))}
        </div>
        <button type="submit" class="button quiet">
          {t('again')}
        </button>
      </Form>
    </Section>
  );
}

/** The four counts, each a link that shows only its lines. */
function Counts({ c, of }: { c: Request; of: ShownImport }): JSX.Element {
  const t = speak(importDirectoryWords, c.var.language);
  const path = to(c, `/directory/import/${of.found.id}`);
  return (
    <nav class="directory-import-counts" aria-label={t('filter')}>
      <a href={`${path}#lines`} aria-current={of.shown ? undefined : 'true'}>
        {t('all')}
      </a>
      {importOutcomes.map((outcome) => (
        <a href={`${path}?show=${outcome}#lines`} aria-current={of.shown === outcome ? 'true' : undefined}>
          <Pill tone={tones[outcome]}>{t(`count_${outcome}`, { n: of.counts[outcome] })}</Pill>
        </a>
      ))}
    </nav>
  );
}

function Lines({ c, of }: { c: Request; of: ShownImport }): JSX.Element {
  const t = speak(importDirectoryWords, c.var.language);
  const rows = of.shown ? of.lines.filter(({ outcome }) => outcome === of.shown) : of.lines;
  return (
    <Table
      caption={t('what')}
      rows={rows}
      empty={t('noLines')}
      columns={[
        { head: t('line'), class: 'number', cell: ({ line }) => line },
        { head: t('what'), class: 'nowrap', cell: ({ outcome }) => <Pill tone={tones[outcome]}>{t(`outcome_${outcome}`)}</Pill> },
        { head: t('inFile'), cell: ({ said }) => <Said said={said} /> },
        {
          head: t('why'),
          cell: (line) => wordLine(line, of.bodies, c.var.language).map((sentence) => <div class="directory-import-why">{sentence}</div>),
        },
      ]}
    />
  );
}

function Said({ said }: { said: PlannedLine['said'] }): JSX.Element {
  return (
    <>
      <bdi class="directory-name directory-import-why">{said.body || '—'}</bdi>
      <span class="directory-under directory-import-why">
        <bdi>{said.post}</bdi>
        {said.post && said.who ? ' · ' : ''}
        <bdi>{said.who}</bdi>
      </span>
    </>
  );
}

function Store({ c, of }: { c: Request; of: ShownImport }): JSX.Element {
  const t = speak(importDirectoryWords, c.var.language);
  const n = of.counts.adds + of.counts.changes;
  if (n === 0) return <p class="empty">{t('nothing')}</p>;
  return (
    <>
      <p class="hint">{t('storeHint')}</p>
      <ActionButton
        c={c}
        action={to(c, `/directory/import/${of.found.id}/store`)}
        label={t('store', { n })}
        fields={{ digest: of.digest ?? '' }}
      />
    </>
  );
}

function Undo({ c, found }: { c: Request; found: FoundImport }): JSX.Element | null {
  const t = speak(importDirectoryWords, c.var.language);
  if (found.undoneAt) return null;
  return (
    <>
      <p class="hint">{t('undoHint')}</p>
      <ActionButton c={c} action={to(c, `/directory/import/${found.id}/undo`)} label={t('undo')} danger />
    </>
  );
}
