import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ownNames, screenLanguages } from '../../../platform/language.ts';
import {
  Choices,
  Form,
  type FormState,
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
import { inLanguage, normaliseText } from '../../languages/public.ts';
import type { Meeting } from '../meeting.ts';
import { PdfLinks } from './file-links.tsx';
import { notesWords } from './notes-words.ts';
import { distributions, type Paper, paperKinds } from './paper.ts';
import { pathOf } from './paper-frame.tsx';
import type { MeetingSymbols, SymbolSeries } from './paper-symbols.ts';
import { seriesWords } from './series/series-words.ts';

export type PapersShown = { meeting: Meeting; papers: Paper[]; series: SymbolSeries[]; symbols?: MeetingSymbols; state: FormState };

/** All papers of a meeting with their state and files, and what begins another. */
export function ListPage({ c, shown }: { c: Request; shown: PapersShown }): JSX.Element {
  const { language } = c.var;
  const t = speak(notesWords, language);
  const { meeting, papers } = shown;
  const path = to(c, `/meetings/${meeting.slug}`);
  return (
    <>
      <Heading
        over={<a href={path}>{normaliseText(inLanguage(meeting.title, language), language)}</a>}
        title={t('papers')}
        under={t('papersUnder')}
      >
        {hasRole(c.var.actor, 'administrator') ? (
          <a class="button quiet" href={to(c, '/paper-series')}>
            {speak(seriesWords, language)('title')}
          </a>
        ) : null}
        <a class="button quiet" href={`${path}/selection`}>
          {t('selection')}
        </a>
      </Heading>
      <div class="columns">
        <PaperTable c={c} meeting={meeting} papers={papers} />
        <aside>
          {hasRole(c.var.actor, 'officer') ? <DraftForm c={c} meeting={meeting} state={shown.state} /> : null}
          <Symbols c={c} shown={shown} />
        </aside>
      </div>
    </>
  );
}

function PaperTable({ c, meeting, papers }: { c: Request; meeting: Meeting; papers: Paper[] }): JSX.Element {
  const t = speak(notesWords, c.var.language);
  return (
    <Table
      caption={t('papers')}
      rows={papers}
      empty={t('noPapers')}
      columns={[
        {
          head: t('paper'),
          cell: (paper) => (
            <>
              <a href={to(c, pathOf(meeting, paper))}>{t(`kind_${paper.kind}`)}</a>
              {paper.distribution === 'general' ? null : <span class="hint"> {t(`distribution_${paper.distribution}`)}</span>}
            </>
          ),
        },
        { head: t('symbol'), cell: ({ issue }) => (issue ? <bdi dir="ltr">{issue.symbol}</bdi> : '–') },
        { head: t('state'), cell: (paper) => <StateOf c={c} paper={paper} papers={papers} /> },
        { head: 'PDF', cell: (paper) => <PdfLinks c={c} meeting={meeting} paper={paper} /> },
      ]}
    />
  );
}

function StateOf({ c, paper, papers }: { c: Request; paper: Paper; papers: Paper[] }): JSX.Element {
  const t = speak(notesWords, c.var.language);
  if (!paper.issue) return <Pill tone="idle">{t('draft')}</Pill>;
  if (papers.some(({ revises, issue }) => revises === paper.id && issue)) return <Pill tone="idle">{t('revised')}</Pill>;
  return <Pill tone="good">{paper.isPublic ? t('isPublic') : t('issued')}</Pill>;
}

function DraftForm({ c, meeting, state }: { c: Request; meeting: Meeting; state: FormState }): JSX.Element {
  const t = speak(notesWords, c.var.language);
  const languages = screenLanguages.map((language) => ({ value: language, label: ownNames[language] }));
  return (
    <Section title={t('draftPaper')}>
      <Form c={c} action={to(c, `/meetings/${meeting.slug}/notes`)}>
        <Select
          c={c}
          state={state}
          name="kind"
          label={t('paper')}
          options={paperKinds.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
        />
        <Select c={c} state={state} name="original" label={t('originalLanguage')} options={languages} value={c.var.language} />
        <Choices c={c} state={state} name="languages" label={t('inLanguages')} options={languages} value={[...screenLanguages]} many />
        <Select
          c={c}
          state={state}
          name="distribution"
          label={t('distributionHead')}
          options={distributions.map((value) => ({ value, label: t(`distribution_${value}`) }))}
        />
        <button type="submit" class="button">
          {t('draftAct')}
        </button>
      </Form>
    </Section>
  );
}

/** How the papers are numbered; fixed once one of them is issued. */
function Symbols({ c, shown: { meeting, papers, series, symbols, state } }: { c: Request; shown: PapersShown }): JSX.Element {
  const { language } = c.var;
  const t = speak(notesWords, language);
  const label = ({ code, names }: SymbolSeries) =>
    code === 'OTHER' ? inLanguage(names, language) : `${code} · ${inLanguage(names, language)}`;
  const isFixed = papers.some(({ issue }) => issue) || !hasRole(c.var.actor, 'officer');
  if (isFixed && symbols) {
    return (
      <Section title={t('symbols')}>
        <p>
          {inLanguage(symbols.series.names, language)} · <bdi dir="ltr">{symbols.session}</bdi>
        </p>
      </Section>
    );
  }
  const options = series.map((each) => ({ value: each.code, label: label(each) }));
  return (
    <Section title={t('symbols')}>
      <Form c={c} action={to(c, `/meetings/${meeting.slug}/notes/symbols`)}>
        <Select c={c} state={state} name="series" label={t('series')} options={options} value={symbols?.series.code ?? 'OTHER'} />
        <TextField c={c} state={state} name="session" label={t('session')} hint={t('symbolsHint')} value={symbols?.session} dir="ltr" />
        <button type="submit" class="button quiet">
          {t('save')}
        </button>
      </Form>
    </Section>
  );
}
