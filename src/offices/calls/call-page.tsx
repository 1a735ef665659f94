import type { JSX } from 'preact';
import type { ScreenLanguage } from '../../platform/language.ts';
import {
  type Column,
  Facts,
  Form,
  type FormState,
  Heading,
  Pill,
  ProblemSummary,
  type Request,
  Section,
  Select,
  Table,
  TextArea,
  TextField,
  to,
} from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { inLanguage, wordDays } from '../languages/public.ts';
import { categoryNames, type Meeting } from '../meetings/public.ts';
import type { BodyAnswer } from './answers-of.ts';
import type { Call, CallCategory } from './call.ts';
import { wordDeadline } from './deadline.ts';
import { answerPath } from './own-links.ts';
import { refusals } from './refusals.ts';
import { words } from './words.ts';

export type CallPageProps = {
  c: Request;
  call: Call;
  meeting: Meeting;
  answers: BodyAnswer[];
  names: Map<string, string>;
  /** Persons named, by category. */
  named: Map<string, number>;
  bodies: { id: string; name: string }[];
  state: FormState;
};

/** The officer's view of a call: places, every body's answer, and answers that came another way. */
export function CallPage(props: CallPageProps): JSX.Element {
  const { c, call, meeting } = props;
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading
        over={<a href={to(c, `/meetings/${meeting.slug}`)}>{inLanguage(meeting.title, c.var.language)}</a>}
        title={t('call')}
        under={t('closesForStaff', { deadline: wordDeadline(call, c.var.language) })}
      />
      <Section>
        <Facts
          facts={call.categories.map((category) => [
            categoryNames[category.category][c.var.language],
            wordPlaces(c, category, props.named.get(category.category) ?? 0),
          ])}
        />
      </Section>
      <div class="columns">
        <AnswersTable {...props} />
        <div>
          <ByHand {...props} />
          <Deadline {...props} />
        </div>
      </div>
    </>
  );
}

function wordPlaces(c: Request, { places, taken, waiting }: CallCategory, named: number): string {
  const t = speak(words, c.var.language);
  if (places === null) return t('takenNoLimit', { taken: named });
  return waiting > 0 ? t('takenAndWaiting', { places, waiting }) : t('taken', { taken, places });
}

/** The day of an answer in the call's own zone. */
function wordDay(call: Call, at: Date, language: ScreenLanguage): string {
  const on = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(call.zone).toPlainDate().toString();
  return wordDays({ fact: 'days', from: on }, language);
}

function AnswersTable({ c, call, answers, names }: CallPageProps): JSX.Element {
  const t = speak(words, c.var.language);
  const order = new Intl.Collator(c.var.language);
  const rows = [...answers].sort((a, b) => order.compare(names.get(a.bodyId) ?? '', names.get(b.bodyId) ?? ''));
  const columns: Column<BodyAnswer>[] = [
    { head: t('body'), cell: (answer) => <a href={to(c, `/directory/${answer.bodyId}`)}>{names.get(answer.bodyId)}</a> },
    {
      head: t('answer'),
      cell: (answer) => (
        <>
          <AnswerPill c={c} answer={answer} />
          <ByHandLine c={c} call={call} answer={answer} />
        </>
      ),
    },
    { head: t('named'), class: 'number', cell: (answer) => answer.named || '–' },
    { head: t('registered'), class: 'number', cell: (answer) => answer.registered || '–' },
    { head: t('waitingCount'), class: 'number', cell: (answer) => answer.waiting || '–' },
    {
      head: t('lastAnswer'),
      class: 'nowrap',
      cell: (answer) => (answer.lastAnswerAt ? wordDay(call, answer.lastAnswerAt, c.var.language) : '–'),
    },
    {
      head: t('link'),
      class: 'nowrap',
      cell: (answer) => (
        <a href={to(c, answerPath(call, answer.bodyId))} aria-label={t('linkOf', { body: names.get(answer.bodyId) ?? '' })}>
          {t('link')}
        </a>
      ),
    },
  ];
  return (
    <Section title={t('answers')}>
      <Table caption={t('answers')} columns={columns} rows={rows} empty={t('noAnswers')} />
    </Section>
  );
}

function AnswerPill({ c, answer }: { c: Request; answer: BodyAnswer }): JSX.Element {
  const t = speak(words, c.var.language);
  if (answer.declined) return <Pill tone="warn">{t('answerDeclines')}</Pill>;
  return answer.named > 0 || answer.answer === 'names' ? (
    <Pill tone="good">{t('answerNames')}</Pill>
  ) : (
    <Pill tone="info">{t('answerOpened')}</Pill>
  );
}

