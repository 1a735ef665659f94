import type { JSX } from 'preact';
import { z } from 'zod';
import { today } from '../../../platform/clock.ts';
import { allLanguages, ownNames } from '../../../platform/language.ts';
import {
  Choices,
  Facts,
  Foreign,
  Form,
  type FormState,
  field,
  Heading,
  ProblemSummary,
  type Request,
  Section,
  Select,
  TextField,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { postKinds, wordDays } from '../../languages/public.ts';
import type { Option } from '../drafting/new-page.tsx';
import { formWords } from '../form-words.ts';
import { words } from '../words.ts';
import { type ReceivedLetter, ways } from './register-letter.ts';
import { registerWords } from './register-words.ts';

/** What the form of a received letter posts. */
export const receivedSchema = z.object({
  receivedOn: z.string().regex(/^\d{4}-\d\d-\d\d$/, 'required'),
  sender: field.text(200),
  body: field.optionalText(40),
  language: field.choice(allLanguages),
  subject: field.text(300),
  theirReference: field.optionalText(80),
  way: field.choice(ways),
  messageId: field.optionalText(300),
  answers: field.optionalText(40),
});

/** The form that registers a letter that came. */
export function RegisterForm({
  c,
  state,
  bodies,
  letters,
}: {
  c: Request;
  state: FormState;
  bodies: Option[];
  letters: Option[];
}): JSX.Element {
  const t = speak(registerWords, c.var.language);
  const w = speak(words, c.var.language);
  const languages = allLanguages.map((code) => ({ value: code, label: ownNames[code] }));
  const labels = { receivedOn: t('receivedOn'), sender: t('sender'), language: w('language'), subject: w('title'), way: t('way') };
  return (
    <>
      <Heading title={t('registerOne')} />
      <ProblemSummary c={c} state={state} labels={labels} />
      <Form c={c} action={to(c, '/circulars/received/new')}>
        <TextField c={c} state={state} name="receivedOn" type="date" label={labels.receivedOn} value={today()} />
        <TextField c={c} state={state} name="sender" label={labels.sender} />
        <Select c={c} state={state} name="body" label={t('senderBody')} options={bodies} empty={t('noBody')} />
        <TextField c={c} state={state} name="subject" label={labels.subject} />
        <TextField c={c} state={state} name="theirReference" label={t('theirReference')} />
        <Choices c={c} state={state} name="language" label={labels.language} options={languages} value={c.var.language} />
        <Choices
          c={c}
          state={state}
          name="way"
          label={t('way')}
          options={ways.map((each) => ({ value: each, label: t(`way_${each}`) }))}
          value="post"
        />
        <TextField c={c} state={state} name="messageId" label={t('messageId')} />
        <Select c={c} state={state} name="answers" label={t('answersOurs')} options={letters} empty={t('noAnswer')} />
        <button type="submit" class="button">
          {t('registerOne')}
        </button>
      </Form>
    </>
  );
}

export type ThreadItem = { what: 'ours' | 'theirs'; href: string; reference?: string };
type Received = { c: Request; letter: ReceivedLetter; body?: string; thread: ThreadItem[]; signatories: Option[] };

/** One received letter with the letters before and after it, and the form that begins the reply. */
export function ReceivedPage({ c, letter, body, thread, signatories }: Received): JSX.Element {
  const t = speak(registerWords, c.var.language);
  const w = speak(words, c.var.language);
  return (
    <>
      <Heading over={<bdi dir="ltr">{letter.reference}</bdi>} title={<Foreign language={letter.language}>{letter.subject}</Foreign>} />
      <Section>
        <Facts
          facts={[
            [t('sender'), <bdi>{letter.sender}</bdi>],
            [t('body'), body],
            [t('receivedOn'), wordDays({ fact: 'days', from: letter.receivedOn }, c.var.language)],
            [t('way'), t(`way_${letter.way}`)],
            [w('language'), <Foreign language={letter.language}>{ownNames[letter.language]}</Foreign>],
            [t('theirReference'), letter.theirReference ? <bdi dir="ltr">{letter.theirReference}</bdi> : undefined],
          ]}
        />
      </Section>
      <Section title={t('thread')} id="thread">
        <ol class="acts">
          {thread.map(({ what, href, reference }) => (
            <li>
              {t(what === 'ours' ? 'ourLetter' : 'theirLetter')}{' '}
              <a href={to(c, href)}>{reference ? <bdi dir="ltr">{reference}</bdi> : t('draft')}</a>
            </li>
          ))}
        </ol>
      </Section>
      {letter.bodyId ? <ReplyForm c={c} letter={letter} signatories={signatories} /> : null}
    </>
  );
}

function ReplyForm({ c, letter, signatories }: Pick<Received, 'c' | 'letter' | 'signatories'>): JSX.Element {
  const t = speak(registerWords, c.var.language);
  const f = speak(formWords, c.var.language);
  const w = speak(words, c.var.language);
  return (
    <Section title={t('reply')} id="reply">
      <p class="hint">{t('replyUnder')}</p>
      <Form c={c} action={to(c, `/circulars/received/${letter.id}/reply`)}>
        <div class="field">
          <label for="reply-post">{f('post')}</label>
          <select id="reply-post" name="post">
            {postKinds.map((kind) => (
              <option value={kind}>{f(`post_${kind}`)}</option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="reply-signatory">{w('signatories')}</label>
          <select id="reply-signatory" name="signatory">
            {signatories.map(({ value, label }) => (
              <option value={value}>{label}</option>
            ))}
          </select>
        </div>
        <button type="submit" class="button">
          {t('reply')}
        </button>
      </Form>
    </Section>
  );
}
