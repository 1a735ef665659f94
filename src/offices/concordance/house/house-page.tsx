import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { allLanguages, ownNames } from '../../../platform/language.ts';
import { Choices, Form, type FormState, Heading, type Request, Section, Select, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { ListedBody } from '../../directory/public.ts';
import { families, formatRules, inclusiveForms, inLanguage, masculineTitles, quoteStyles } from '../../languages/public.ts';
import { wordDay } from '../pages/word-day.ts';
import { reviewWords } from '../review-words.ts';
import { termKeepers } from '../terms/decide-wording.ts';
import { words } from '../words.ts';
import { type SetRules, weights } from './house-rules.ts';
import { houseWords } from './house-words.ts';

type Props = { c: Request; state: FormState; organizations: readonly ListedBody[]; chosen: ListedBody; rules: SetRules };

/** What an organization rules for its own texts, to be read by all and set by whoever keeps the terms. */
export function HousePage(props: Props): JSX.Element {
  const { c, organizations, chosen, rules } = props;
  const t = speak(houseWords, c.var.language);
  const maySet = hasRole(c.var.actor, ...termKeepers);
  const name = inLanguage(chosen.names.formal, c.var.language);
  const set = rules.setBy && rules.setAt;
  return (
    <>
      <Heading over={<bdi>{name}</bdi>} title={t('title')} under={t('under')}>
        <a class="button quiet" href={to(c, '/concordance')}>
          {speak(words, c.var.language)('title')}
        </a>
      </Heading>
      {organizations.length > 1 ? (
        <nav class="beside" aria-label={t('organizations')}>
          <span>{t('organizations')}</span>
          {organizations.map(({ id, slug, names }) => (
            <a href={`${to(c, '/concordance/rules')}?of=${slug}`} aria-current={id === chosen.id ? 'true' : undefined}>
              {inLanguage(names.short, c.var.language)}
            </a>
          ))}
        </nav>
      ) : null}
      {set ? (
        <p class="hint">{t('setBy', { name: rules.setBy ?? '', day: wordDay(rules.setAt?.toISOString() ?? '', c.var.language) })}</p>
      ) : null}
      <Form c={c} action={`${to(c, '/concordance/rules')}?of=${chosen.slug}`} class="form wide house-rules">
        <fieldset class="bare" disabled={!maySet}>
          <Titles {...props} />
          <Quotes {...props} />
          <Format {...props} />
          <Gravity {...props} />
        </fieldset>
        {maySet ? (
          <button type="submit" class="button">
            {t('save')}
          </button>
        ) : (
          <p class="hint">{t('readOnly')}</p>
        )}
      </Form>
    </>
  );
}

function Titles({ c, state, rules }: Props): JSX.Element {
  const t = speak(houseWords, c.var.language);
  const options = [{ value: '', label: t('titles_usual') }, ...masculineTitles.map((value) => ({ value, label: t(`titles_${value}`) }))];
  return (
    <Section title={t('titles')}>
      <Choices
        c={c}
        state={state}
        name="masculineTitles"
        label={t('masculineTitles')}
        options={options}
        value={rules.house.masculineTitles ?? ''}
      />
      <Choices
        c={c}
        state={state}
        name="inclusive"
        label={t('inclusive')}
        options={[{ value: '', label: t('titles_usual') }, ...inclusiveForms.map((value) => ({ value, label: t(`inclusive_${value}`) }))]}
        value={rules.house.inclusive ?? ''}
      />
    </Section>
  );
}

function Quotes({ c, state, rules }: Props): JSX.Element {
  const t = speak(houseWords, c.var.language);
  const options = quoteStyles.map((value) => ({ value, label: t(`quotes_${value}`) }));
  return (
    <Section title={t('quotes')}>
      <div class="four">
        {allLanguages.map((language) => (
          <Select
            c={c}
            state={state}
            name={`quotes_${language}`}
            label={ownNames[language]}
            options={options}
            empty={t('quotesFree')}
            value={rules.house.quotes?.[language] ?? ''}
          />
        ))}
      </div>
    </Section>
  );
}

function Format({ c, state, rules }: Props): JSX.Element {
  const t = speak(houseWords, c.var.language);
  const options = formatRules.map((value) => ({ value, label: t(`rule_${value}`) }));
  const kept = formatRules.filter((code) => !rules.house.without?.includes(code));
  return (
    <Section title={t('format')}>
      <Choices c={c} state={state} name="kept" label={t('formatRules')} options={options} value={kept} many />
    </Section>
  );
}

function Gravity({ c, state, rules }: Props): JSX.Element {
  const t = speak(houseWords, c.var.language);
  const r = speak(reviewWords, c.var.language);
  const options = weights.map((value) => ({ value, label: value === 'off' ? t('weight_off') : r(`severity_${value}`) }));
  return (
    <Section title={t('gravity')}>
      <div class="four">
        {families.map((family) => (
          <Select
            c={c}
            state={state}
            name={`severity_${family}`}
            label={r(`family_${family}`)}
            options={options}
            empty={t('weight_usual')}
            value={rules.severity[family] ?? ''}
          />
        ))}
      </div>
    </Section>
  );
}
