import { AlignmentType, Document, Header, LevelFormat, Packer, Paragraph, type Table } from 'docx';
import { directionOf } from '../../../platform/language.ts';
import { type Run, withoutIsolates } from '../../languages/public.ts';
import { withIndexBlocks } from '../index-blocks.ts';
import { normaliseLevels } from '../normalise-levels.ts';
import type { OfficialDocument } from '../official-document.ts';
import { isolateCode } from '../read-isolates.ts';
import { withoutControls } from '../without-controls.ts';
import { fixBytes } from './fix-bytes.ts';
import { wordBlocks, wordParagraph } from './word-blocks.ts';
import { wordLetterheads } from './word-letterhead.ts';
import { wordMargins } from './word-margins.ts';
import { wordFooter, wordHeader, wordParticulars } from './word-paper.ts';
import { wordStyles } from './word-styles.ts';

/** Writes a document as a Word file with real styles and directions. The same document gives the same bytes. */
export async function writeDocx(written: OfficialDocument): Promise<Uint8Array> {
  const document = withoutControls(written);
  const file = new Document({
    title: withoutIsolates(document.title),
    creator: document.letterheads[0]?.organization ?? '',
    lastModifiedBy: document.letterheads[0]?.organization ?? '',
    styles: wordStyles(document.language),
    numbering: { config: [level('ordered', LevelFormat.DECIMAL, '%1.'), level('unordered', LevelFormat.BULLET, '•')] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: wordMargins(document.letterheads[0]?.paper),
          },
        },
        headers: { default: wordHeader(document), first: new Header({ children: [new Paragraph({ style: 'Header' })] }) },
        footers: { default: wordFooter(document, false), first: wordFooter(document, true) },
        children: contentOf(document),
      },
    ],
  });
  const date = new Date(document.issuedOn ? `${document.issuedOn}T00:00:00Z` : '1980-01-01T00:00:00Z');
  return fixBytes(await Packer.pack(file, 'uint8array'), date, document.language, document.letterheads[0]?.paper);
}

function level(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    reference,
    levels: [{ level: 0, format, text, alignment: AlignmentType.START, style: { paragraph: { indent: { left: 560, hanging: 340 } } } }],
  };
}

function contentOf(document: OfficialDocument): (Paragraph | Table)[] {
  const { language } = document;
  const isLetter = document.kind === 'letter';
  const blocks = normaliseLevels(withIndexBlocks(document));
  const plain = (text: string): Run[] => [{ kind: 'text', text }];
  const lines = (texts: string[] | undefined, style: string) =>
    texts && texts.length > 0 ? [wordParagraph(plain(texts.join('\n')), language, style)] : [];
  return [
    ...wordLetterheads(document),
    ...wordParticulars(document),
    ...lines(document.addressee, 'EnvelopeAddress'),
    ...(isLetter ? [] : [wordParagraph(plain(document.title), language, 'Title')]),
    ...(document.subtitles ?? []).map(({ runs, emphasis }) =>
      wordParagraph(emphasis ? emphasised(runs) : runs, language, emphasis ? 'BodyText' : 'Subtitle'),
    ),
    ...lines(document.salutation, 'Salutation'),
    ...wordBlocks(isLetter ? blocks.filter(({ kind }) => kind !== 'signatures') : blocks, language),
    ...(document.closing ? [wordParagraph(plain(document.closing), language, 'Closing')] : []),
    ...wordBlocks(isLetter ? blocks.filter(({ kind }) => kind === 'signatures') : [], language),
    ...lines(document.enclosures, 'Enclosures'),
    ...lastWords(document),
  ];
}

function emphasised(runs: Run[]): Run[] {
  return runs.map((run) => (run.kind === 'link' ? run : { ...run, emphasis: true }));
}

function lastWords({ footnote, verification, language }: OfficialDocument): Paragraph[] {
  const footnotes = footnote ? [wordParagraph([{ kind: 'text', text: footnote }], language, 'Footer')] : [];
  if (!verification) return footnotes;
  const code = isolateCode(verification.code, directionOf(language));
  const runs: Run[] = [
    { kind: 'text', text: `${verification.label} ` },
    { kind: 'text', text: code, strong: true },
    { kind: 'text', text: '\u2003' },
    { kind: 'link', text: isolateCode(verification.url, directionOf(language)), href: verification.url },
  ];
  return [...footnotes, wordParagraph(runs, language, 'Footer')];
}
