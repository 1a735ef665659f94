import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { directionOf, type Language } from '../../../platform/language.ts';
import type { Block, Run, Signature } from '../../languages/public.ts';
import { signedMark } from '../words.ts';
import { wordHandwriting } from './word-handwriting.ts';
import { wordRuns, wordText } from './word-runs.ts';
import { hair, navy } from './word-styles.ts';

/** Width of the text on A4 in twentieths of a point. */
export const textWidth = 8950;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Blocks of a document as Word paragraphs and tables. */
export function wordBlocks(blocks: Block[], language: Language): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => wordBlock(block, language, index));
}

/** A paragraph in the direction of its language. */
export function wordParagraph(runs: Run[], language: Language, style: string, more: object = {}): Paragraph {
  return new Paragraph({ style, bidirectional: directionOf(language) === 'rtl', children: wordRuns(runs, language), ...more });
}

const alignments = { start: undefined, center: AlignmentType.CENTER, end: AlignmentType.END };

function wordBlock(block: Block, language: Language, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [wordParagraph(block.runs, language, 'BodyText', block.align ? { alignment: alignments[block.align] } : {})];
    case 'heading':
      return [wordParagraph(block.runs, language, `Heading${block.level}`, block.newPage ? { pageBreakBefore: true } : {})];
    case 'list':
      return block.items.map((runs) =>
        wordParagraph(runs, language, block.ordered ? 'ListNumber' : 'ListBullet', {
          numbering: { reference: block.ordered ? 'ordered' : 'unordered', level: 0, instance: index },
        }),
      );
    case 'table':
      return [wordTable(block, language), new Paragraph({ style: 'BodyText', spacing: { after: 0 } })];
    case 'signatures':
      return [signatureTable(block.blocks, language)];
  }
}

function wordTable({ header, rows, widths }: Extract<Block, { kind: 'table' }>, language: Language): Table {
  const columns = Math.max(header.length, ...rows.map((row) => row.length), 1);
  const shares = Array.from({ length: columns }, (_, column) => widths?.[column] ?? 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.round((share / total) * textWidth));
  const row = (cells: Run[][], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: columnWidths.map((size, column) => tableCell(cells[column] ?? [], language, size, isHeader)),
    });
  return new Table({
    visuallyRightToLeft: directionOf(language) === 'rtl',
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    borders: {
      ...noBorders,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: hair },
      bottom: { style: BorderStyle.SINGLE, size: 4, color: hair },
    },
    rows: [...(header.length > 0 ? [row(header, true)] : []), ...rows.map((cells) => row(cells, false))],
  });
}

function tableCell(runs: Run[], language: Language, size: number, isHeader: boolean): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    ...(isHeader ? { borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: navy } } } : {}),
    children: [wordParagraph(runs, language, isHeader ? 'TableHeading' : 'TableText')],
  });
}

/** One signature stands at the end of the line, two side by side; Arabic mirrors them. */
function signatureTable(signatures: Signature[], language: Language): Table {
  const cells = signatures.length === 1 ? [undefined, ...signatures] : signatures;
  const pairs = Array.from({ length: Math.ceil(cells.length / 2) }, (_, index) => [cells[index * 2], cells[index * 2 + 1]]);
  const width = { size: textWidth / 2, type: WidthType.DXA };
  return new Table({
    visuallyRightToLeft: directionOf(language) === 'rtl',
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth / 2, textWidth / 2],
    borders: noBorders,
    rows: pairs.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          children: pair.map((signature) => new TableCell({ width, borders: noBorders, children: signatureLines(signature, language) })),
        }),
    ),
  });
}

function signatureLines(signature: Signature | undefined, language: Language): Paragraph[] {
  const bidirectional = directionOf(language) === 'rtl';
  const line = (text: string, more: object = {}, manner = {}) =>
    new Paragraph({ style: 'Signature', bidirectional, children: wordText(text, language, manner), ...more });
  if (!signature) return [line('')];
  const mark = signature.signed ? signedMark(language) : '';
  const texts = [...signature.lines, ...(signature.organization ? [signature.organization] : [])];
  const drawn = signature.signed && signature.image ? wordHandwriting(signature.image) : undefined;
  return [
    drawn ? line('', { spacing: { before: 300 }, children: [drawn] }) : line(mark, { spacing: { before: signature.signed ? 500 : 700 } }),
    line(signature.name, {}, { style: 'Strong' }),
    ...texts.map((text) => line(text)),
  ];
}
