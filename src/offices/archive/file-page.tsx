import type { JSX } from 'preact';
import { Heading, Notice, Pill, type Request, Section, Table, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { FileForm } from './file-form.tsx';
import { IssuedFacts } from './issued-facts.tsx';
import type { FileFinding, FileKind, SeenSignature } from './judge-file.ts';
import { verifyWords } from './verify-words.ts';
import { words } from './words.ts';

const tones: Record<FileKind, 'good' | 'warn' | 'bad'> = {
  same: 'good',
  archival: 'good',
  signed: 'good',
  added: 'bad',
  begun: 'warn',
  unknown: 'bad',
};

/** What a file turned out to be; of what was issued the same is said as under its code. */
export function FilePage({ c, finding, code }: { c: Request; finding: FileFinding; code?: string }): JSX.Element {
  const t = speak(verifyWords, c.var.language);
  const { kind, document, successor, signatures } = finding;
  return (
    <>
      <Heading over={document ? <bdi class="code">{document.code}</bdi> : undefined} title={speak(words, c.var.language)('verify')} />
      <Notice tone={tones[kind]}>{t(kind)}</Notice>
      {document && code && document.code !== code ? <Notice tone="warn">{t('otherCode', { code: document.code })}</Notice> : null}
      {successor ? <Replaced c={c} code={successor.code} /> : null}
      {document ? <IssuedFacts c={c} documents={[document]} /> : null}
      {signatures.length > 0 ? <Signatures c={c} signatures={signatures} /> : null}
      {kind === 'begun' ? <FileForm c={c} code={code} upload /> : null}
      <p>
        <a href={to(c, '/verify')}>{t('another')}</a>
      </p>
    </>
  );
}

/** That something newer was issued in its place, and where. */
export function Replaced({ c, code }: { c: Request; code: string }): JSX.Element {
  const t = speak(verifyWords, c.var.language);
  return (
    <Notice tone="warn">
      {t('replaced')} <a href={to(c, `/verify/${code}`)}>{t('newer')}</a>
    </Notice>
  );
}

function Signatures({ c, signatures }: { c: Request; signatures: SeenSignature[] }): JSX.Element {
  const t = speak(verifyWords, c.var.language);
  const moment = new Intl.DateTimeFormat(`${c.var.language}-u-nu-latn`, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return (
    <Section title={t('signatures')}>
      <Table
        caption={t('signatures')}
        rows={signatures}
        columns={[
          { head: t('signer'), cell: ({ name }) => <bdi>{name || '–'}</bdi> },
          { head: t('issuer'), cell: ({ issuer }) => <bdi>{issuer || '–'}</bdi> },
          { head: t('signedAt'), cell: ({ at }) => (at ? `${moment.format(at)} UTC` : '–') },
          {
            head: t('state'),
            cell: ({ holds, coversAll }) => (
              <Pill tone={holds ? (coversAll ? 'good' : 'info') : 'bad'}>{t(holds ? (coversAll ? 'holds' : 'holdsPart') : 'broken')}</Pill>
            ),
          },
        ]}
      />
      <p class="hint">{t('trust')}</p>
    </Section>
  );
}
