import type { JSX } from 'preact';
import { today } from '../../platform/clock.ts';
import { directionOf } from '../../platform/language.ts';
import { Choices, Form, type FormState, ProblemSummary, type Request, Section, Select, TextField, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { ListedBody } from '../directory/public.ts';
import { decisionVerbs, inLanguage, wordLanguages } from '../languages/public.ts';
import type { Edition } from './edition.ts';
import { words } from './words.ts';

/** What the council decided; recording it seals the edition. */
export function DecisionForm({
  c,
  edition,
  organs,
  state,
}: {
  c: Request;
  edition: Edition;
  organs: ListedBody[];
  state: FormState;
}): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const bodies = organs.map(({ id, names }) => ({ value: id, label: inLanguage(names.formal, language) }));
  const cities = edition.languages.map(
    (code) => [`city_${code}`, t('cityIn', { language: wordLanguages([code], c.var.language, 'in') }), code] as const,
  );
  const labels = { verb: t('verb'), body: t('body'), session: t('session'), day: t('day'), ...Object.fromEntries(cities) };
  return (
    <Section title={t('decide')} id="decision">
      <p class="hint">{t('decideHint')}</p>
      <ProblemSummary c={c} state={state} labels={labels} />
      <Form c={c} action={to(c, `/reports/${edition.id}/decision`)} class="form wide">
        <Choices
          c={c}
          state={state}
          name="verb"
          label={t('verb')}
          options={decisionVerbs.map((value) => ({ value, label: t(`verb_${value}`) }))}
          value="noted"
        />
        <div class="three">
          <Select c={c} state={state} name="body" label={t('body')} options={bodies} empty={t('choose')} />
          <TextField c={c} state={state} name="session" label={t('session')} type="number" />
          <TextField c={c} state={state} name="day" label={t('day')} type="date" value={today()} />
        </div>
        <div class="four">
          {cities.map(([name, label, code]) => (
            <TextField c={c} state={state} name={name} label={label} lang={code} dir={directionOf(code)} />
          ))}
        </div>
        <button type="submit" class="button">
          {t('decide')}
        </button>
      </Form>
    </Section>
  );
}
