import type { JSX } from 'preact';
import { Form, type FormState, Heading, Notice, ProblemSummary, type Request, TextField, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { words } from './words.ts';

/** Asks for the e-mail address to which a one-time link is sent. */
export function SignInPage({ c, state, back, dead }: { c: Request; state: FormState; back: string; dead?: boolean }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading title={t('signIn')} />
      {dead ? <Notice tone="bad">{t('deadLink')}</Notice> : null}
      <ProblemSummary c={c} state={state} labels={{ email: t('email') }} />
      <p>{t('signInHelp')}</p>
      <Form c={c} action={to(c, '/sign-in')}>
        <input type="hidden" name="back" value={back} />
        <TextField c={c} state={state} name="email" type="email" label={t('email')} autocomplete="email" dir="ltr" />
        <button type="submit" class="button">
          {t('send')}
        </button>
      </Form>
    </>
  );
}

/** One button stands between the link and its use, so that a mail scanner's visit does not use it up. */
export function EnterPage({ c, token, back }: { c: Request; token: string; back: string }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading title={t('signIn')} />
      <p>{t('enterHelp')}</p>
      <Form c={c} action={to(c, `/enter/${token}`)}>
        <input type="hidden" name="back" value={back} />
        <button type="submit" class="button">
          {t('enter')}
        </button>
      </Form>
    </>
  );
}
