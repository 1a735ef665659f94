import type { ComponentChildren, JSX } from 'preact';
import { Foreign, type Request, Table } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { LetterReading, LetterVersion } from '../../languages/public.ts';
import { importLetterWords } from './import-letter-words.ts';
import { languageName } from './import-parts.tsx';
import { importWords } from './import-words.ts';

type Part = {
  key: 'organization' | 'addressee' | 'date' | 'salutation' | 'body' | 'enclosures' | 'links' | 'closing' | 'signatories';
  lines: (version: LetterVersion) => ComponentChildren[];
};

const parts: Part[] = [
  {
    key: 'organization',
    lines: ({ letterhead }) => [letterhead.organization, letterhead.motto, letterhead.desk, ...letterhead.contacts, ...letterhead.address],
  },
  { key: 'addressee', lines: ({ addressee }) => [addressee?.line] },
  {
    key: 'date',
    lines: ({ dateLine, date }) => [
      dateLine,
      date && (
        <bdi class="import-normal" dir="ltr">
          {date}
        </bdi>
      ),
    ],
  },
  { key: 'salutation', lines: ({ salutation }) => salutation },
  { key: 'body', lines: ({ body }) => [body.length || undefined] },
  {
    key: 'links',
    lines: ({ links }) =>
      links.map(({ text, href, empty }) =>
        empty ? (
          text
        ) : (
          <bdi class="import-address" dir="ltr">
            {href}
          </bdi>
        ),
      ),
  },
  { key: 'enclosures', lines: ({ enclosures }) => enclosures.map(({ text }) => text) },
  { key: 'closing', lines: ({ closing }) => [closing] },
  {
    key: 'signatories',
    lines: ({ signatories }) =>
      signatories.map(({ name, post, organization }) => [name, ...post, organization].filter(Boolean).join(' · ')),
  },
];

/** What was recognised in each language version, part by part, beside one another. */
export function LetterFacts({ c, reading }: { c: Request; reading: LetterReading }): JSX.Element {
  const t = speak(importLetterWords, c.var.language);
  const either = speak(importWords, c.var.language);
  return (
    <Table
      caption={either('recognised')}
      columns={[
        { head: t('part'), cell: ({ key }: Part) => <b>{t(key)}</b>, class: 'import-part' },
        ...reading.versions.map((version) => ({
          head: languageName(version.language, c.var.language),
          cell: ({ key, lines }: Part) => (
            <Lines
              version={version}
              lines={lines(version)}
              nothing={key === 'organization' || key === 'enclosures' || key === 'links' ? '—' : either('notFound')}
            />
          ),
        })),
      ]}
      rows={parts.filter(({ lines }) => reading.versions.some((version) => lines(version).some((line) => line !== undefined)))}
    />
  );
}

function Lines({ version, lines, nothing }: { version: LetterVersion; lines: ComponentChildren[]; nothing: string }): JSX.Element {
  const there = lines.filter((line) => line !== undefined && line !== '');
  if (there.length === 0) return <span class="hint">{nothing}</span>;
  return (
    <Foreign language={version.language} block>
      {there.map((line) => (
        <div>{line}</div>
      ))}
    </Foreign>
  );
}
