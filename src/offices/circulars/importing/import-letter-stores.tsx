import type { JSX } from 'preact';
import { sha256 } from '../../../platform/digest.ts';
import { Choices, Facts, Foreign, Form, type FormState, type Request, Select, TextField } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { type InLanguages, inLanguage, type LetterReading, renderFact, withoutIsolates } from '../../languages/public.ts';
import { wordRule } from '../addressees/word-rule.ts';
import type { LetterPlan } from './import-letter-plan.ts';
import { importLetterWords } from './import-letter-words.ts';
import { languageName } from './import-parts.tsx';
import { importWords } from './import-words.ts';

export type LetterSource = { fileName: string; text: string };
type Props = {
  c: Request;
  reading: LetterReading;
  plan: LetterPlan;
  organizationOf: InLanguages;
  source: LetterSource;
  state: FormState;
  action: string;
};

/** What storing would enter, what was filled in for it, and the form that stores exactly the text that was read. */
export function LetterStores(props: Props): JSX.Element {
  const { c, plan } = props;
  const either = speak(importWords, c.var.language);
  const t = speak(importLetterWords, c.var.language);
  const announced = props.reading.versions.some(({ enclosures }) => enclosures.length > 0);
  return (
    <>
      <Facts
        facts={[
          [t('letter'), <LetterLine {...props} />],
          [t('rule'), <RuleLine {...props} />],
          [t('signatories'), <SignatoryLines {...props} />],
          [t('meeting'), <MeetingLine {...props} />],
          [either('text'), either('storesText')],
          [t('enclosures'), announced ? t('enclosuresNote') : undefined],
        ]}
      />
      <p class="hint">{t('rebuilt')}</p>
      <StoreForm {...props} plan={plan} />
    </>
  );
}

function LetterLine({ c, plan }: Props): JSX.Element {
  const t = speak(importLetterWords, c.var.language);
  const names = plan.languages.map((language) => languageName(language, c.var.language));
  return <>{t('letterValue', { n: names.length, languages: names.join(c.var.language === 'ar' ? '، ' : ', ') })}</>;
}

function RuleLine({ c, plan, organizationOf }: Props): JSX.Element {
  const t = speak(importLetterWords, c.var.language);
  const why = plan.ruleFrom ? t('rule_from', { language: languageName(plan.ruleFrom, c.var.language) }) : t('rule_assumed');
  return (
    <>
      {wordRule(plan.rule, organizationOf, c.var.language).join(' ')} <span class="hint">({why})</span>
    </>
  );
}

function SignatoryLines({ c, plan }: Props): JSX.Element {
  const t = speak(importLetterWords, c.var.language);
  return (
    <>
      {plan.matched.map(({ name, post, by }) => (
        <div>
          <Foreign language={plan.original}>{[name, post].filter(Boolean).join(' · ')}</Foreign>{' '}
          <span class="hint">({t(`matched_${by}`)})</span>
        </div>
      ))}
    </>
  );
}

function MeetingLine({ c, plan }: Props): JSX.Element {
  const t = speak(importLetterWords, c.var.language);
  if ('skipped' in plan.meeting) return <>{t(`skipped_${plan.meeting.skipped}`)}</>;
  const { input, assumed } = plan.meeting;
  const { startsOn: from, endsOn: to, startsAt, endsAt, zone, title } = input;
  const facts = { from: startsAt, to: endsAt, zone };
  return (
    <>
      <div>
        <b>{inLanguage(title, c.var.language)}</b>, {wordDay(from, to, c)}
      </div>
      {assumed.length > 0 ? (
        <div class="hint">
          {t('assumed')}: {assumed.map((code) => t(`assumed_${code}`, facts)).join(c.var.language === 'ar' ? '؛ ' : '; ')}
        </div>
      ) : null}
    </>
  );
}

function wordDay(from: string, to: string | undefined, c: Request): string {
  return withoutIsolates(renderFact({ fact: 'days', from, ...(to && to !== from ? { to } : {}) }, c.var.language).text);
}

/** The text goes along in the form with its digest, so that what is stored is what was shown. */
function StoreForm({ c, reading, plan, source, state, action }: Props): JSX.Element {
  const t = speak(importLetterWords, c.var.language);
  const either = speak(importWords, c.var.language);
  const options = reading.meetings.map(({ days, titles, themes }, index) => ({
    value: String(index),
    label: `${wordDay(days.from, days.to, c)} — ${inLanguage({ ...themes, ...titles }, c.var.language) || t('untitled')}`,
  }));
  const needsCity = reading.meetings.some(({ mode, platform }) => mode !== 'online' && !platform);
  return (
    <Form c={c} action={action}>
      <input type="hidden" name="text" value={source.text} />
      <input type="hidden" name="digest" value={sha256(source.text)} />
      <input type="hidden" name="file_name" value={source.fileName} />
      {options.length > 0 ? (
        <Choices
          c={c}
          state={state}
          name="meeting"
          label={t('whichMeeting')}
          hint={t('whichMeetingHint')}
          value="0"
          options={[...options, { value: 'none', label: t('noMeeting') }]}
        />
      ) : null}
      {needsCity ? <TextField c={c} state={state} name="city" label={t('city')} hint={t('cityHint')} optional /> : null}
      {reading.versions.length > 1 ? (
        <Select
          c={c}
          state={state}
          name="original"
          label={either('original')}
          value={plan.original}
          options={reading.versions.map(({ language }) => ({ value: language, label: languageName(language, c.var.language) }))}
        />
      ) : null}
      <button type="submit" class="button">
        {either('store')}
      </button>
    </Form>
  );
}
