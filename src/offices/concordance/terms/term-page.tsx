import type { JSX } from 'preact';
import { allLanguages, type Language, ownNames } from '../../../platform/language.ts';
import {
  ActionButton,
  emptyForm,
  Facts,
  Foreign,
  Form,
  type FormState,
  Heading,
  Notice,
  Pill,
  type Request,
  Section,
  Select,
  Table,
  TextField,
  Tick,
  type Tone,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { JournalEntry } from '../../archive/public.ts';
import { type TermWord, termStatuses } from '../../languages/public.ts';
import { wordDay } from '../pages/word-day.ts';
import { nameOf } from './list-terms.ts';
import type { Standing, StoredTerm, StoredWording } from './stored-term.ts';
import { termWords } from './term-words.ts';

type Props = { c: Request; term: StoredTerm; journal: JournalEntry[]; mayDecide: boolean; holdsFor: string; state?: FormState };
const tones: Record<Standing, Tone> = { proposed: 'warn', accepted: 'good', retired: 'idle' };

/** One concept with all its languages side by side: how each wording stands, who proposed and decided it, and what may be done. */
export function TermPage({ c, term, journal, mayDecide, holdsFor, state = emptyForm }: Props): JSX.Element {
  const t = speak(termWords, c.var.language);
  const language = [c.var.language, ...allLanguages].find((each) => nameOf(term, each) !== undefined);
  const title = language ? <Foreign language={language}>{nameOf(term, language)}</Foreign> : term.name;
  return (
    <>
      <Heading over={<a href={to(c, '/terms')}>{t('title')}</a>} title={title} under={t(`domain_${term.domain}`)} />
      {term.mergedInto ? (
        <Notice tone="info">
          <a href={to(c, `/terms/${term.mergedInto}`)}>{t('merged', { name: term.mergedInto })}</a>
        </Notice>
      ) : null}
      <Facts
        facts={[
          [t('organization'), holdsFor],
          [t('source'), term.source ?? term.starter?.source],
          [t('from'), term.from && wordDay(term.from, c.var.language)],
          [t('until'), term.until && wordDay(term.until, c.var.language)],
        ]}
      />
      <div class="term-languages">
        {allLanguages.map((each) => (
          <LanguagePart c={c} term={term} language={each} mayDecide={mayDecide} />
        ))}
      </div>
      {term.mergedInto ? null : <AddForm c={c} term={term} state={state} />}
      {mayDecide && term.id && !term.starter && !term.mergedInto ? <MergeForm c={c} term={term} /> : null}
      <Section title={t('history')}>
        <History c={c} journal={journal} />
      </Section>
    </>
  );
}

type PartProps = { c: Request; term: StoredTerm; language: Language; mayDecide: boolean };

function LanguagePart({ c, term, language, mayDecide }: PartProps): JSX.Element {
  const t = speak(termWords, c.var.language);
  const order: Standing[] = ['accepted', 'proposed', 'retired'];
  const own = term.wordings
    .filter((one) => one.language === language)
    .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  const starter = (term.starter?.words[language] ?? []).filter(({ text }) => !own.some((one) => one.text === text));
  return (
    <section class="term-language">
      <h2>
        <Foreign language={language}>{ownNames[language]}</Foreign>
      </h2>
      {own.length + starter.length === 0 ? <p class="hint">{t('noWording')}</p> : null}
      <ul class="plain">
        {own.map((wording) => (
          <OwnWording c={c} wording={wording} mayDecide={mayDecide && !term.mergedInto} />
        ))}
        {starter.map((word) => (
          <StarterWording c={c} word={word} language={language} />
        ))}
      </ul>
    </section>
  );
}

function OwnWording({ c, wording, mayDecide }: { c: Request; wording: StoredWording; mayDecide: boolean }): JSX.Element {
  const t = speak(termWords, c.var.language);
  const day = (at: Date) => wordDay(at.toISOString(), c.var.language);
  const decided =
    wording.decidedBy && wording.decidedAt ? t('decidedBy', { name: wording.decidedBy, day: day(wording.decidedAt) }) : undefined;
  const validity = [
    wording.from && `${t('from')} ${wordDay(wording.from, c.var.language)}`,
    wording.until && `${t('until')} ${wordDay(wording.until, c.var.language)}`,
  ];
  return (
    <li class={`term-wording is-${wording.standing}`}>
      <Foreign language={wording.language}>{wording.text}</Foreign>
      <p class="hint">
        <Pill tone={tones[wording.standing]}>{t(`standing_${wording.standing}`)}</Pill> {kindOf(c, { ...wording, status: wording.use })}
      </p>
      <p class="hint">
        {[t('by', { name: wording.proposedBy, day: day(wording.proposedAt) }), decided, wording.source, ...validity]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {wording.note ? <p class="hint">{wording.note}</p> : null}
      {mayDecide ? (
        <div class="term-acts">
          {wording.standing === 'accepted' ? null : (
            <ActionButton c={c} action={to(c, `/terms/wordings/${wording.id}/accept`)} label={t('accept')} />
          )}
          {wording.standing === 'retired' ? null : (
            <ActionButton c={c} action={to(c, `/terms/wordings/${wording.id}/retire`)} label={t('retire')} quiet />
          )}
        </div>
      ) : null}
    </li>
  );
}

function StarterWording({ c, word, language }: { c: Request; word: TermWord; language: Language }): JSX.Element {
  const t = speak(termWords, c.var.language);
  return (
    <li class="term-wording">
      <Foreign language={language}>{word.text}</Foreign>
      <p class="hint">
        <Pill tone="idle">{t('starter')}</Pill> {kindOf(c, word)}
      </p>
    </li>
  );
}

function kindOf(c: Request, { status, acronym, gender }: Pick<TermWord, 'status' | 'acronym' | 'gender'>): string {
  const t = speak(termWords, c.var.language);
  return [acronym ? t('acronym') : t(`use_${status}`), gender ? t(`gender_${gender}`) : undefined].filter(Boolean).join(' · ');
}

function AddForm({ c, term, state }: { c: Request; term: StoredTerm; state: FormState }): JSX.Element {
  const t = speak(termWords, c.var.language);
  return (
    <Section title={t('addWording')}>
      <Form c={c} action={to(c, `/terms/${term.name}/wordings`)}>
        <Select
          c={c}
          state={state}
          name="language"
          label={t('language')}
          options={allLanguages.map((value) => ({ value, label: ownNames[value] }))}
          value={c.var.language}
        />
        <TextField c={c} state={state} name="wording" label={t('wording')} dir="auto" />
        <Select
          c={c}
          state={state}
          name="use"
          label={t('use')}
          options={termStatuses.map((value) => ({ value, label: t(`use_${value}`) }))}
        />
        <Select
          c={c}
          state={state}
          name="gender"
          label={t('gender')}
          options={(['f', 'm'] as const).map((value) => ({ value, label: t(`gender_${value}`) }))}
          empty={t('noGender')}
        />
        <Tick c={c} state={state} name="acronym" label={t('acronym')} />
        <TextField c={c} state={state} name="from" label={t('from')} type="date" optional />
        <TextField c={c} state={state} name="until" label={t('until')} type="date" optional />
        <TextField c={c} state={state} name="source" label={t('source')} optional />
        <button type="submit" class="button">
          {t('propose')}
        </button>
      </Form>
    </Section>
  );
}

function MergeForm({ c, term }: { c: Request; term: StoredTerm }): JSX.Element {
  const t = speak(termWords, c.var.language);
  return (
    <Section title={t('merge')}>
      <Form c={c} action={to(c, `/terms/${term.name}/merge`)}>
        <TextField c={c} state={emptyForm} name="into" label={t('mergeInto')} dir="ltr" />
        <button type="submit" class="button quiet">
          {t('mergeDo')}
        </button>
      </Form>
    </Section>
  );
}

function History({ c, journal }: { c: Request; journal: JournalEntry[] }): JSX.Element {
  const t = speak(termWords, c.var.language);
  const act = (name: string) => t(`act_${name}` as 'act_terms.accept');
  const said = (facts: unknown) =>
    Object.values((facts ?? {}) as Record<string, unknown>)
      .flat()
      .map(String)
      .join(' · ');
  return (
    <Table
      caption={t('history')}
      rows={journal}
      empty={t('noHistory')}
      columns={[
        { head: t('when'), class: 'nowrap', cell: ({ at }) => wordDay(at.toISOString(), c.var.language) },
        { head: t('who'), cell: ({ actor_name }) => <bdi>{actor_name}</bdi> },
        { head: t('what'), cell: (entry) => act(entry.act) },
        { head: t('wording'), cell: ({ facts }) => <bdi>{said(facts)}</bdi> },
      ]}
    />
  );
}
