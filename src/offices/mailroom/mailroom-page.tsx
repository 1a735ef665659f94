import type { JSX } from 'preact';
import { hasRole } from '../../platform/actor.ts';
import { asLanguage, ownNames } from '../../platform/language.ts';
import { Bar, Foreign, Heading, Notice, type Request, Section, Select, Table, TextField, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { incomingWords } from './incoming/incoming-words.ts';
import { type LetterState, letterStateNames } from './letter-states.ts';
import type { LetterFilter, listLetters } from './list-letters.ts';
import { Turning } from './turning.tsx';
import { Moment, Reason, StatePill, toneOf } from './word-letters.tsx';
import { words } from './words.ts';

type Letters = Awaited<ReturnType<typeof listLetters>>;

import { leavingWords } from './leaving/leaving-words.ts';
import { RunningPart } from './leaving/running-part.tsx';
import type { RunningSending } from './leaving/sending.ts';
export type MailroomView = {
  open: number;
  unreachable: number;
  trouble?: string;
  sendings: RunningSending[];
  counts: Record<LetterState, number>;
  filter: LetterFilter;
  bodies: Map<string, string>;
} & Letters;

/** All letters: how many in which state, and the list under a filter. */
export function MailroomPage({ c, view, isCaptured }: { c: Request; view: MailroomView; isCaptured: boolean }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading title={t('mailroom')} under={t('mailroomUnder')}>
        <a class="button quiet" href={to(c, '/mailroom/incoming')}>
          {speak(incomingWords, c.var.language)('incomingOpen', { n: view.open })}
        </a>
        {view.unreachable > 0 ? (
          <a class="button quiet" href={to(c, '/mailroom/unreachable')}>
            {speak(incomingWords, c.var.language)('unreachableN', { n: view.unreachable })}
          </a>
        ) : null}
        {isCaptured ? (
          <a class="button quiet" href={to(c, '/mailroom/capture')}>
            {t('capture')}
          </a>
        ) : null}
        {hasRole(c.var.actor, 'administrator') ? (
          <a class="button quiet" href={to(c, '/mailroom/rules')}>
            {speak(leavingWords, c.var.language)('rules')}
          </a>
        ) : null}
      </Heading>
      {view.trouble ? (
        <Notice tone="bad">
          <strong>{t('noMailLeaves')}</strong> <Reason reason={view.trouble} language={c.var.language} />
        </Notice>
      ) : null}
      <Counts c={c} counts={view.counts} />
      <RunningPart c={c} sendings={view.sendings} />
      <Section title={t('letters')}>
        <Filters c={c} filter={view.filter} />
        <Letters c={c} view={view} />
        <Turning c={c} path="/mailroom" page={view.filter.page ?? 1} more={view.more} query={queryOf(view.filter)} />
      </Section>
    </>
  );
}

function queryOf(filter: LetterFilter): Record<string, string> {
  return Object.fromEntries(Object.entries({ state: filter.state ?? '', q: filter.query ?? '' }).filter(([, value]) => value !== ''));
}

function Counts({ c, counts }: { c: Request; counts: Record<LetterState, number> }): JSX.Element {
  const t = speak(words, c.var.language);
  const present = letterStateNames.filter((state) => counts[state] > 0);
  const label = `${t('byState')}: ${present.map((state) => `${t(state)} ${counts[state]}`).join(', ')}`;
  return (
    <div class="mail-counts">
      <Bar label={label} parts={present.map((state) => ({ tone: toneOf[state], n: counts[state] }))} />
      <ul>
        {present.map((state) => (
          <li>
            <a href={`${to(c, '/mailroom')}?state=${state}`}>
              <StatePill state={state} language={c.var.language} /> <strong>{counts[state]}</strong>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Filters({ c, filter }: { c: Request; filter: LetterFilter }): JSX.Element {
  const t = speak(words, c.var.language);
  const state = { typed: {}, problems: {} };
  return (
    <form method="get" action={to(c, '/mailroom')} class="filters">
      <TextField c={c} state={state} name="q" label={t('search')} type="search" value={filter.query} />
      <Select
        c={c}
        state={state}
        name="state"
        label={t('state')}
        value={filter.state}
        empty={t('anyState')}
        options={letterStateNames.map((name) => ({ value: name, label: t(name) }))}
      />
      <button type="submit" class="button quiet">
        {t('show')}
      </button>
    </form>
  );
}

function Letters({ c, view }: { c: Request; view: MailroomView }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  return (
    <Table
      caption={t('letters')}
      rows={view.letters}
      empty={t('noLetters')}
      columns={[
        {
          head: t('addressee'),
          cell: (letter) => (
            <>
              <Foreign language={letter.language}>{letter.to_name}</Foreign>
              <br />
              <small class="mail-quiet">
                {letter.body_id ? <>{view.bodies.get(letter.body_id)} · </> : null}
                <bdi>{letter.to_address}</bdi>
              </small>
            </>
          ),
        },
        { head: t('state'), class: 'nowrap', cell: (letter) => <StatePill state={letter.state} language={language} /> },
        {
          head: t('subject'),
          class: 'mail-subject',
          cell: (letter) => (
            <a href={to(c, `/mailroom/${letter.id}`)}>
              <Foreign language={letter.language}>{letter.subject_line || t('noSubject')}</Foreign>
            </a>
          ),
        },
        { head: t('language'), class: 'nowrap', cell: (letter) => <LanguageName code={letter.language} /> },
        { head: t('attempts'), class: 'number', cell: (letter) => letter.attempts },
        { head: t('when'), class: 'nowrap', cell: (letter) => <Moment at={letter.sent_at ?? letter.queued_at} language={language} /> },
      ]}
    />
  );
}

/** A language by its own name. */
export function LanguageName({ code }: { code: string }): JSX.Element {
  const language = asLanguage(code);
  return <Foreign language={code}>{language ? ownNames[language] : code}</Foreign>;
}
