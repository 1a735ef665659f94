import type { JSX } from 'preact';
import { sha256 } from '../../platform/digest.ts';
import { Facts, Form, type FormState, type Request, Select, TextField } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { importWords, languageName } from '../circulars/public.ts';
import { reportThemes } from '../directory/public.ts';
import { inLanguage, renderFact, withoutIsolates } from '../languages/public.ts';
import type { ReportPlan } from './import-report-plan.ts';
import { importReportWords } from './import-report-words.ts';

export type ReportSource = { fileName: string; text: string };
type Props = { c: Request; plan: ReportPlan; source: ReportSource; state: FormState; action: string };

/** What storing would enter, and the form that stores exactly the text that was read. */
export function ReportStores(props: Props): JSX.Element {
  const { c, plan } = props;
  const t = speak(importReportWords, c.var.language);
  const either = speak(importWords, c.var.language);
  const own = plan.activities.filter(({ notes }) => !notes.includes('when-period')).length;
  const placed = plan.activities.filter(({ input }) => input.city).length;
  return (
    <>
      <Facts
        facts={[
          [t('edition'), t('editionValue', editionFacts(c, plan))],
          [t('activities'), t('activitiesValue', { n: plan.activities.length, dated: own, placed })],
          [t('decision'), 'input' in plan.decision ? t('decisionSeals') : t(`why_${plan.decision.open}`)],
          [either('text'), either('storesText')],
        ]}
      />
      <StoreForm {...props} />
    </>
  );
}

function editionFacts(c: Request, { edition }: ReportPlan) {
  const day = (from: string) => withoutIsolates(renderFact({ fact: 'days', from }, c.var.language).text);
  const names = edition.languages.map((language) => languageName(language, c.var.language));
  return { languages: names.join(c.var.language === 'ar' ? '، ' : ', '), from: day(edition.period.from), to: day(edition.period.to) };
}

/** The text goes along in the form with its digest, so that what is stored is what was shown. */
function StoreForm({ c, plan, source, state, action }: Props): JSX.Element {
  const t = speak(importReportWords, c.var.language);
  const either = speak(importWords, c.var.language);
  const themes = reportThemes.map(({ code, names }) => ({ value: code, label: inLanguage(names, c.var.language) }));
  return (
    <Form c={c} action={action}>
      <input type="hidden" name="text" value={source.text} />
      <input type="hidden" name="digest" value={sha256(source.text)} />
      <input type="hidden" name="file_name" value={source.fileName} />
      <TextField c={c} state={state} name="symbol" label={t('symbol')} value={plan.edition.symbol} dir="ltr" />
      {plan.sections
        .filter(({ by }) => by !== 'name')
        .map(({ key, headings, theme }) => (
          <Select
            c={c}
            state={state}
            name={`theme_${key}`}
            label={t('theme', { heading: inLanguage(headings, c.var.language) || key })}
            value={theme}
            empty={t('chooseTheme')}
            options={themes}
          />
        ))}
      {plan.edition.languages.length > 1 ? (
        <Select
          c={c}
          state={state}
          name="original"
          label={either('original')}
          value={plan.edition.originalLanguage}
          options={plan.edition.languages.map((language) => ({ value: language, label: languageName(language, c.var.language) }))}
        />
      ) : null}
      <button type="submit" class="button">
        {either('store')}
      </button>
    </Form>
  );
}
