import { sha256 } from '../../../platform/digest.ts';
import { directionOf, type Language } from '../../../platform/language.ts';
import { escapeXml } from './escape-xml.ts';
import { scriptPieces } from './word-runs.ts';
import { wordLanguage } from './word-styles.ts';

/** A stretch of a cell: prose, or a value under a tag (`tag`), whose words are locked or may be edited (`isOpen`, as the words of a link). */
export type ColumnSegment = { text: string; tag?: string; isOpen?: boolean; emphasis?: boolean; strong?: boolean };
/** A level of the table: `mark` is a bookmark name, `isHeading` sets both sides bold. */
export type ColumnRow = { mark: string; isHeading: boolean; from: ColumnSegment[]; to: ColumnSegment[] };

/** A paragraph above the table. */
export function headParagraph(text: string, language: Language, style: string, marks = ''): string {
  return paragraph([{ text }], language, style, marks);
}

/** The row that names the two languages, repeated on every page. */
export function tableHead(from: { language: Language; name: string }, to: { language: Language; name: string }): string {
  const cells = [from, to].map(({ language, name }) => cell(paragraph([{ text: name }], language, 'ColumnHead'), 'EDF1F6'));
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

/** One level; `number` is the first of two free bookmark numbers. The original is locked as a whole and holds the level's bookmark too. */
export function columnRow(row: ColumnRow, from: Language, to: Language, number: number): string {
  const style = row.isHeading ? 'ColumnHeading' : 'Normal';
  const mark = (side: string, id: number) => `<w:bookmarkStart w:id="${id}" w:name="${row.mark}${side}"/><w:bookmarkEnd w:id="${id}"/>`;
  const plain = row.from.map((segment) => ({ ...segment, tag: undefined, isFact: segment.tag !== undefined }));
  const original = paragraph(plain, from, style, mark('_a', number));
  const locked = `<w:sdt><w:sdtPr><w:tag w:val="original"/><w:id w:val="${number + 1000}"/><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${original}</w:sdtContent></w:sdt>`;
  return `<w:tr>${cell(locked, 'F6F8FA')}${cell(paragraph(row.to, to, style, mark('_b', number + 1), 10_000 + number * 100))}</w:tr>`;
}

function cell(content: string, fill?: string): string {
  const shade = fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="4950" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
}

type Written = ColumnSegment & { isFact?: boolean };

function paragraph(segments: Written[], language: Language, style: string, marks = '', firstId = 0): string {
  const bidi = directionOf(language) === 'rtl' ? '<w:bidi/>' : '';
  const runs = segments.map((segment, index) =>
    segment.tag === undefined ? runsOf(segment, language) : control(segment, language, firstId + index),
  );
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${bidi}</w:pPr>${marks}${runs.join('')}</w:p>`;
}

/** The bookmark, without its number, that spans a value: programs that drop the tags of content controls keep it. */
export function valueMark(tag: string): string {
  return `val_${sha256(tag).slice(0, 16)}`;
}

function control(segment: Written, language: Language, id: number): string {
  const lock = segment.isOpen ? 'sdtLocked' : 'sdtContentLocked';
  const start = `<w:bookmarkStart w:id="${id}" w:name="${valueMark(segment.tag ?? '')}_${id}"/>`;
  const content = `${start}${runsOf({ ...segment, isFact: true }, language)}<w:bookmarkEnd w:id="${id}"/>`;
  return `<w:sdt><w:sdtPr><w:tag w:val="${escapeXml(segment.tag ?? '')}"/><w:lock w:val="${lock}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** Isolates, which Word does not know, are left out: words of the other direction stand in runs of their own. */
function runsOf(segment: Written, language: Language): string {
  const around = directionOf(language);
  return segment.text
    .split('\n')
    .map((line) =>
      scriptPieces(line.replace(/[\u2066-\u2069]/g, ''), around)
        .map((piece) => run(piece, segment, language))
        .join(''),
    )
    .join('<w:r><w:br/></w:r>');
}

function run({ text, direction }: { text: string; direction: string }, segment: Written, language: Language): string {
  const shown = segment.isOpen
    ? 'LinkWords'
    : segment.isFact
      ? 'FactValue'
      : segment.strong
        ? 'Strong'
        : segment.emphasis
          ? 'Emphasis'
          : '';
  const bold = segment.strong && segment.isFact ? '<w:b/><w:bCs/>' : '';
  const italic = segment.emphasis && segment.isFact ? '<w:i/><w:iCs/>' : '';
  const { value, bidirectional } = wordLanguage(direction === 'ltr' && language === 'ar' ? 'en' : language);
  const style = shown ? `<w:rStyle w:val="${shown}"/>` : '';
  const rtl = direction === 'rtl' ? '<w:rtl/>' : '';
  const lang = `<w:lang w:val="${value}" w:bidi="${bidirectional}"/>`;
  return `<w:r><w:rPr>${style}${bold}${italic}${rtl}${lang}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}
