import type { JSX } from 'preact';
import { ownNames } from '../../platform/language.ts';
import { Foreign, Heading, Pill, type Request, Table, to } from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import type { Circular } from './circular.ts';
import type { Subject } from './circular-frame.tsx';
import { importLetterWords } from './importing/import-letter-words.ts';
import { kindWords } from './kinds/kind-words.ts';
import { registerWords } from './register/register-words.ts';
import { wordMoment } from './word-moment.ts';
import { words } from './words.ts';

export type ListedCircular = { circular: Circular; subject: Subject; dispatchedAt?: Date };

/** All letters, the newest first. */
export function ListPage({ c, rows }: { c: Request; rows: ListedCircular[] }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading title={t('letters')} under={t('lettersUnder')}>
        <a class="button" href={to(c, '/circulars/new')}>
          {t('newLetter')}
        </a>
        <a class="button quiet" href={to(c, '/circulars/register')}>
          {word(registerWords.registers, c.var.language)}
        </a>
        <a class="button quiet" href={to(c, '/circulars/series')}>
          {word(kindWords.series, c.var.language)}
        </a>
        <a class="button quiet" href={to(c, '/circulars/import')}>
          {word(importLetterWords.title, c.var.language)}
        </a>
      </Heading>
      <Table
        caption={t('letters')}
        rows={rows}
        empty={t('noLetters')}
        columns={[
          {
            head: t('title'),
            cell: ({ circular, subject }) => (
              <a href={to(c, `/circulars/${circular.id}`)}>
                {subject.text ? <Foreign language={subject.language}>{subject.text}</Foreign> : t('untitled')}
              </a>
            ),
          },
          { head: t('reference'), cell: ({ circular }) => <bdi dir="ltr">{circular.issuance?.reference ?? '–'}</bdi>, class: 'nowrap' },
          { head: t('state'), cell: (row) => <State c={c} row={row} />, class: 'nowrap' },
          {
            head: t('languages'),
            cell: ({ circular }) =>
              circular.languages.map((language) => (
                <span class="tag" title={ownNames[language]}>
                  {language.toUpperCase()}
                </span>
              )),
            class: 'nowrap',
          },
          { head: t('created'), cell: ({ circular }) => wordMoment(circular.createdAt, c.var.language), class: 'nowrap' },
        ]}
      />
    </>
  );
}

function State({ c, row }: { c: Request; row: ListedCircular }): JSX.Element {
  const t = speak(words, c.var.language);
  if (row.dispatchedAt) return <Pill tone="good">{`${t('chain_dispatched')} · ${wordMoment(row.dispatchedAt, c.var.language)}`}</Pill>;
  return row.circular.issuance ? <Pill tone="info">{t('chain_issued')}</Pill> : <Pill tone="idle">{t('draft')}</Pill>;
}
