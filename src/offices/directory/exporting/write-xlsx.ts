import JSZip from 'jszip';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;

/** A workbook of one sheet (ECMA-376) whose cells are all plain text, so that nothing in it can act as a formula; the first row stands bold. */
export async function writeXlsx(rows: readonly (readonly string[])[], { rightToLeft = false } = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  zip.file(
    '[Content_Types].xml',
    xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`,
    ),
  );
  zip.file('_rels/.rels', xml(relationsOf([['rId1', `${relations}/officeDocument`, 'xl/workbook.xml']])));
  zip.file(
    'xl/workbook.xml',
    xml(
      `<workbook xmlns="${mainNamespace}" xmlns:r="${relations}"><sheets><sheet name="Directory" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
  );
  const parts: [string, string, string][] = [
    ['rId1', `${relations}/worksheet`, 'worksheets/sheet1.xml'],
    ['rId2', `${relations}/styles`, 'styles.xml'],
  ];
  zip.file('xl/_rels/workbook.xml.rels', xml(relationsOf(parts)));
  zip.file('xl/styles.xml', xml(styles));
  zip.file('xl/worksheets/sheet1.xml', xml(sheetOf(rows, rightToLeft)));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Every cell has the format of text (49), bold in the first row. */
const styles = `<styleSheet xmlns="${mainNamespace}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

function relationsOf(parts: readonly [string, string, string][]): string {
  const all = parts.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;
}

function sheetOf(rows: readonly (readonly string[])[], rightToLeft: boolean): string {
  const view = `<sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const body = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, column, row)).join('')}</row>`);
  return `<worksheet xmlns="${mainNamespace}">${view}<sheetFormatPr defaultRowHeight="15"/><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function cellOf(text: string, column: number, row: number): string {
  if (text === '') return '';
  const at = `${String.fromCharCode(65 + column)}${row + 1}`;
  return `<c r="${at}" s="${row === 0 ? 1 : 0}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** Text of an XML document; characters that XML does not know are left out. */
function escapeXml(text: string): string {
  const plain = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
