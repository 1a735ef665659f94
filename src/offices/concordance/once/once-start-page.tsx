import type { JSX } from 'preact';
import { Form, Heading, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { DropPart } from '../pages/drop-part.tsx';
import { words } from '../words.ts';

/** Where two or more files are dropped to be checked once, without anything being kept. */
export function OnceStartPage({ c, problem }: { c: Request; problem?: string | undefined }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading title={t('alone')} under={t('aloneUnder')} />
      <Form c={c} action={to(c, '/check')} multipart class="form drop-form">
        <DropPart c={c} problem={problem} />
        <button type="submit" class="button">
          {t('check')}
        </button>
      </Form>
    </>
  );
}
