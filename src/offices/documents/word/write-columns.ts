import JSZip from 'jszip';
import { directionOf, type Language } from '../../../platform/language.ts';
import { columnStyles } from './columns-styles.ts';
import { type ColumnRow, columnRow, headParagraph, tableHead } from './columns-table.ts';
import { escapeXml } from './escape-xml.ts';
import { fixBytes } from './fix-bytes.ts';

export { type ColumnRow, type ColumnSegment, valueMark } from './columns-table.ts';

/** Two texts side by side for a translator: `title` and `lines` stand above, in the language of the screen; `marks` are bookmarks at the head. */
export type ColumnsDocument = {
  title: string;
  lines: { text: string; strong?: boolean }[];
  language: Language;
  marks: string[];
  from: { language: Language; name: string };
  to: { language: Language; name: string };
  rows: ColumnRow[];
};

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Writes a two-column Word table: what stands level belongs together, each row under its bookmark, the left text locked, facts as locked
 * content controls under their tags. A text written from right to left has its column at the right. The same input gives the same bytes.
 */
export async function writeColumns(columns: ColumnsDocument): Promise<Uint8Array> {
  const zip = new JSZip();
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relationships([
      ['rId1', `${office}/officeDocument`, 'word/document.xml'],
      ['rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ]),
    'word/_rels/document.xml.rels': relationships([['rId1', `${office}/styles`, 'styles.xml']]),
    'word/styles.xml': columnStyles(w),
    'word/document.xml': `<w:document ${w}><w:body>${bodyOf(columns)}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(columns.title)}</dc:title><dc:language>${columns.to.language}</dc:language></cp:coreProperties>`,
  };
  for (const [name, content] of Object.entries(parts)) zip.file(name, xmlHead + content);
  return fixBytes(await zip.generateAsync({ type: 'uint8array' }), new Date('1980-01-01T00:00:00Z'));
}

function relationships(relations: [id: string, type: string, target: string][]): string {
  const each = relations.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function bodyOf(columns: ColumnsDocument): string {
  const marks = columns.marks
    .map((name, index) => `<w:bookmarkStart w:id="${index}" w:name="${name}"/><w:bookmarkEnd w:id="${index}"/>`)
    .join('');
  const heads = columns.lines.map(({ text, strong }) => headParagraph(text, columns.language, strong ? 'HeadStrong' : 'HeadLine'));
  const visual = directionOf(columns.from.language) === 'rtl' ? '<w:bidiVisual/>' : '';
  const border = (side: string, color: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${color}"/>`;
  const borders = ['top', 'bottom', 'insideH', 'insideV'].map((side) => border(side, 'B9C3CE')).join('');
  const rows = columns.rows.map((row, index) =>
    columnRow(row, columns.from.language, columns.to.language, columns.marks.length + index * 2),
  );
  const table = `<w:tbl><w:tblPr>${visual}<w:tblW w:w="9900" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="80" w:type="dxa"/><w:left w:w="120" w:type="dxa"/><w:bottom w:w="80" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4950"/><w:gridCol w:w="4950"/></w:tblGrid>${tableHead(columns.from, columns.to)}${rows.join('')}</w:tbl>`;
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1100" w:right="1000" w:bottom="1100" w:left="1000" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>';
  return `${headParagraph(columns.title, columns.language, 'Title', marks)}${heads.join('')}${table}<w:p/>${page}`;
}
