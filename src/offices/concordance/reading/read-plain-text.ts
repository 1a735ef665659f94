import { type Answer, refuse } from '../../../platform/answer.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { placed } from './placed-text.ts';
import { type FileReading, type FileRefusal, fileLimits, type GivenFile, type SourceLine } from './source-file.ts';

/** Reads a plain text: UTF-8, UTF-16 with its mark, or Windows-1252 and Windows-1256 where the bytes are no UTF-8. */
export function readPlainText({ name, bytes }: GivenFile): Answer<{ reading: FileReading }, FileRefusal> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refuse('file-not-text', { file: name });
  if (decoded.trim() === '') return refuse('file-empty', { file: name });
  if (decoded.length > fileLimits.characters) return refuse('file-too-large', { file: name });
  return { ok: true, reading: { name, format: 'text', source: decoded, lines: linesOfPages(decoded), unread: [] } };
}

/** The text of some bytes, its byte order mark kept as the first character; undefined for what is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return isText(text) ? text : undefined;
  } catch {
    return decodeOld(bytes);
  }
}

/** Files of older systems: Arabic where most letters beyond ASCII are Arabic ones in Windows-1256, else Western. */
function decodeOld(bytes: Uint8Array): string | undefined {
  const arabic = new TextDecoder('windows-1256').decode(bytes);
  const count = (arabic.match(/\p{Script=Arabic}/gu) ?? []).length;
  const text = count > 0.3 * (arabic.match(/\p{L}/gu) ?? []).length ? arabic : new TextDecoder('windows-1252').decode(bytes);
  return isText(text) ? text : undefined;
}

function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a picture or an archive from a text
  return !/[\u0000-\u0008\u000e-\u001a]/.test(text);
}

/** Between pages lies more than between paragraphs: so many empty lines at least. */
const pageGap = 4;
/** A number between dashes is a page's, wherever it stands. */
const pageNumber = /^[-–—]\s?[\d\u0660-\u0669]{1,3}\s?[-–—]$/u;

/** The lines of a text whose pages end with form feeds, without what each page repeats at its edges; and of any other text without page numbers. */
function linesOfPages(source: string): SourceLine[] {
  const ends = [...source.matchAll(/\f/g)].map(({ index }) => index);
  const pages = [...ends, source.length].map((end, page) => linesOf(source, page === 0 ? 0 : (ends[page - 1] ?? 0) + 1, end));
  const lines = dropRunningHeads(pages).flatMap((own, page) =>
    own.map((line, index) => (page > 0 && index === 0 ? { ...line, gapBefore: Math.max(pageGap, line.gapBefore) } : line)),
  );
  return lines.flatMap((line, index) => {
    if (pageNumber.test(line.text.trim())) return [];
    const isBehind = pageNumber.test(lines[index - 1]?.text.trim() ?? '');
    return [isBehind ? { ...line, gapBefore: Math.max(pageGap, line.gapBefore) } : line];
  });
}

/** Lines that hold something, each with the number of empty lines before it; a form feed ends a page and a line. */
export function linesOf(source: string, start = 0, end = source.length): SourceLine[] {
  const lines: SourceLine[] = [];
  let from = start;
  let gapBefore = 0;
  const take = (to: number) => {
    const line = placed(source, from, to);
    if (/[^\s\ufeff]/.test(line.text)) {
      lines.push({ ...line, gapBefore, whole: false });
      gapBefore = 0;
    } else gapBefore += 1;
  };
  for (const found of source.slice(start, end).matchAll(/\r\n?|\n|\f/g)) {
    take(start + found.index);
    from = start + found.index + found[0].length;
  }
  take(end);
  return lines;
}
