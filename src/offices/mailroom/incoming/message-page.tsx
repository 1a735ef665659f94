import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { asLanguage, directionOf, ownNames } from '../../../platform/language.ts';
import {
  ActionButton,
  Choices,
  emptyForm,
  Facts,
  Foreign,
  Form,
  type FormState,
  Heading,
  Pill,
  type Request,
  Section,
  Select,
  TextArea,
  TextField,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Greeting } from '../../directory/public.ts';
import { Moment } from '../word-letters.tsx';
import { closingOutcomes } from './care-for-message.ts';
import { Care } from './incoming-page.tsx';
import { incomingWords } from './incoming-words.ts';
import type { findIncoming } from './list-incoming.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findIncoming>>>;
export type MessageLink = { label: string; href: string };
export type MessageView = Found & {
  bodyName?: string;
  related: MessageLink[];
  /** Where the message stands in the register of letters, or the form that enters it. */
  register: MessageLink[];
  greeting: Greeting;
  colleagues: { id: string; name: string }[];
  paragraphs: { id: string; title: string; words: string }[];
  state: FormState;
};
type Props = { c: Request; view: MessageView };

/** One message: what was written, what it answers, and what is done with it. */
export function MessagePage({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  const { message } = view;
  const isOpen = message.kind === 'message' && message.closed_at === null;
  return (
    <>
      <Heading
        over={<a href={to(c, '/mailroom/incoming')}>{t('incoming')}</a>}
        title={<Foreign language={message.language}>{message.subject_line || t('noSubject')}</Foreign>}
        under={
          message.kind === 'message' ? (
            <Care c={c} name={message.assigned_name} closedBy={message.closed_by_name} />
          ) : (
            <Kind c={c} view={view} />
          )
        }
      />
      <div class="columns">
        <div>
          <Section title={t('words')}>
            {message.words.trim() === '' ? (
              <p class="empty">{t('noWords')}</p>
            ) : (
              <div class="mail-text">
                <pre lang={message.language} dir="auto">
                  {message.words}
                </pre>
              </div>
            )}
          </Section>
          {view.files.length > 0 ? <Files c={c} view={view} /> : null}
          {view.answers.length > 0 ? <Answers c={c} view={view} /> : null}
          {isOpen && hasRole(c.var.actor, 'officer') ? <AnswerForm c={c} view={view} /> : null}
        </div>
        <div>
          <MessageFacts c={c} view={view} />
          {isOpen && hasRole(c.var.actor, 'officer') ? <Acts c={c} view={view} /> : null}
          {message.closed_at && hasRole(c.var.actor, 'officer') ? (
            <ActionButton c={c} action={to(c, `/mailroom/incoming/${message.id}/reopen`)} label={t('reopen')} quiet />
          ) : null}
        </div>
      </div>
    </>
  );
}

function Kind({ c, view }: Props): JSX.Element {
  return <Pill tone="idle">{speak(incomingWords, c.var.language)(`kind_${view.message.kind}` as 'kind_message')}</Pill>;
}

function MessageFacts({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  const { message, letter } = view;
  const language = asLanguage(message.language);
  const answered = letter ? (
    <>
      <a href={to(c, `/mailroom/${letter.id}`)}>
        <Foreign language={letter.language}>{letter.subject_line || t('noSubject')}</Foreign>
      </a>
      <br />
      <small class="mail-quiet">{t(`matched_${message.matched_by}` as 'matched_token')}</small>
    </>
  ) : undefined;
  return (
    <Facts
      facts={[
        [
          t('sender'),
          <>
            {message.from_name ? (
              <>
                <bdi>{message.from_name}</bdi>
                <br />
              </>
            ) : null}
            <bdi>{message.from_address}</bdi>
          </>,
        ],
        [t('body'), view.bodyName],
        [t('to'), message.desk ? <bdi>{message.desk}</bdi> : undefined],
        [t('received'), <Moment at={message.received_at} language={c.var.language} />],
        [t('language'), language ? <Foreign language={language}>{ownNames[language]}</Foreign> : undefined],
        [t('answersLetter'), answered],
        [t('related'), view.related.length > 0 ? <Links c={c} links={view.related} /> : undefined],
        [t('inRegister'), view.register.length > 0 ? <Links c={c} links={view.register} /> : undefined],
        [t('outcome'), message.outcome ? t(`outcome_${message.outcome}` as 'outcome_recorded') : undefined],
        [t('note'), message.note ? <bdi>{message.note}</bdi> : undefined],
      ]}
    />
  );
}

function Links({ c, links }: { c: Request; links: MessageLink[] }): JSX.Element {
  return (
    <ul class="mail-files">
      {links.map(({ label, href }) => (
        <li>
          <a href={to(c, href)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

function Files({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  return (
    <Section title={t('files')}>
      <ul class="mail-files">
        {view.files.map((file) => (
          <li>
            {file.kept_back ? (
              <>
                <bdi>{file.filename}</bdi> <Pill tone="warn">{t(`kept_${file.kept_back}` as 'kept_program')}</Pill>
              </>
            ) : (
              <a href={to(c, `/mailroom/incoming/${view.message.id}/files/${file.position}`)} download>
                <bdi>{file.filename}</bdi>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Answers({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  return (
    <Section title={t('ourAnswers')}>
      <ul class="mail-files">
        {view.answers.map((answer) => (
          <li>
            <a href={to(c, `/mailroom/${answer.id}`)}>
              <Foreign language={answer.language}>{answer.subject_line}</Foreign>
            </a>{' '}
            <Moment at={answer.queued_at} language={c.var.language} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Acts({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  const { id } = view.message;
  const actor = c.var.actor;
  const path = to(c, `/mailroom/incoming/${id}`);
  return (
    <>
      <Section title={t('care')} class="mail-care">
        {actor.kind === 'account' && view.message.account_id !== actor.id ? (
          <ActionButton c={c} action={`${path}/assign`} label={t('takeOn')} fields={{ account: actor.id }} />
        ) : null}
        <Form c={c} action={`${path}/assign`}>
          <Select
            c={c}
            state={emptyForm}
            name="account"
            label={t('assignTo')}
            value={view.message.account_id ?? undefined}
            options={view.colleagues.map((each) => ({ value: each.id, label: each.name }))}
          />
          <button type="submit" class="button quiet">
            {t('assign')}
          </button>
        </Form>
      </Section>
      <Section title={t('close')}>
        <Form c={c} action={`${path}/close`}>
          <Choices
            c={c}
            state={view.state}
            name="outcome"
            label={t('outcome')}
            options={closingOutcomes.map((value) => ({ value, label: t(`outcome_${value}`) }))}
          />
          <TextField c={c} state={view.state} name="note" label={t('note')} optional />
          <button type="submit" class="button">
            {t('close')}
          </button>
        </Form>
      </Section>
    </>
  );
}

function AnswerForm({ c, view }: Props): JSX.Element {
  const t = speak(incomingWords, c.var.language);
  const language = asLanguage(view.message.language) ?? 'en';
  const title = t('answer', { language: `\u2068${ownNames[language]}\u2069` });
  return (
    <Section title={title}>
      <Form c={c} action={to(c, `/mailroom/incoming/${view.message.id}/answer`)}>
        <p class="mail-greeting">
          <span class="mail-quiet">{t('begins')}</span> <Foreign language={language}>{view.greeting.lines.join(' ')}</Foreign>
        </p>
        <TextArea
          c={c}
          state={view.state}
          name="free"
          label={t('free')}
          hint={t('freeHint')}
          lang={language}
          dir={directionOf(language)}
          rows={3}
          optional
        />
        {view.paragraphs.length === 0 ? (
          <p class="empty">{t('noCleared')}</p>
        ) : (
          <Choices
            c={c}
            state={view.state}
            name="paragraph"
            label={t('paragraphs')}
            hint={t('answerHint')}
            many
            options={view.paragraphs.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        <button type="submit" class="button">
          {t('send')}
        </button>
      </Form>
    </Section>
  );
}
