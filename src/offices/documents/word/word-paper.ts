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
  TextRun,
  WidthType,
} from 'docx';
import { directionOf, type Language } from '../../../platform/language.ts';
import type { Run } from '../../languages/public.ts';
import type { Letterhead, OfficialDocument } from '../official-document.ts';
import { isolateCode } from '../read-isolates.ts';
import { noBorders, textWidth, wordParagraph } from './word-blocks.ts';
import { hair, navy, quiet } from './word-styles.ts';

const plain = (text: string): Run[] => [{ kind: 'text', text }];

/** The sender's head: one across the page, two side by side for a joint letter, and a rule under them. */
export function wordLetterheads({ letterheads, language }: OfficialDocument): (Paragraph | Table)[] {
  if (letterheads.length === 0) return [];
  const size = Math.floor(textWidth / letterheads.length);
  const heads =
    letterheads.length === 1 ? letterheads.flatMap((head) => headLines(head, language)) : [headTable(letterheads, language, size)];
  return [
    ...heads,
    new Paragraph({
      style: 'Particulars',
      spacing: { before: 120 },
      border: { top: { style: BorderStyle.SINGLE, size: 8, color: navy, space: 4 } },
    }),
  ];
}

function headTable(letterheads: Letterhead[], language: Language, size: number): Table {
  return new Table({
    visuallyRightToLeft: directionOf(language) === 'rtl',
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: letterheads.map(() => size),
    borders: noBorders,
    rows: [
      new TableRow({
        children: letterheads.map(
          (head) => new TableCell({ width: { size, type: WidthType.DXA }, borders: noBorders, children: headLines(head, language) }),
        ),
      }),
    ],
  });
}

function headLines(head: Letterhead, language: Language): Paragraph[] {
  return [
    wordParagraph(plain(head.organization), language, 'Organization'),
    ...(head.motto ? [wordParagraph(plain(head.motto), language, 'Motto')] : []),
    ...(head.desk ? [wordParagraph(plain(head.desk), language, 'Particulars')] : []),
  ];
}

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
    ...(placeAndDate ? [wordParagraph(plain(placeAndDate), language, 'Body', { alignment: AlignmentType.END })] : []),
  ];
}

/** After the first page the head names the sender or the paper, and its symbol. */
export function wordHeader(document: OfficialDocument): Header {
  const { language, letterheads, reference, title, kind } = document;
  const name = kind === 'letter' ? letterheads.map(({ organization }) => organization).join(' · ') : title;
  const text = [name, reference ? isolateCode(reference, directionOf(language)) : ''].filter(Boolean).join(' — ');
  return new Header({
    children: [
      wordParagraph(plain(text), language, 'SmallPrint', {
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: hair, space: 4 } },
      }),
    ],
  });
}

/** Page numbers on every page; on the first page of a letter, the sender's addresses above them. */
export function wordFooter(document: OfficialDocument, isFirst: boolean): Footer {
  const { language } = document;
  const direction = directionOf(language);
  const senders = isFirst && document.kind === 'letter' ? document.letterheads : [];
  const lines = senders.map(({ address, contacts }) =>
    [address.join(' · '), ...contacts.map(({ label, value }) => `${label} ${isolateCode(value, direction)}`)].filter(Boolean).join('   '),
  );
  return new Footer({ children: [...lines.map((line) => wordParagraph(plain(line), language, 'SmallPrint')), pageNumber(language)] });
}

function pageNumber(language: Language): Paragraph {
  const bidirectional = directionOf(language) === 'rtl';
  return new Paragraph({
    style: 'SmallPrint',
    bidirectional,
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], color: quiet, rightToLeft: bidirectional })],
  });
}
