import { type Answer, refuse } from '../../../platform/answer.ts';
import { readJson } from './import-read-json.ts';
import { readCsv, readXlsx } from './import-read-sheet.ts';
import { readVcards } from './import-read-vcard.ts';
import { fileLimit, type ImportTable, rowLimit } from './import-table.ts';

export type ReadFileCode =
  | 'import-empty'
  | 'import-too-large'
  | 'import-too-many-lines'
  | 'import-old-excel'
  | 'import-not-utf8'
  | 'import-not-text'
  | 'import-kind-unknown'
  | 'import-sheet-broken'
  | 'import-json-broken'
  | 'import-json-unknown';

/** Reads a list of posts and persons (CSV, XLSX, vCard, Popolo, Parline) by what its bytes are, whatever the file is called. */
export async function readDirectoryFile(bytes: Uint8Array): Promise<Answer<{ table: ImportTable }, ReadFileCode>> {
  if (bytes.length > fileLimit) return refuse('import-too-large', { limit: fileLimit / 1024 / 1024 });
  const read = await readTable(bytes);
  if (!read.ok) return read;
  if (read.table.rows.length === 0) return refuse('import-empty');
  return read.table.rows.length > rowLimit ? refuse('import-too-many-lines', { limit: rowLimit }) : read;
}

async function readTable(bytes: Uint8Array): Promise<Answer<{ table: ImportTable }, ReadFileCode>> {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004')) return readXlsx(bytes);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return refuse('import-old-excel');
  const text = textOf(bytes);
  const isCard = /^\s*BEGIN:VCARD/i.test(text?.slice(0, 200) ?? Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
  // vCard 2.1 had no UTF-8 of its own: cards of old telephones are in the Windows code page
  if (isCard) return { ok: true, table: readVcards(text ?? new TextDecoder('windows-1252').decode(bytes)) };
  if (text === undefined) return refuse('import-not-utf8');
  if (text.includes('\0')) return refuse('import-not-text');
  if (text.trim() === '') return refuse('import-empty');
  if (/^\s*(<|%PDF)/.test(text)) return refuse('import-kind-unknown');
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

/** UTF-8, or UTF-16 where a mark at the beginning says so; undefined for anything else. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const charset = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
