import type { JSX } from 'preact';
import { allLanguages, directionOf, ownNames, screenLanguages } from '../../platform/language.ts';
import {
  ActionButton,
  Form,
  type FormState,
  Heading,
  ProblemSummary,
  type Request,
  Select,
  TextField,
  to,
} from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { inLanguage, normaliseText, wordDays, wordLanguages } from '../languages/public.ts';
import { labelsOf } from './form-labels.ts';
import { FourFields, Group } from './form-parts.tsx';
import { daysOf } from './local-time.ts';
import type { Meeting } from './meeting.ts';
import { interpretationProviders, speakerRoles } from './session.ts';
import { speakerRows } from './session-form.ts';
import { words } from './words.ts';

type Part = { c: Request; state: FormState };
type FormPage = Part & { meeting: Meeting; sessionId?: string };

/** One session of the programme; with a `sessionId` it changes the session, and may take it off. */
export function SessionFormPage({ c, state, meeting, sessionId }: FormPage): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const path = `/meetings/${meeting.slug}`;
  const action = to(c, `${path}/sessions/${sessionId ?? 'new'}`);
  const speakers = Object.fromEntries(speakerRows.map((n) => [`speaker_${n}`, t('speaker', { n })]));
  return (
    <>
      <Heading
        over={<a href={to(c, path)}>{normaliseText(inLanguage(meeting.title, language), language)}</a>}
        title={sessionId ? t('changeSession') : t('addSession')}
      >
        {sessionId ? <ActionButton c={c} action={`${action}/drop`} label={t('dropSession')} danger /> : null}
      </Heading>
      <ProblemSummary c={c} state={state} labels={{ ...labelsOf(language), ...speakers }} />
      <Form c={c} action={action} class="form wide-form">
        <When c={c} state={state} meeting={meeting} />
        <Group title={t('session')}>
          <FourFields
            c={c}
            state={state}
            fields={[
              { name: 'title', label: t('title') },
              { name: 'room', label: t('room'), optional: true },
            ]}
          />
        </Group>
        <Group title={t('speakers')}>
          {speakerRows.map((n) => (
            <SpeakerFields c={c} state={state} n={n} />
          ))}
        </Group>
        <Booths c={c} state={state} />
        <button type="submit" class="button">
          {t('save')}
        </button>
      </Form>
    </>
  );
}

function When({ c, state, meeting }: Part & { meeting: Meeting }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const days = daysOf(meeting).map((day) => ({ value: day, label: wordDays({ fact: 'days', from: day }, language, 'weekday') }));
  return (
    <Group title={t('secWhen')}>
      <div class="pair">
        <Select {...{ c, state }} name="onDay" label={t('day')} options={days} />
        <TextField {...{ c, state }} name="from" type="time" label={t('startsAt')} />
        <TextField {...{ c, state }} name="to" type="time" label={t('endsAt')} />
      </div>
    </Group>
  );
}

/** Rows that are in use stand open; the others wait folded. */
function SpeakerFields({ c, state, n }: Part & { n: number }): JSX.Element {
  const t = speak(words, c.var.language);
  const used = state.typed[`speaker_${n}`] !== undefined && state.typed[`speaker_${n}`] !== '';
  return (
    <details class="speaker" open={used || n === 1 || state.problems[`speaker_${n}`] !== undefined}>
      <summary>{used ? <bdi>{state.typed[`speaker_${n}`]}</bdi> : t('speaker', { n })}</summary>
      <div class="pair">
        <TextField {...{ c, state }} name={`speaker_${n}`} label={t('speakerName')} dir="auto" />
        <TextField {...{ c, state }} name={`speaker_ar_${n}`} label={t('speakerNameArabic')} optional lang="ar" dir="rtl" />
        <Select
          {...{ c, state }}
          name={`as_${n}`}
          label={t('role')}
          value="speaker"
          options={speakerRoles.map((role) => ({ value: role, label: t(`role_${role}`) }))}
        />
      </div>
      <div class="pair">
        {screenLanguages.map((language) => (
          <TextField
            {...{ c, state }}
            name={`post_${language}_${n}`}
            label={`${t('speakerTitle')} (${ownNames[language]})`}
            optional
            lang={language}
            dir={directionOf(language)}
          />
        ))}
      </div>
    </details>
  );
}

function Booths({ c, state }: Part): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const providers = interpretationProviders.map((provider) => ({ value: provider, label: t(`provider_${provider}`) }));
  return (
    <Group title={t('interpretationPlan')}>
      <div class="pair">
        {allLanguages.map((code) => (
          <Select
            {...{ c, state }}
            name={`booth_${code}`}
            label={t('booth', { language: wordLanguages([code], language) })}
            empty={t('noBooth')}
            options={providers}
          />
        ))}
      </div>
    </Group>
  );
}
