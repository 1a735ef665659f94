import type { JSX } from 'preact';
import { ownNames } from '../../platform/language.ts';
import {
  Facts,
  Foreign,
  Form,
  type FormState,
  Heading,
  Notice,
  ProblemSummary,
  type Request,
  Section,
  TextField,
  to,
} from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { findByCode } from './issued-documents.ts';
import { words } from './words.ts';

type Found = Awaited<ReturnType<typeof findByCode>>;

/** Where anyone types the code of a document. */
export function VerifyForm({ c, state }: { c: Request; state: FormState }): JSX.Element {
  const t = speak(words, c.var.language);
  const worded = { ...state, wordings: { code: t('badCode') } };
  return (
    <>
      <Heading title={t('verify')} />
      <ProblemSummary c={c} state={worded} labels={{ code: t('code') }} />
      <p>{t('verifyHelp')}</p>
      <Form c={c} action={to(c, '/verify')}>
        <TextField c={c} state={worded} name="code" label={t('code')} dir="ltr" autocomplete="off" />
        <button type="submit" class="button">
          {t('check')}
        </button>
      </Form>
    </>
  );
}

/** What was issued under a code, by whom, when and to whom in general; never the text. */
export function VerifiedPage({
  c,
  code,
  found,
  file,
}: {
  c: Request;
  code: string;
  found: Found;
  file?: 'same' | 'other' | 'none';
}): JSX.Element {
  const t = speak(words, c.var.language);
  if (found.length === 0) {
    return (
      <>
        <Heading over={<span class="code">{code}</span>} title={t('verify')} />
        <Notice tone="bad">{t('unknown')}</Notice>
        <p>
          <a href={to(c, '/verify')}>{t('verify')}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <Heading over={<bdi class="code">{code}</bdi>} title={t('issued')} />
      {file === 'same' ? <Notice tone="good">{t('fileSame')}</Notice> : null}
      {file === 'other' ? <Notice tone="bad">{t('fileOther')}</Notice> : null}
      {file === 'none' ? <Notice tone="warn">{t('noFile')}</Notice> : null}
      {found.map((document) => (
        <IssuedFacts c={c} document={document} />
      ))}
      <Section title={t('file')}>
        <p>{t('fileHelp')}</p>
        <Form c={c} action={to(c, `/verify/${code}`)} multipart>
          <input type="file" name="file" aria-label={t('file')} accept="application/pdf,.pdf,.docx" />
          <button type="submit" class="button quiet">
            {t('check')}
          </button>
        </Form>
      </Section>
    </>
  );
}

function IssuedFacts({ c, document }: { c: Request; document: Found[number] }): JSX.Element {
  const t = speak(words, c.var.language);
  const day = new Intl.DateTimeFormat(`${c.var.language}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <Section>
      <Facts
        facts={[
          [t('title'), <Foreign language={document.language}>{document.title}</Foreign>],
          [t('reference'), document.reference ? <bdi>{document.reference}</bdi> : undefined],
          [t('by'), <Foreign language={document.language}>{document.issued_by_name}</Foreign>],
          [t('on'), day.format(document.issued_at)],
          [t('to'), document.audience ? <Foreign language={document.language}>{document.audience}</Foreign> : undefined],
          [t('language'), <Foreign language={document.language}>{ownNames[document.language as keyof typeof ownNames]}</Foreign>],
          [t('digest'), <bdi class="code">{document.sha256}</bdi>],
        ]}
      />
    </Section>
  );
}
