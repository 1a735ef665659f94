import type { JSX } from 'preact';
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
  to,
  typedValue,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { BodyRow } from '../bodies/list-bodies.ts';
import { wordPost } from '../posts/word-posts.ts';
import { correctionWords } from './correction-words.ts';
import { type EntryPart, nameInScript } from './entry-of-body.ts';
import { nameChanges } from './propose-corrections.ts';

type Props = { c: Request; token: string; body: BodyRow; name: string; parts: EntryPart[]; waiting: number; state: FormState };

/** The script names are shown and corrected in on a page. */
export const scriptOf = (c: Request) => (c.var.language === 'ar' ? 'Arab' : 'Latn');

/** What a correspondent sees behind the own link: the entry as fields that may be changed. Without account and script. */
export function EntryPage({ c, token, body, name, parts, waiting, state }: Props): JSX.Element {
  const t = speak(correctionWords, c.var.language);
  return (
    <>
      <Heading over={name} title={t('entryTitle')} under={t('entryUnder')} />
      {waiting > 0 ? <p>{t('waiting', { n: waiting })}</p> : null}
      <ProblemSummary c={c} state={state} labels={{ by: t('by') }} />
      <Form c={c} action={to(c, `/entry/${token}`)}>
        {parts.map((part, index) => (
          <Section title={part.post ? wordPost(part.post, body.kind, part.holder?.gender ?? null, c.var.language) : t('general')}>
            {part.post ? <HolderFields c={c} state={state} part={part} at={index} /> : null}
            <TextField
              c={c}
              state={state}
              name={`email_${index}`}
              type="email"
              dir="ltr"
              label={t('email')}
              value={part.addresses.email}
              optional
            />
            <TextField c={c} state={state} name={`phone_${index}`} dir="ltr" label={t('phone')} value={part.addresses.phone} optional />
            <TextArea c={c} state={state} name={`postal_${index}`} label={t('postal')} rows={3} value={part.addresses.postal} />
          </Section>
        ))}
        <TextField c={c} state={state} name="by" label={t('by')} dir="auto" />
        <TextArea c={c} state={state} name="note" label={t('note')} rows={3} />
        <button type="submit" class="button">
          {t('send')}
        </button>
      </Form>
    </>
  );
}

function HolderFields({ c, state, part, at }: { c: Request; state: FormState; part: EntryPart; at: number }): JSX.Element {
  const t = speak(correctionWords, c.var.language);
  const name = nameInScript(part.holder, scriptOf(c));
  const possible = part.holder ? nameChanges : (['none', 'holder'] as const);
  const options = possible.map((value) => ({ value: value as string, label: t(`change_${value}`) }));
  return (
    <>
      <Select c={c} state={state} name={`change_${at}`} label={t('change')} options={options} value="none" />
      <TextField c={c} state={state} name={`given_${at}`} label={t('given')} value={name?.given ?? ''} dir="auto" optional />
      <TextField c={c} state={state} name={`family_${at}`} label={t('family')} value={name?.family ?? ''} dir="auto" optional />
      <TextField c={c} state={state} name={`from_${at}`} type="date" label={t('since')} value={typedValue(state, `from_${at}`)} optional />
    </>
  );
}
