import type { JSX } from 'preact';
import { ownNames, screenLanguages } from '../../platform/language.ts';
import {
  Choices,
  Facts,
  Form,
  type FormState,
  Heading,
  Notice,
  ProblemSummary,
  type Request,
  Section,
  Select,
  TextArea,
  TextField,
  to,
} from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { type Category, categoryNames, type VisaLetter } from '../meetings/public.ts';
import type { Call, Delegate } from './call.ts';
import { wordDeadline } from './deadline.ts';
import { DelegationList } from './delegation-list.tsx';
import type { MeetingLines } from './meeting-lines.ts';
import { words } from './words.ts';

export type AnswerPageProps = {
  c: Request;
  call: Call;
  path: string;
  bodyName: string;
  lines: MeetingLines;
  contact: string;
  delegates: Delegate[];
  letters: ReadonlyMap<string, VisaLetter>;
  categories: Category[];
  declined: boolean;
  isOpen: boolean;
  state: FormState;
};

/** What a body's coordinator sees behind the letter's link: the meeting, who is named, and the form to name one more. */
export function AnswerPage(props: AnswerPageProps): JSX.Element {
  const { c, call, lines, state } = props;
  const t = speak(words, c.var.language);
  const deadline = wordDeadline(call, c.var.language);
  return (
    <>
      <Heading
        over={t('forBody', { body: props.bodyName })}
        title={lines.title}
        under={props.isOpen ? t('closes', { deadline }) : undefined}
      />
      {props.isOpen ? null : <Notice tone="warn">{t('closed', { deadline, contact: props.contact })}</Notice>}
      <ProblemSummary c={c} state={state} labels={labelsOf(t)} />
      <Facts facts={lines.facts} />
      <Section title={t('answerTitle')} class="after-facts">
        {props.declined ? <Notice tone="info">{t('declined')}</Notice> : null}
        <DelegationList c={c} delegates={props.delegates} letters={props.letters} path={props.path} isOpen={props.isOpen} />
        {mayDecline(props) && props.categories.length > 0 ? (
          <p>
            <a href="#decline">{t('decline')}</a>
          </p>
        ) : null}
      </Section>
      {props.isOpen && props.categories.length === 0 ? <Notice tone="warn">{t('notEligible', { contact: props.contact })}</Notice> : null}
      {props.isOpen && props.categories.length > 0 && props.delegates.length < call.maxPerDelegation ? <NameForm {...props} /> : null}
      {mayDecline(props) ? <DeclineForm {...props} /> : null}
    </>
  );
}

function mayDecline({ isOpen, delegates, declined }: AnswerPageProps): boolean {
  return isOpen && delegates.length === 0 && !declined;
}

function labelsOf(t: (key: keyof typeof words & string) => string): Record<string, string> {
  return {
    given: t('given'),
    family: t('family'),
    function_title: t('function'),
    email: t('email'),
    category: t('category'),
    language: t('language'),
    gender: t('gender'),
  };
}

function NameForm({ c, call, path, categories, state }: AnswerPageProps): JSX.Element {
  const t = speak(words, c.var.language);
  const shared = { c, state };
  return (
    <Section title={t('nameOne')} id="name">
      <p>{t('nameHelp', { max: call.maxPerDelegation })}</p>
      <Form c={c} action={to(c, `${path}/delegates`)}>
        <div class="pair">
          <TextField {...shared} name="given" label={t('given')} dir="auto" autocomplete="off" />
          <TextField {...shared} name="family" label={t('family')} dir="auto" autocomplete="off" />
        </div>
        <GenderChoice c={c} state={state} />
        <TextField {...shared} name="function_title" label={t('function')} hint={t('functionHint')} dir="auto" autocomplete="off" />
        <TextField {...shared} name="email" type="email" label={t('email')} dir="ltr" autocomplete="off" />
        <Choices
          {...shared}
          name="category"
          label={t('category')}
          options={categories.map((value) => ({ value, label: categoryNames[value][c.var.language] }))}
          value={categories.length === 1 ? categories[0] : undefined}
        />
        <Select
          {...shared}
          name="language"
          label={t('language')}
          value={c.var.language}
          options={screenLanguages.map((value) => ({ value, label: ownNames[value] }))}
        />
        <button type="submit" class="button">
          {t('name')}
        </button>
      </Form>
    </Section>
  );
}

/** Gender as the person states it; "prefer not to say" is an answer. */
export function GenderChoice({ c, state, value }: { c: Request; state: FormState; value?: string }): JSX.Element {
  const t = speak(words, c.var.language);
  const options = [
    { value: 'female', label: t('female') },
    { value: 'male', label: t('male') },
    { value: 'not-stated', label: t('notStated') },
  ];
  return (
    <div class="in-three">
      <Choices c={c} state={state} name="gender" label={t('gender')} options={options} value={value} />
    </div>
  );
}

function DeclineForm({ c, path, state }: AnswerPageProps): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Section title={t('decline')} id="decline">
      <p>{t('declineHelp')}</p>
      <Form c={c} action={to(c, `${path}/decline`)}>
        <TextArea c={c} state={state} name="note" label={t('note')} optional rows={2} />
        <button type="submit" class="button quiet">
          {t('decline')}
        </button>
      </Form>
    </Section>
  );
}
