import { BorderStyle, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { directionOf, type Language } from '../../../platform/language.ts';
import { type Run, withoutIsolates } from '../../languages/public.ts';
import type { Letterhead, OfficialDocument } from '../official-document.ts';
import { noBorders, textWidth, wordParagraph } from './word-blocks.ts';
import { navy } from './word-styles.ts';

const plain = (text: string): Run[] => [{ kind: 'text', text }];
/** Width of the column that holds a mark, in twentieths of a point; the mark itself in pixels. */
const markColumn = 900;
const markSize = 50;

/** The sender's head: one across the page, those of a joint letter side by side from its own side on, and a rule under them. */
export function wordLetterheads({ letterheads, language }: OfficialDocument): (Paragraph | Table)[] {
  if (letterheads.length === 0) return [];
  const rule = { style: BorderStyle.SINGLE, size: 8, color: navy, space: 4 };
  return [
    headTable(letterheads, language),
    new Paragraph({ style: 'Particulars', spacing: { before: 60, after: 60 }, border: { top: rule } }),
  ];
}

/** Two heads a row, three where there are just three. */
function headTable(letterheads: Letterhead[], language: Language): Table {
  const across = letterheads.length === 3 ? 3 : Math.min(letterheads.length, 2);
  const share = Math.floor(textWidth / across);
  const hasMarks = letterheads.some(({ mark }) => mark);
  const columnWidths = Array.from({ length: across }, () => (hasMarks ? [markColumn, share - markColumn] : [share])).flat();
  const rows = Array.from({ length: Math.ceil(letterheads.length / across) }, (_, row) =>
    Array.from({ length: across }, (_, column) => letterheads[row * across + column]),
  );
  return new Table({
    visuallyRightToLeft: directionOf(language) === 'rtl',
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    borders: noBorders,
    rows: rows.map(
      (heads) =>
        new TableRow({
          cantSplit: true,
          children: heads.flatMap((head) => [
            ...(hasMarks ? [headCell([markParagraph(head, language)], markColumn)] : []),
            headCell(head ? headLines(head, language) : [new Paragraph({ style: 'Particulars' })], hasMarks ? share - markColumn : share),
          ]),
        }),
    ),
  });
}

function headCell(children: Paragraph[], size: number): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { left: 0, right: 60, top: 40, bottom: 40 },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: noBorders,
    children,
  });
}

function markParagraph(head: Letterhead | undefined, language: Language): Paragraph {
  const bidirectional = directionOf(language) === 'rtl';
  if (!head?.mark) return new Paragraph({ style: 'Particulars', bidirectional });
  return new Paragraph({ style: 'Particulars', bidirectional, children: [markImage(head.mark, withoutIsolates(head.organization))] });
}

/** One transparent dot: what programs show that do not draw SVG. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=';

/** The mark as a drawing, called by the organization's name for who listens. */
function markImage(mark: string, name: string): ImageRun {
  const shown = { transformation: sizeOf(mark), altText: { name, title: name, description: name } };
  const [, type, content] = /<svg[^>]*>\s*<image [^>]*href="data:image\/(png|jpeg);base64,([A-Za-z0-9+/=]+)"/.exec(mark) ?? [];
  if (type && content) return new ImageRun({ type: type === 'png' ? 'png' : 'jpg', data: Buffer.from(content, 'base64'), ...shown });
  return new ImageRun({ type: 'svg', data: Buffer.from(mark), fallback: { type: 'png', data: Buffer.from(dot, 'base64') }, ...shown });
}

function headLines(head: Letterhead, language: Language): Paragraph[] {
  return [
    wordParagraph(plain(head.organization), language, 'Organization'),
    ...(head.motto ? [wordParagraph(plain(head.motto), language, 'Motto')] : []),
    ...(head.desk ? [wordParagraph(plain(head.desk), language, 'Particulars')] : []),
  ];
}

/** As high as the column is wide at most, in its own proportions. */
function sizeOf(mark: string): { width: number; height: number } {
  const [, wide = '1', high = '1'] = /viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"/.exec(mark) ?? [];
  const share = Number(wide) / Number(high) || 1;
  return share > 1 ? { width: markSize, height: Math.round(markSize / share) } : { width: Math.round(markSize * share), height: markSize };
}
