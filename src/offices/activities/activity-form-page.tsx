import type { JSX } from 'preact';
import { directionOf, ownNames, screenLanguages } from '../../platform/language.ts';
import {
  Form,
  type FormState,
  Heading,
  ProblemSummary,
  type Request,
  Section,
  Select,
  TextArea,
  TextField,
  Tick,
  typedValue,
} from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { countryName, type ListedBody, listCountries, reportThemes } from '../directory/public.ts';
import { inLanguage, wordLanguages } from '../languages/public.ts';
import { activityKinds, activityRoles } from './activity.ts';
import { partnerRows } from './activity-form.ts';
import { Texts } from './activity-page.tsx';
import { BodyField, BodyList } from './body-field.tsx';
import { labelsOf } from './form-labels.ts';
import type { CommitmentPart } from './neighbours.ts';
import type { ReadableActivity } from './render-activity.ts';
import { WhenTable } from './when-table.tsx';
import { words } from './words.ts';

type Props = {
  c: Request;
  state: FormState;
  bodies: ListedBody[];
  action: string;
  title: string;
  isNew: boolean;
  /** Where the form's script asks for what stands beside a paragraph. */
  beside: string;
  commitment?: CommitmentPart;
  preview?: ReadableActivity;
};

/** An activity entered or changed by hand; problems stand beside the fields and nothing typed is lost. */
export function ActivityFormPage({ c, state, bodies, action, title, isNew, beside, commitment, preview }: Props): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  return (
    <>
      <Heading over={t('activities')} title={title} />
      <ProblemSummary c={c} state={state} labels={labelsOf(language)} />
      {preview ? (
        <Section title={t('previewed')} id="preview">
          <Texts c={c} readable={preview} />
        </Section>
      ) : null}
      <Form c={c} action={action} class="form wide activity-form">
        <input type="hidden" name="meetingId" value={typedValue(state, 'meetingId')} />
        <BodyList bodies={bodies} language={language} />
        <Classes c={c} state={state} />
        <Section title={t('when')}>
          <div class="beside">
            <TextArea c={c} state={state} name="whens" label={t('when')} hint={t('whensHint')} rows={4} dir="ltr" />
            <div>
              <WhenTable c={c} typed={typedValue(state, 'whens')} />
            </div>
          </div>
        </Section>
        <Places c={c} state={state} />
        <Partners c={c} state={state} />
        <Wording c={c} state={state} beside={beside} />
        {commitment ? (
          <Section title={t('commitment')}>
            <commitment.Fields c={c} state={state} />
          </Section>
        ) : null}
        <div class="actions">
          <button type="submit" class="button">
            {isNew ? t('save') : t('saveChange')}
          </button>
          <button type="submit" name="preview" value="yes" class="button quiet">
            {t('preview')}
          </button>
        </div>
      </Form>
    </>
  );
}

type PartProps = Pick<Props, 'c' | 'state'>;

function Classes({ c, state }: PartProps): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const themes = reportThemes.map(({ code, names }) => ({ value: code, label: inLanguage(names, language) }));
  const kinds = activityKinds.map((value) => ({ value, label: t(`kind_${value}`) }));
  return (
    <div class="three">
      <Select c={c} state={state} name="theme" label={t('theme')} options={themes} empty={t('choose')} />
      <Select c={c} state={state} name="kind" label={t('kind')} options={kinds} />
      <TextField c={c} state={state} name="source" label={t('source')} hint={t('sourceHint')} dir="auto" />
    </div>
  );
}

function Places({ c, state }: PartProps): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const names = listCountries().map(({ alpha3 }) => ({ value: alpha3, label: countryName(alpha3, language) }));
  const countries = names.toSorted((a, b) => new Intl.Collator(language).compare(a.label, b.label));
  return (
    <Section title={t('where')}>
      <div class="four">
        {screenLanguages.map((code) => (
          <TextField
            c={c}
            state={state}
            name={`city_${code}`}
            label={t('cityIn', { language: wordLanguages([code], c.var.language, 'in') })}
            lang={code}
            dir={directionOf(code)}
            optional
          />
        ))}
      </div>
      <div class="three">
        <Select c={c} state={state} name="country" label={t('country')} options={countries} empty="—" optional />
        <TextField c={c} state={state} name="attendance" label={t('attendance')} type="number" optional />
        <Tick c={c} state={state} name="about" label={t('about')} />
      </div>
    </Section>
  );
}

function Partners({ c, state }: PartProps): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Section title={t('partners')}>
      <p class="hint">{t('partnersHint')}</p>
      <div class="partner-rows">
        {Array.from({ length: partnerRows }, (_, row) => (
          <div class="partner-row">
            <BodyField state={state} name={`partner_${row}`} label={t('partner', { n: row + 1 })} hideLabel />
            <select name={`role_${row}`} aria-label={`${t('role')} ${row + 1}`}>
              {activityRoles.map((role) => (
                <option value={role} selected={typedValue(state, `role_${row}`, 'co-organizer') === role}>
                  {t(`role_${role}`)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </Section>
  );
}

const examples = [
  '{activity.when|on}',
  '{activity.place|in}',
  '{activity.attendance}',
  '{activity.partners}',
  '{date:2027-03-08|on}',
  '{vague:2027-12|mid-on}',
];

function Wording({ c, state, beside }: PartProps & Pick<Props, 'beside'>): JSX.Element {
  const { language } = c.var;
  const t = speak(words, language);
  return (
    <Section title={t('wording')}>
      <p class="hint">
        {t('wordingHint')}{' '}
        {examples.map((example) => (
          <>
            <code dir="ltr">{example}</code>{' '}
          </>
        ))}
      </p>
      <div class="versions" data-beside={beside}>
        {screenLanguages.map((code) => (
          <section class="version" lang={code} dir={directionOf(code)}>
            <h3>{ownNames[code]}</h3>
            <TextField
              c={c}
              state={state}
              name={`title_${code}`}
              label={speak(words, code)('titleIn')}
              lang={code}
              dir={directionOf(code)}
            />
            <TextArea
              c={c}
              state={state}
              name={`text_${code}`}
              label={speak(words, code)('textIn')}
              rows={7}
              lang={code}
              dir={directionOf(code)}
            />
            <div class="version-beside" lang={language} dir={directionOf(language)} hidden />
          </section>
        ))}
      </div>
      <div class="three">
        <Select
          c={c}
          state={state}
          name="originalLanguage"
          label={t('original')}
          options={screenLanguages.map((value) => ({ value, label: ownNames[value] }))}
          value={c.var.language}
        />
      </div>
    </Section>
  );
}
