import type { JSX } from 'preact';
import { type Language, ownNames } from '../../platform/language.ts';
import { Facts, Foreign, type Request, Section, Table } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { IssuedDocument } from './issued-documents.ts';
import { verifyWords } from './verify-words.ts';
import { words } from './words.ts';

/** What was issued, by whom, when and to whom in general, and its files with their fingerprints; all of one code. */
export function IssuedFacts({ c, documents }: { c: Request; documents: IssuedDocument[] }): JSX.Element | null {
  const t = speak(words, c.var.language);
  const v = speak(verifyWords, c.var.language);
  const day = new Intl.DateTimeFormat(`${c.var.language}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
  const [document] = documents;
  if (!document) return null;
  const foreign = (text: string) => <Foreign language={document.language === 'mul' ? 'en' : document.language}>{text}</Foreign>;
  return (
    <Section class="issued">
      <Facts
        facts={[
          [t('title'), foreign(document.title)],
          [t('reference'), document.reference ? <bdi>{document.reference}</bdi> : undefined],
          [t('by'), foreign(document.issued_by_name)],
          [t('on'), day.format(document.issued_at)],
          [t('to'), document.audience ? foreign(document.audience) : undefined],
          [t('language'), document.language === 'mul' ? v('several') : foreign(ownNames[document.language as Language])],
          [v('signedBy'), document.signed_by ? <bdi>{document.signed_by}</bdi> : undefined],
        ]}
      />
      <Table
        caption={v('files')}
        rows={documents}
        columns={[
          { head: v('format'), cell: (each) => formatOf(each) ?? v('archivalCopy') },
          { head: t('digest'), cell: ({ sha256 }) => <bdi class="code digest">{sha256}</bdi> },
        ]}
      />
    </Section>
  );
}

const formats: Record<string, string> = {
  'application/pdf': 'PDF',
  'text/html': 'HTML',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (DOCX)',
};

/** The format in the words that are the same in every language; undefined for the archival copy. */
function formatOf({ role, media_type }: IssuedDocument): string | undefined {
  return role === 'archival' ? undefined : (formats[media_type] ?? media_type);
}
