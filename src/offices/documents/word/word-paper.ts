import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { directionOf, type Language } from '../../../platform/language.ts';
import type { Run } from '../../languages/public.ts';
import type { Letterhead, OfficialDocument } from '../official-document.ts';
import { isolateCode } from '../read-isolates.ts';
import { noBorders, textWidth, wordParagraph } from './word-blocks.ts';
import { wordText } from './word-runs.ts';
import { hair, quiet } from './word-styles.ts';

const plain = (text: string): Run[] => [{ kind: 'text', text }];
const rule = { style: BorderStyle.SINGLE, size: 4, color: hair, space: 4 };

/** Reference, masthead, place and date: short lines above the text. */
export function wordParticulars(document: OfficialDocument): Paragraph[] {
  const { language, reference, confidential, masthead = [], placeAndDate } = document;
  const direction = directionOf(language);
  const lines = [
    ...(reference ? [isolateCode(reference, direction)] : []),
    ...(confidential ? [confidential] : []),
    ...masthead.filter(({ value }) => value !== reference).map(({ label, value }) => `${label} ${isolateCode(value, direction)}`.trim()),
  ];
  return [
    ...lines.map((line) => wordParagraph(plain(line), language, 'Particulars')),
    ...(placeAndDate ? [wordParagraph(plain(placeAndDate), language, 'Date', { alignment: AlignmentType.END })] : []),
  ];
}

/** After the first page the head names the sender or the paper, and at the other side its symbol. */
export function wordHeader(document: OfficialDocument): Header {
  const { language, letterheads, reference, title, kind } = document;
  const name = kind === 'letter' ? letterheads.map(({ organization }) => organization).join(' · ') : title;
  const symbol = reference ? isolateCode(reference, directionOf(language)) : '';
  const children = [...wordText(name, language), ...(symbol ? [new TextRun({ children: ['\t'] }), ...wordText(symbol, language)] : [])];
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        bidirectional: directionOf(language) === 'rtl',
        tabStops: [{ type: TabStopType.END, position: textWidth }],
        border: { bottom: rule },
        children,
      }),
    ],
  });
}

/** Page numbers on every page; on the first page of a letter, the senders' addresses above them. */
export function wordFooter(document: OfficialDocument, isFirst: boolean): Footer {
  const { language, letterheads, kind } = document;
  const senders = isFirst && kind === 'letter' && letterheads.length > 0 ? addresses(letterheads, language) : [];
  return new Footer({ children: [...senders, pageNumber(language)] });
}

/** One sender's address takes the width of the page, several stand side by side with a line for each way to reach them. */
function addresses(letterheads: Letterhead[], language: Language): (Paragraph | Table)[] {
  const [only, ...more] = letterheads;
  if (only && more.length === 0) {
    const [address = '', ...contacts] = addressLines(only, language);
    const lines = [address, contacts.join('   ')].filter(Boolean);
    return lines.map((line, index) => wordParagraph(plain(line), language, 'Footer', index === 0 ? { border: { top: rule } } : {}));
  }
  const across = letterheads.length === 3 ? 3 : 2;
  const size = Math.floor(textWidth / across);
  const cell = (head: Letterhead | undefined) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: { left: 0, right: 80, top: 60, bottom: 0 },
      children: head ? addressLines(head, language).map((line) => wordParagraph(plain(line), language, 'Footer')) : [new Paragraph('')],
    });
  const rows = Array.from({ length: Math.ceil(letterheads.length / across) }, (_, row) =>
    Array.from({ length: across }, (_, column) => cell(letterheads[row * across + column])),
  );
  return [
    new Table({
      visuallyRightToLeft: directionOf(language) === 'rtl',
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: Array.from({ length: across }, () => size),
      borders: { ...noBorders, top: rule },
      rows: rows.map((children) => new TableRow({ cantSplit: true, children })),
    }),
  ];
}

/** The address, then each contact with its label, which never stand on two lines. */
function addressLines({ address, contacts }: Letterhead, language: Language): string[] {
  const direction = directionOf(language);
  const reached = contacts.map(({ label, value }) => `${label} ${isolateCode(value, direction)}`.replaceAll(' ', '\u00A0'));
  return [address.join(' · '), ...reached];
}

/** The page and the number of pages: read from left to right also in Arabic, as in the PDF, at the end of the line. */
function pageNumber(language: Language): Paragraph {
  return new Paragraph({
    style: 'Footer',
    alignment: directionOf(language) === 'rtl' ? AlignmentType.LEFT : AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], color: quiet })],
  });
}
