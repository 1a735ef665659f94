import type { JSX } from 'preact';
import { type Language, ownNames } from '../../platform/language.ts';
import { Foreign, type Request, Section, Table, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { Circular } from './circular.ts';
import { words } from './words.ts';

/** The issued files of one version. */
export type IssuedRow = { language: Language; code: string; sha256: string; files: { id: string; format: string }[] };

/** What was issued, per version: files, code to verify, digest. */
export function DocumentsPart({ c, circular, rows }: { c: Request; circular: Circular; rows: IssuedRow[] }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Section title={t('documents')} id="documents">
      <Table
        caption={t('documents')}
        rows={rows}
        columns={[
          { head: t('language'), cell: (row) => <Foreign language={row.language}>{ownNames[row.language]}</Foreign> },
          {
            head: t('files'),
            cell: (row) =>
              row.files.map((file) => (
                <>
                  <a href={to(c, `/circulars/${circular.id}/documents/${file.id}`)}>{file.format}</a>{' '}
                </>
              )),
          },
          {
            head: t('code'),
            cell: (row) => (
              <a class="code" dir="ltr" href={to(c, `/verify/${row.code}`)}>
                {row.code}
              </a>
            ),
            class: 'nowrap',
          },
          {
            head: t('digest'),
            cell: (row) => (
              <code dir="ltr" title={row.sha256}>
                {row.sha256.slice(0, 24)}…
              </code>
            ),
          },
        ]}
      />
    </Section>
  );
}
