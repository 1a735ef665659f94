import type { JSX } from 'preact';
import { ownNames, screenLanguages } from '../../../../platform/language.ts';
import {
  Form,
  type FormState,
  Heading,
  ProblemSummary,
  type Request,
  Section,
  Select,
  Table,
  TextField,
  to,
} from '../../../../platform/web/public.ts';
import { speak } from '../../../../platform/words.ts';
import { inLanguage, wordDays } from '../../../languages/public.ts';
import { notesWords } from '../notes-words.ts';
import { type PaperKind, paperKinds } from '../paper.ts';
import type { SymbolSeries } from '../paper-symbols.ts';
import type { EnteredRule } from './list-rules.ts';
import { seriesWords } from './series-words.ts';

export type SeriesShown = { series: SymbolSeries[]; rules: EnteredRule[]; seriesForm: FormState; ruleForm: FormState };
type View = { c: Request; shown: SeriesShown };

/** The series of document symbols and the rules of convocation, with a form for one more of each. */
export function SeriesPage({ c, shown }: View): JSX.Element {
  const { language } = c.var;
  const t = speak(seriesWords, language);
  return (
    <>
      <Heading title={t('title')} under={t('under')} />
      <div class="columns">
        <div>
          <Table
            caption={t('title')}
            rows={shown.series}
            empty=""
            columns={[
              { head: t('code'), cell: ({ code }) => <bdi dir="ltr">{code}</bdi> },
              { head: t('organ'), cell: ({ names }) => inLanguage(names, language) },
              { head: t('patterns'), cell: ({ patterns }) => <bdi dir="ltr">{Object.values(patterns).join(', ')}</bdi> },
            ]}
          />
          <Section title={t('rules')}>
            <Table
              caption={t('rules')}
              rows={shown.rules}
              empty={t('noRules')}
              columns={[
                { head: t('code'), cell: ({ series }) => <bdi dir="ltr">{series}</bdi> },
                {
                  head: t('fromDay'),
                  cell: ({ fromDay }) => (fromDay < '1901' ? t('always') : wordDays({ fact: 'days', from: fromDay }, language)),
                },
                { head: t('months'), cell: ({ months }) => months },
                { head: t('rule'), cell: ({ source }) => inLanguage(source, language) },
              ]}
            />
          </Section>
        </div>
        <aside>
          <SeriesForm c={c} shown={shown} />
          <RuleForm c={c} shown={shown} />
        </aside>
      </div>
    </>
  );
}

/** What a symbol of each kind usually looks like; `CODE` gives way to the code of the series. */
export const usualPatterns: Record<PaperKind | 'item', string> = {
  'concept-note': '{session}/Inf.{n}',
  'practical-note': '{session}/Inf.{n}',
  agenda: '{session}/A.{n}',
  convocation: '{session}/C.{n}',
  'selection-minutes': '{session}/R.{n}',
  programme: '{session}/Inf.{n}',
  item: '{session}/{item}',
};

function SeriesForm({ c, shown: { seriesForm: state } }: View): JSX.Element {
  const t = speak(seriesWords, c.var.language);
  const kind = speak(notesWords, c.var.language);
  const labels = { code: t('code') };
  return (
    <Section title={t('enter')}>
      <ProblemSummary c={c} state={state} labels={labels} />
      <Form c={c} action={to(c, '/paper-series')}>
        <TextField c={c} state={state} name="code" label={t('code')} hint={t('codeHint')} dir="ltr" />
        {screenLanguages.map((language) => (
          <TextField c={c} state={state} name={`name_${language}`} label={t('name', { language: ownNames[language] })} lang={language} />
        ))}
        <p class="hint">{t('patternHint')}</p>
        {paperKinds.map((each) => (
          <TextField c={c} state={state} name={`pattern_${each}`} label={kind(`kind_${each}`)} value={usualPatterns[each]} dir="ltr" />
        ))}
        <TextField c={c} state={state} name="pattern_item" label={t('item')} value={usualPatterns.item} dir="ltr" />
        <button type="submit" class="button">
          {t('keep')}
        </button>
      </Form>
    </Section>
  );
}

function RuleForm({ c, shown: { series, ruleForm: state } }: View): JSX.Element {
  const t = speak(seriesWords, c.var.language);
  const options = series.map(({ code, names }) => ({ value: code, label: `${code} · ${inLanguage(names, c.var.language)}` }));
  return (
    <Section title={t('enterRule')}>
      <ProblemSummary c={c} state={state} labels={{ fromDay: t('fromDay'), months: t('months') }} />
      <Form c={c} action={to(c, '/paper-series/rules')}>
        <Select c={c} state={state} name="series" label={t('organ')} options={options} />
        <TextField c={c} state={state} name="fromDay" label={t('fromDay')} type="date" />
        <TextField c={c} state={state} name="months" label={t('months')} type="number" />
        {screenLanguages.map((language) => (
          <TextField
            c={c}
            state={state}
            name={`source_${language}`}
            label={t('source', { language: ownNames[language] })}
            lang={language}
          />
        ))}
        <button type="submit" class="button">
          {t('keepRule')}
        </button>
      </Form>
    </Section>
  );
}