/** How an answer came that was recorded by hand, who recorded it, and its paper. */
function ByHandLine({ c, call, answer: { byHand } }: { c: Request; call: Call; answer: BodyAnswer }): JSX.Element | null {
  if (!byHand) return null;
  const t = speak(words, c.var.language);
  const way = t(byHand.channel === 'email' ? 'mail' : byHand.channel);
  const on = byHand.cameOn ? wordDays({ fact: 'days', from: byHand.cameOn }, c.var.language) : undefined;
  return (
    <small class="hint">
      {[way, on, t('recordedBy', { by: `\u2068${byHand.by}\u2069` })].filter(Boolean).join(' · ')}{' '}
      {byHand.hasScan ? (
        <a href={to(c, `/calls/${call.id}/answers/${byHand.answerId}/scan`)} download>
          {t('scan')}
        </a>
      ) : null}
    </small>
  );
}

function ByHand({ c, call, bodies, state }: CallPageProps): JSX.Element {
  const t = speak(words, c.var.language);
  const withScanWords = { ...state, wordings: { ...state.wordings, 'scan-unreadable': word(refusals['scan-unreadable'], c.var.language) } };
  const shared = { c, state: withScanWords };
  return (
    <Section title={t('byHand')}>
      <ProblemSummary
        c={c}
        state={withScanWords}
        labels={{ body: t('body'), kind: t('answer'), channel: t('channel'), came_on: t('cameOn'), scan: t('scan') }}
      />
      <Form c={c} action={to(c, `/calls/${call.id}/answers`)} multipart>
        <Select
          {...shared}
          name="body"
          label={t('body')}
          empty={t('chooseBody')}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          {...shared}
          name="kind"
          label={t('answer')}
          options={[
            { value: 'names', label: t('answerNames') },
            { value: 'declines', label: t('answerDeclines') },
          ]}
        />
        <Select
          {...shared}
          name="channel"
          label={t('channel')}
          options={[
            { value: 'paper', label: t('paper') },
            { value: 'phone', label: t('phone') },
            { value: 'email', label: t('mail') },
          ]}
        />
        <TextField {...shared} name="came_on" type="date" label={t('cameOn')} optional />
        <div class={state.problems.scan ? 'field has-problem' : 'field'}>
          <label for="scan">{t('scan')}</label>
          <p class="hint" id="scan-hint">
            {t('scanHint')}
          </p>
          {state.problems.scan ? (
            <p class="problem" id="scan-problem">
              {word(refusals['scan-unreadable'], c.var.language)}
            </p>
          ) : null}
          <input
            type="file"
            id="scan"
            name="scan"
            accept=".pdf,.jpg,.jpeg,.png"
            aria-describedby={state.problems.scan ? 'scan-hint scan-problem' : 'scan-hint'}
          />
        </div>
        <TextArea {...shared} name="note" label={t('noteByHand')} optional rows={2} />
        <button type="submit" class="button quiet">
          {t('record')}
        </button>
      </Form>
    </Section>
  );
}

function Deadline({ c, call, state }: CallPageProps): JSX.Element {
  const t = speak(words, c.var.language);
  const day = Temporal.Instant.fromEpochMilliseconds(call.closesAt.getTime()).toZonedDateTimeISO(call.zone).toPlainDate().toString();
  return (
    <Section title={t('moveDeadline')}>
      <Form c={c} action={to(c, `/calls/${call.id}/deadline`)}>
        <TextField c={c} state={state} name="closes_on" type="date" label={t('closesOn')} hint={t('dayHint')} value={day} />
        <button type="submit" class="button quiet">
          {t('moveDeadline')}
        </button>
      </Form>
    </Section>
  );
}

/** Opens a call: deadline, size of a delegation, places per category that the meeting invites. */
export function OpenCallPage({ c, meeting, state }: { c: Request; meeting: Meeting; state: FormState }): JSX.Element {
  const t = speak(words, c.var.language);
  const shared = { c, state };
  const labels = Object.fromEntries(
    meeting.eligible.map((category) => [`places_${category}`, t('places', { category: categoryNames[category][c.var.language] })]),
  );
  const usual = Temporal.PlainDate.from(meeting.startsOn).subtract({ days: 7 }).toString();
  return (
    <>
      <Heading over={<a href={to(c, `/meetings/${meeting.slug}`)}>{inLanguage(meeting.title, c.var.language)}</a>} title={t('openTitle')} />
      <ProblemSummary c={c} state={state} labels={{ ...labels, closes_on: t('closesOn'), max: t('maxPerDelegation') }} />
      <p class="lead">{t('openHelp')}</p>
      <Form c={c} action={to(c, `/meetings/${meeting.slug}/call`)}>
        <div class="short">
          <TextField {...shared} name="closes_on" type="date" label={t('closesOn')} hint={t('dayHint')} value={usual} />
          <TextField {...shared} name="max" type="number" label={t('maxPerDelegation')} value="3" />
        </div>
        <fieldset class="field">
          <legend>{t('placesLegend')}</legend>
          <p class="hint">{t('placesHint')}</p>
          <div class="pair">
            {meeting.eligible.map((category) => (
              <TextField {...shared} name={`places_${category}`} type="number" label={categoryNames[category][c.var.language]} />
            ))}
          </div>
        </fieldset>
        <button type="submit" class="button">
          {t('open')}
        </button>
      </Form>
    </>
  );
}
