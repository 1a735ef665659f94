import { parse } from 'csv-parse/sync';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { splitHeadings } from './import-headings.ts';
import { type ImportRow, type ImportTable, keepCell } from './import-table.ts';

/** Reads comma-, semicolon-, tab- or bar-separated text (RFC 4180, quotes forgiven). Refuses text that cannot be cut into rows. */
export function readCsv(text: string): Answer<{ table: ImportTable }, 'import-sheet-broken'> {
  try {
    const rows: ImportRow[] = [];
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      on_record: (record: string[], { lines }) => {
        rows.push({ line: lines, cells: record.map(keepCell) });
        return null;
      },
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return { ok: true, table: splitHeadings('csv', rows) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) return refuse('import-sheet-broken');
    throw error;
  }
}

/** The separator that stands most often in the first lines, outside quotes. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 4000).replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t', '|'].map((mark) => ({ mark, n: start.split(mark).length }));
  return counted.reduce((most, each) => (each.n > most.n ? each : most)).mark;
}

/** Reads the first sheet of an Excel workbook: what its cells show, never a formula. Refuses one that is damaged or unpacks too large. */
export async function readXlsx(bytes: Uint8Array): Promise<Answer<{ table: ImportTable }, 'import-sheet-broken' | 'import-too-large'>> {
  const size = unpackedSize(bytes);
  if (size === undefined) return refuse('import-sheet-broken');
  if (size > 80_000_000) return refuse('import-too-large');
  const { readSheet } = await import('read-excel-file/node');
  const data = await readSheet(Buffer.from(bytes)).catch(() => undefined);
  if (!data) return refuse('import-sheet-broken');
  const rows = data.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => keepCell(wordCell(cell))) }));
  return { ok: true, table: splitHeadings('xlsx', rows) };
}

function wordCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}

/** Sum of the sizes that a ZIP's directory declares (APPNOTE 4.3.12); undefined when there is no directory. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isEnd = (at: number) => view.getUint32(at, true) === 0x06054b50;
  let end = bytes.length - 22;
  while (end >= 0 && bytes.length - end < 66_000 && !isEnd(end)) end--;
  if (end < 0 || !isEnd(end)) return undefined;
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
