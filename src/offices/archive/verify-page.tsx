import type { JSX } from 'preact';
import { Form, type FormState, Heading, Notice, ProblemSummary, type Request, Section, TextField, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { FileForm } from './file-form.tsx';
import { Replaced } from './file-page.tsx';
import type { IssuedDocument } from './issued-documents.ts';
import { IssuedFacts } from './issued-facts.tsx';
import { verifyWords } from './verify-words.ts';
import { words } from './words.ts';

/** Where anyone types the code of a document or drops its file. */
export function VerifyForm({ c, state, fileProblem }: { c: Request; state: FormState; fileProblem?: string }): JSX.Element {
  const t = speak(words, c.var.language);
  const v = speak(verifyWords, c.var.language);
  const worded = { ...state, wordings: { code: t('badCode'), file: fileProblem ?? '' } };
  return (
    <>
      <Heading title={t('verify')} />
      <ProblemSummary c={c} state={worded} labels={{ code: t('code'), file: v('file') }} />
      <p>{t('verifyHelp')}</p>
      <Form c={c} action={to(c, '/verify')}>
        <TextField c={c} state={worded} name="code" label={t('code')} dir="ltr" autocomplete="off" />
        <button type="submit" class="button">
          {t('check')}
        </button>
      </Form>
      <Section title={v('file')} class="verify-file">
        <FileForm c={c} problem={fileProblem} />
      </Section>
    </>
  );
}

/** What was issued under a code, by whom, when and to whom in general; never the text. */
export function VerifiedPage(props: { c: Request; code: string; found: IssuedDocument[]; successor?: IssuedDocument }): JSX.Element {
  const { c, code, found, successor } = props;
  const t = speak(words, c.var.language);
  const v = speak(verifyWords, c.var.language);
  return (
    <>
      <Heading over={<bdi class="code">{code}</bdi>} title={found.length > 0 ? t('issued') : t('verify')} />
      {found.length === 0 ? <Notice tone="bad">{t('unknown')}</Notice> : null}
      {successor ? <Replaced c={c} code={successor.code} /> : null}
      <IssuedFacts c={c} documents={found} />
      {found.length > 0 ? (
        <Section title={v('file')} class="verify-file">
          <FileForm c={c} code={code} />
        </Section>
      ) : null}
      <p>
        <a href={to(c, '/verify')}>{v('another')}</a>
      </p>
    </>
  );
}
