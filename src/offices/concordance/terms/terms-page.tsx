import type { JSX } from 'preact';
import { allLanguages, type Language, type ScreenLanguage } from '../../../platform/language.ts';
import {
  emptyForm,
  Foreign,
  Form,
  Heading,
  Pill,
  type Request,
  Section,
  Select,
  Table,
  TextField,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { termDomains } from '../../languages/public.ts';
import type { ListedTerm, TermFilter } from './list-terms.ts';
import { termWords } from './term-words.ts';

const most = 60;

/** The term base: search in any language, what waits for a decision, and the files that carry it elsewhere. */
export function TermsPage({ c, terms, filter }: { c: Request; terms: ListedTerm[]; filter: TermFilter }): JSX.Element {
  const t = speak(termWords, c.var.language);
  return (
    <>
      <Heading title={t('title')} under={t('under')}>
        <a class="button quiet" href={to(c, '/memory')}>
          {t('memory')}
        </a>
        <a class="button" href={to(c, '/terms/new')}>
          {t('new')}
        </a>
      </Heading>
      <SearchForm c={c} filter={filter} />
      <p class="under">{t('count', { n: terms.length, more: terms.length > most ? 'yes' : 'no' })}</p>
      <Table
        caption={t('title')}
        rows={terms.slice(0, most)}
        empty={t('none')}
        columns={[
          { head: t('term'), cell: (term) => <NameCell c={c} term={term} /> },
          { head: t('others'), cell: (term) => <Others term={term} reader={c.var.language} /> },
          { head: t('domain'), class: 'nowrap', cell: ({ domain }) => t(`domain_${domain}`) },
        ]}
      />
      <Files c={c} />
    </>
  );
}

function SearchForm({ c, filter }: { c: Request; filter: TermFilter }): JSX.Element {
  const t = speak(termWords, c.var.language);
  const domains = termDomains.map((value) => ({ value, label: t(`domain_${value}`) }));
  const shows = (['all', 'proposed', 'house'] as const).map((value) => ({ value, label: t(`show_${value}`) }));
  return (
    <form method="get" action={to(c, '/terms')} class="filters">
      <TextField
        c={c}
        state={emptyForm}
        name="q"
        label={t('search')}
        type="search"
        dir="auto"
        value={filter.query ?? ''}
        hint={t('searchHint')}
      />
      <Select
        c={c}
        state={emptyForm}
        name="domain"
        label={t('domain')}
        options={domains}
        empty={t('anyDomain')}
        value={filter.domain ?? ''}
      />
      <Select c={c} state={emptyForm} name="show" label={t('show')} options={shows} value={filter.show ?? 'all'} />
      <button type="submit" class="button quiet">
        {t('search')}
      </button>
    </form>
  );
}

function NameCell({ c, term }: { c: Request; term: ListedTerm }): JSX.Element {
  const t = speak(termWords, c.var.language);
  const language = languageShown(term, c.var.language);
  return (
    <>
      <a href={to(c, `/terms/${term.name}`)}>{language ? <Foreign language={language}>{term.names[language]}</Foreign> : term.name}</a>{' '}
      {term.toDecide > 0 ? <Pill tone="warn">{t('toDecide', { n: term.toDecide })}</Pill> : null}
    </>
  );
}

function languageShown({ names }: ListedTerm, reader: ScreenLanguage): Language | undefined {
  return [reader, ...allLanguages].find((language) => names[language] !== undefined);
}

function Others({ term, reader }: { term: ListedTerm; reader: ScreenLanguage }): JSX.Element {
  const shown = languageShown(term, reader);
  const others = allLanguages.filter((language) => language !== shown && term.names[language] !== undefined);
  return (
    <ul class="plain term-names">
      {others.map((language) => (
        <li>
          <Foreign language={language}>{term.names[language]}</Foreign>
        </li>
      ))}
    </ul>
  );
}

function Files({ c }: { c: Request }): JSX.Element {
  const t = speak(termWords, c.var.language);
  return (
    <Section title={t('exchange')}>
      <p>
        <a class="button quiet" href={to(c, '/terms/terms.tbx')}>
          {t('export', { format: 'TBX' })}
        </a>{' '}
        <a class="button quiet" href={to(c, '/terms/terms.csv')}>
          {t('export', { format: 'CSV' })}
        </a>
      </p>
      <Form c={c} action={to(c, '/terms/import')} multipart class="form">
        <div class="field">
          <label for="file">{t('importFile')}</label>
          <p class="hint" id="file-hint">
            {t('importHint')}
          </p>
          <input type="file" id="file" name="file" accept=".tbx,.xml,.csv" aria-describedby="file-hint" />
        </div>
        <button type="submit" class="button">
          {t('import')}
        </button>
      </Form>
    </Section>
  );
}
