import type { JSX } from 'preact';
import { allLanguages, type Language } from '../../../platform/language.ts';
import {
  Form,
  type FormState,
  Heading,
  Notice,
  Pill,
  ProblemSummary,
  type Request,
  Section,
  Select,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage } from '../../languages/public.ts';
import type { BodyRecord } from '../bodies/body-record.ts';
import { formWords } from '../form-words.ts';
import { labelLanguage } from '../label-language.ts';
import { words } from '../words.ts';
import { LookFields, MarkFields, RuleFieldsOfPaper } from './paper-fields.tsx';
import type { CheckedSample } from './paper-samples.ts';
import { paperWords } from './paper-words.ts';

type View = {
  c: Request;
  record: BodyRecord;
  state: FormState;
  families: readonly string[];
  language: Language;
  samples: CheckedSample[];
  /** The settings shown, as they stand in the address of a sample. */
  asked: string;
  stored: boolean;
};
const mostPagesShown = 2;
const partNames = ['accent', 'quiet', 'serif', 'sans', 'top', 'bottom', 'side', 'bodySize', 'enclosures'] as const;

/** The look and rules of an organization's paper, and every kind of document on it. */
export function PaperPage({ c, record, state, families, language, samples, asked, stored }: View): JSX.Element {
  const t = speak(paperWords, c.var.language);
  const back = to(c, `/directory/${record.body.slug}`);
  const labels = Object.fromEntries(partNames.map((name) => [name, t(name)]));
  const languages = allLanguages.map((code) => ({ value: code, label: labelLanguage(code, c.var.language) }));
  return (
    <>
      <Heading over={<a href={back}>{inLanguage(record.names.formal, c.var.language)}</a>} title={t('paper')} under={t('under')} />
      <ProblemSummary c={c} state={state} labels={labels} />
      <Form c={c} action={to(c, `/directory/${record.body.slug}/paper`)}>
        <LookFields c={c} state={state} families={families} />
        <RuleFieldsOfPaper c={c} state={state} />
        <MarkFields c={c} state={state} />
        <Select c={c} state={state} name="sample" label={t('sampleIn')} options={languages} value={language} />
        <p class="directory-submit">
          <button type="submit" class="button quiet" name="do" value="show">
            {t('showIt')}
          </button>{' '}
          <button type="submit" class="button" name="do" value="save">
            {speak(formWords, c.var.language)('save')}
          </button>
          <a href={back}>{speak(words, c.var.language)('cancel')}</a>
        </p>
      </Form>
      {samples.length > 0 ? (
        <Section title={t('samples')} id="samples" class="paper-all">
          {stored ? null : <Notice tone="info">{t('notStored')}</Notice>}
          <p class="hint">{t('samplesUnder')}</p>
          <ul class="paper-samples">
            {samples.map((sample) => (
              <Sample c={c} record={record} sample={sample} asked={asked} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Sample({ c, record, sample, asked }: Pick<View, 'c' | 'record' | 'asked'> & { sample: CheckedSample }): JSX.Element {
  const t = speak(paperWords, c.var.language);
  const { name, title, language, pages, faults } = sample;
  const at = (rest: string) => to(c, `/directory/${record.body.slug}/paper/samples/${language}/${name}${rest}?${asked}`);
  const shown = Array.from({ length: Math.min(pages, mostPagesShown) }, (_, index) => index + 1);
  return (
    <li>
      <h3>{title}</h3>
      <p>
        {faults.length === 0 ? <Pill tone="good">{t('passes')}</Pill> : <Pill tone="bad">{t('fails')}</Pill>}
        <span class="directory-under">
          {labelLanguage(language, c.var.language)} · {t('pages', { n: pages })}
          {pages > 0 ? (
            <>
              {' · '}
              <a href={at('.pdf')}>{t('openPdf')}</a>
            </>
          ) : null}
        </span>
      </p>
      {faults.length > 0 ? (
        <ul class="paper-faults">
          {faults.map((fault) => (
            <li>{fault}</li>
          ))}
        </ul>
      ) : null}
      <div class="paper-sheets">
        {shown.map((n) => (
          <img src={at(`/${n}.svg`)} alt={t('pageOf', { title, n })} loading="lazy" />
        ))}
      </div>
    </li>
  );
}
