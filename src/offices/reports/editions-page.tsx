import type { JSX } from 'preact';
import { hasRole } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import { directionOf, ownNames, screenLanguages } from '../../platform/language.ts';
import {
  Choices,
  Form,
  type FormState,
  Heading,
  Pill,
  ProblemSummary,
  type Request,
  Select,
  Table,
  TextField,
  Tick,
  to,
} from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { inLanguage, wordLanguages, wordPeriod } from '../languages/public.ts';
import type { Edition } from './edition.ts';
import { importReportWords } from './import-report-words.ts';
import { words } from './words.ts';

export type ListedEdition = { edition: Edition; noted?: string };

/** The editions, the latest period first; what the council decided stands under the title. */
export function EditionsPage({ c, editions }: { c: Request; editions: ListedEdition[] }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  return (
    <>
      <Heading title={t('reports')} under={t('reportsUnder')}>
        {hasRole(c.var.actor, 'officer') ? (
          <>
            <a class="button" href={to(c, '/reports/new')}>
              {t('open')}
            </a>
            <a class="button quiet" href={to(c, '/reports/import')}>
              {word(importReportWords.title, c.var.language)}
            </a>
          </>
        ) : null}
      </Heading>
      <Table
        caption={t('reports')}
        rows={editions}
        empty={t('none')}
        columns={[
          { head: t('symbol'), class: 'nowrap', cell: ({ edition }) => <bdi dir="ltr">{edition.symbol}</bdi> },
          {
            head: t('title'),
            cell: ({ edition, noted }) => (
              <>
                <a href={to(c, `/reports/${edition.id}`)}>{inLanguage(edition.title, language)}</a>
                {noted ? <span class="edition-noted">{noted}</span> : null}
              </>
            ),
          },
          { head: t('period'), cell: ({ edition }) => wordPeriod(edition.period, language) },
          {
            head: t('state'),
            cell: ({ edition }) =>
              edition.decision ? <Pill tone="good">{t('state_sealed')}</Pill> : <Pill tone="info">{t('state_open')}</Pill>,
          },
        ]}
      />
    </>
  );
}

/** The form that opens an edition. */
export function NewEditionPage({ c, state }: { c: Request; state: FormState }): JSX.Element {
  const t = speak(words, c.var.language);
  const languages = screenLanguages.map((value) => ({ value, label: ownNames[value] }));
  const titles = screenLanguages.map((code) => [`title_${code}`, `${t('title')}, ${wordLanguages([code], c.var.language, 'in')}`] as const);
  const labels = {
    symbol: t('symbol'),
    from: t('from'),
    to: t('to'),
    languages: t('languages'),
    originalLanguage: t('original'),
    datedOn: t('datedOn'),
  };
  return (
    <>
      <Heading over={t('reports')} title={t('open')} />
      <ProblemSummary c={c} state={state} labels={{ ...labels, ...Object.fromEntries(titles) }} />
      <Form c={c} action={to(c, '/reports/new')} class="form wide">
        <div class="three">
          <TextField c={c} state={state} name="symbol" label={t('symbol')} hint={t('symbolHint')} dir="ltr" autocomplete="off" />
        </div>
        <div class="versions">
          {titles.map(([name, label], index) => {
            const code = screenLanguages[index] ?? 'en';
            return <TextField c={c} state={state} name={name} label={label} lang={code} dir={directionOf(code)} />;
          })}
        </div>
        <div class="three">
          <TextField c={c} state={state} name="from" label={t('from')} type="date" />
          <TextField c={c} state={state} name="to" label={t('to')} type="date" />
          <TextField c={c} state={state} name="datedOn" label={t('datedOn')} type="date" value={today()} />
        </div>
        <Choices c={c} state={state} name="languages" label={t('languages')} options={languages} many value={[...screenLanguages]} />
        <div class="three">
          <Select c={c} state={state} name="originalLanguage" label={t('original')} options={languages} value="en" />
        </div>
        <Tick c={c} state={state} name="arabicFirst" label={t('arabicFirst')} ticked />
        <button type="submit" class="button">
          {t('open')}
        </button>
      </Form>
    </>
  );
}
