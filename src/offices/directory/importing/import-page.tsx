import type { JSX } from 'preact';
import { Form, Heading, type Request, Section, Table, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { wordDay } from '../word-day.ts';
import { words } from '../words.ts';
import type { ListedImport } from './import-find.ts';
import { importDirectoryWords } from './import-words.ts';

/** In which kinds of file the directory goes out; each can be taken in again. */
const exportKinds = [
  { kind: 'csv', key: 'export' },
  { kind: 'xlsx', key: 'exportXlsx' },
  { kind: 'vcf', key: 'exportVcard' },
  { kind: 'json', key: 'exportPopolo' },
  { kind: 'parline.json', key: 'exportParline' },
] as const;

/** Where a list is chosen, and the lists taken in before. `problem` is said beside the file. */
export function ImportPage({ c, imports, problem }: { c: Request; imports: ListedImport[]; problem?: string }): JSX.Element {
  const t = speak(importDirectoryWords, c.var.language);
  return (
    <>
      <Heading over={<a href={to(c, '/directory')}>{speak(words, c.var.language)('directory')}</a>} title={t('title')} under={t('under')}>
        {exportKinds.map(({ kind, key }) => (
          <a class="button quiet" href={to(c, `/directory/export.${kind}`)}>
            {t(key)}
          </a>
        ))}
      </Heading>
      <Form c={c} action={to(c, '/directory/import')} multipart>
        <div class={problem ? 'field has-problem' : 'field'}>
          <label for="file">{t('file')}</label>
          <p class="hint" id="file-hint">
            {t('fileHint')}
          </p>
          {problem ? (
            <p class="problem" id="file-problem" role="alert">
              {problem}
            </p>
          ) : null}
          <input
            type="file"
            id="file"
            name="file"
            accept=".csv,.tsv,.txt,.xlsx,.vcf,.json"
            aria-describedby={problem ? 'file-hint file-problem' : 'file-hint'}
          />
        </div>
        <button type="submit" class="button">
          {t('read')}
        </button>
      </Form>
      <Section title={t('past')} class="directory-import-past">
        <PastImports c={c} imports={imports} />
      </Section>
    </>
  );
}

function PastImports({ c, imports }: { c: Request; imports: ListedImport[] }): JSX.Element {
  const language = c.var.language;
  const t = speak(importDirectoryWords, language);
  return (
    <Table
      caption={t('past')}
      rows={imports}
      empty={t('noPast')}
      columns={[
        {
          head: t('file'),
          cell: ({ id, fileName }) => (
            <a href={to(c, `/directory/import/${id}`)}>
              <bdi>{fileName}</bdi>
            </a>
          ),
        },
        {
          head: t('when'),
          class: 'nowrap',
          cell: ({ storedAt, readAt }) => wordDay((storedAt ?? readAt).toISOString().slice(0, 10), language),
        },
        { head: t('state'), cell: (each) => stateOf(each, t) },
        {
          head: t('what'),
          cell: ({ counts }) => (counts ? `${t('count_adds', { n: counts.adds })} · ${t('count_changes', { n: counts.changes })}` : '—'),
        },
      ]}
    />
  );
}

function stateOf({ storedAt, storedBy, undoneAt }: ListedImport, t: ReturnType<typeof speak<typeof importDirectoryWords>>): string {
  if (undoneAt) return t('state_undone');
  return storedAt ? t('state_stored', { name: storedBy ?? '' }) : t('state_looked');
}
