import type { JSX } from 'preact';
import { emptyForm, type FormState, Heading, page, type Request, Section, Table, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { InLanguages, LetterReading } from '../../languages/public.ts';
import { LetterFacts } from './import-letter-facts.tsx';
import type { LetterPlan } from './import-letter-plan.ts';
import { type LetterSource, LetterStores } from './import-letter-stores.tsx';
import { importLetterWords } from './import-letter-words.ts';
import { ChooseSource, FindingList, languageName, SideBySide, type SideRow } from './import-parts.tsx';
import { importWords } from './import-words.ts';

const action = '/circulars/import';
/** `known`: the path of what the same text became before. */
export type Trouble = { state?: FormState; refused?: string; status?: 409 | 422; known?: string };

/** The page on which a letter is chosen or pasted. */
export function chooseLetterPage(c: Request, { state = emptyForm, refused, status }: Trouble = {}): Response {
  const t = speak(importLetterWords, c.var.language);
  return page(
    c,
    { title: t('title'), section: 'circulars', status, refused },
    <>
      <Heading title={t('title')} under={t('under')} />
      <ChooseSource c={c} action={to(c, action)} state={state} />
    </>,
  );
}

export type LetterPreview = { reading: LetterReading; plan: LetterPlan; organizationOf: InLanguages; source: LetterSource };

/** What was recognised, what not and why, and what storing would enter; nothing is stored by showing it. */
export function letterPreviewPage(
  c: Request,
  preview: LetterPreview,
  { state = emptyForm, refused, status, known }: Trouble = {},
): Response {
  const t = speak(importLetterWords, c.var.language);
  const either = speak(importWords, c.var.language);
  const { reading, source } = preview;
  const counts = { languages: reading.versions.length, paragraphs: reading.pairs.length, meetings: reading.meetings.length };
  return page(
    c,
    { title: t('title'), section: 'circulars', status, refused },
    <>
      <Heading over={either('preview')} title={<bdi>{source.fileName || either('pasted')}</bdi>} under={t('found', counts)}>
        <a class="button quiet" href={to(c, action)}>
          {either('other')}
        </a>
      </Heading>
      {known ? (
        <p>
          <a href={to(c, known)}>{either('openKnown')}</a>
        </p>
      ) : null}
      <Section title={either('recognised')} class="import-facts">
        <LetterFacts c={c} reading={reading} />
      </Section>
      <Section title={either('notRecognised')}>
        <NotRecognised c={c} preview={preview} />
      </Section>
      <Section title={either('findings')}>
        <FindingList c={c} findings={reading.notes} />
      </Section>
      <Section title={either('text')}>
        <p class="hint">{either('textUnder')}</p>
        <SideBySide c={c} languages={reading.versions.map(({ language }) => language)} rows={rowsOf(reading)} />
      </Section>
      <Section title={either('stores')} id="store">
        <LetterStores c={c} action={to(c, `${action}/store`)} state={state} {...preview} />
      </Section>
    </>,
  );
}

type Row = { language: string; line?: number; words: string; why: string };

function NotRecognised({ c, preview }: { c: Request; preview: LetterPreview }): JSX.Element {
  const either = speak(importWords, c.var.language);
  return (
    <Table
      caption={either('notRecognised')}
      columns={[
        { head: either('language'), cell: ({ language }: Row) => language },
        { head: either('line'), cell: ({ line }) => line ?? '—', class: 'number' },
        { head: either('words'), cell: ({ words }) => <bdi>{words}</bdi> },
        { head: either('why'), cell: ({ why }) => why },
      ]}
      rows={notRecognised(c, preview)}
      empty={either('allRecognised')}
    />
  );
}

function notRecognised(c: Request, { reading, plan }: LetterPreview): Row[] {
  const t = speak(importLetterWords, c.var.language);
  const name = (language: (typeof reading.versions)[number]['language']) => languageName(language, c.var.language);
  const lineOf = (signatory: string) =>
    reading.versions.find(({ language }) => language === plan.original)?.signatories.find((each) => each.name === signatory)?.line;
  return [
    ...reading.unrecognised.map(({ language, line, text }) => ({ language: name(language), line, words: text, why: t('why_line') })),
    ...reading.missing.map(({ language, part }) => ({ language: name(language), words: t(part), why: t('why_missing') })),
    ...plan.matched
      .filter(({ by }) => by === 'own')
      .map((one) => ({
        language: name(plan.original),
        line: lineOf(one.name),
        words: [one.name, one.post].filter(Boolean).join(' · '),
        why: t('why_signatory'),
      })),
  ];
}

function rowsOf({ pairs, versions }: LetterReading): SideRow[] {
  return pairs.map((row, index) => ({
    key: `p${index + 1}`,
    cells: Object.fromEntries(
      versions.flatMap(({ language, body }) => {
        const cells = body.filter(({ key }) => row[language]?.includes(key));
        return cells.length > 0 ? [[language, cells]] : [];
      }),
    ),
  }));
}
