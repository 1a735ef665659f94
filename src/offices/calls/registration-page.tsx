import type { JSX } from 'preact';
import { ownNames, screenLanguages } from '../../platform/language.ts';
import {
  Facts,
  Form,
  type FormState,
  Heading,
  Notice,
  ProblemSummary,
  type Request,
  Select,
  TextArea,
  TextField,
  Tick,
  to,
} from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { committeeSubjects } from '../directory/public.ts';
import { categoryNames, type Meeting, type VisaLetter } from '../meetings/public.ts';
import { GenderChoice } from './answer-page.tsx';
import type { Call, Delegate } from './call.ts';
import { wordDeadline } from './deadline.ts';
import { DelegatePill } from './delegation-list.tsx';
import type { MeetingLines } from './meeting-lines.ts';
import { VisaLetterLinks } from './visa-letter-links.tsx';
import { words } from './words.ts';

export type RegistrationPageProps = {
  c: Request;
  call: Call;
  delegate: Delegate;
  meeting: Meeting;
  path: string;
  bodyName: string;
  lines: MeetingLines;
  contact: string;
  letter?: VisaLetter;
  isOpen: boolean;
  state: FormState;
};

/** A delegate's own page: complete the registration, see it, correct it. */
export function RegistrationPage(props: RegistrationPageProps): JSX.Element {
  const { c, call, delegate, lines, state } = props;
  const t = speak(words, c.var.language);
  const deadline = wordDeadline(call, c.var.language);
  const labels = {
    given: t('given'),
    family: t('family'),
    function_title: t('function'),
    gender: t('gender'),
    language: t('language'),
    committee: t('committee'),
    needs: t('needs'),
    birth_year: t('birthYear'),
  };
  return (
    <>
      <Heading
        over={`${props.bodyName} · ${categoryNames[delegate.category][c.var.language]}`}
        title={lines.title}
        under={props.isOpen ? t(delegate.state === 'registered' ? 'correctBy' : 'completeBy', { deadline }) : undefined}
      >
        <DelegatePill c={c} delegate={delegate} />
      </Heading>
      {props.isOpen ? null : <Notice tone="warn">{t('closed', { deadline, contact: props.contact })}</Notice>}
      <ProblemSummary c={c} state={state} labels={labels} />
      <Facts facts={lines.facts} />
      <VisaLetterLinks c={c} letter={props.letter} path={props.path} />
      {props.isOpen ? <RegistrationForm {...props} /> : null}
    </>
  );
}

function RegistrationForm({ c, delegate, meeting, path, state }: RegistrationPageProps): JSX.Element {
  const t = speak(words, c.var.language);
  const shared = { c, state };
  const registered = delegate.state === 'registered';
  return (
    <section class="part after-facts">
      <div class="part-head">
        <h2>{t('registerTitle')}</h2>
      </div>
      <p>{t('registerHelp')}</p>
      <Form c={c} action={to(c, path)}>
        <div class="pair">
          <TextField {...shared} name="given" label={t('given')} value={delegate.given} dir="auto" autocomplete="given-name" />
          <TextField {...shared} name="family" label={t('family')} value={delegate.family} dir="auto" autocomplete="family-name" />
        </div>
        <GenderChoice {...shared} value={delegate.gender ?? (registered ? 'not-stated' : undefined)} />
        <TextField
          {...shared}
          name="function_title"
          label={t('function')}
          hint={t('functionHint')}
          value={delegate.functionTitle}
          dir="auto"
          autocomplete="organization-title"
        />
        <Select
          {...shared}
          name="committee"
          label={t('committee')}
          optional
          empty={t('noCommittee')}
          value={delegate.committee}
          options={welcomeFirst(meeting).map((subject) => ({ value: subject.code, label: subject.names[c.var.language] }))}
        />
        <Select
          {...shared}
          name="language"
          label={t('language')}
          value={delegate.language}
          options={screenLanguages.map((value) => ({ value, label: ownNames[value] }))}
        />
        <TextField
          {...shared}
          name="birth_year"
          label={t('birthYear')}
          hint={t('birthYearHint')}
          optional
          value={delegate.birthYear === undefined ? '' : String(delegate.birthYear)}
          dir="ltr"
          autocomplete="off"
        />
        <TextArea {...shared} name="needs" label={t('needs')} hint={t('needsHint')} optional rows={2} value={delegate.needs} />
        <Tick {...shared} name="listed" label={t('listed')} ticked={delegate.listed} />
        <button type="submit" class="button">
          {registered ? t('saveRegistration') : t('register')}
        </button>
      </Form>
    </section>
  );
}

/** The committees the meeting particularly welcomes stand first. */
function welcomeFirst(meeting: Meeting) {
  const isWelcome = (code: string) => meeting.committees.includes(code);
  return [...committeeSubjects.filter(({ code }) => isWelcome(code)), ...committeeSubjects.filter(({ code }) => !isWelcome(code))];
}
