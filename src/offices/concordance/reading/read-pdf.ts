import { PDFiumLibrary } from '@hyzyla/pdfium';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { placed } from './placed-text.ts';
import { gapsAbove, type PrintedLine, printedLines } from './print-lines.ts';
import { readGlyphs } from './read-glyphs.ts';
import { type FileReading, type FileRefusal, fileLimits, type GivenFile, type SourceLine, type UnreadPart } from './source-file.ts';

/** Reads the text layer of a PDF, Arabic in the order of reading; running heads and page numbers are left out, pages without text are named. */
export async function readPdf({ name, bytes }: GivenFile): Promise<Answer<{ reading: FileReading }, FileRefusal>> {
  const pages = await pagesOf(bytes);
  if (pages === 'locked' || pages === 'damaged') return refuse(`pdf-${pages}`, { file: name });
  const printed = pages.map((lines) => lines.map((line) => ({ ...line, text: readable(line.text) })));
  const texts = printed.map((lines) => lines.map(({ text }) => text).join('\n'));
  const unread = texts.flatMap((text, index): UnreadPart[] => (text.trim() === '' ? [{ kind: 'page', name: String(index + 1) }] : []));
  if (unread.length === texts.length) return refuse('pdf-without-text', { file: name });
  const source = texts.join('\f');
  if (source.length > fileLimits.characters) return refuse('file-too-large', { file: name });
  return { ok: true, reading: { name, format: 'pdf', source, lines: linesOfPages(source, printed), unread } };
}

/** Printed lines of all pages but running heads; a gap stands before the first of a page and before one further from the line above than usual. */
function linesOfPages(source: string, printed: readonly PrintedLine[][]): SourceLine[] {
  let from = 0;
  const pages = printed.map((lines) => {
    const gaps = gapsAbove(lines);
    const own = lines.flatMap(({ text }, place): SourceLine[] => {
      const start = from;
      from += text.length + 1;
      return text.trim() === '' ? [] : [{ ...placed(source, start, start + text.length), gapBefore: gaps[place] ? 1 : 0, whole: false }];
    });
    if (lines.length === 0) from += 1;
    return own;
  });
  return dropRunningHeads(pages).flatMap((lines, index) =>
    lines.map((line, place) => (place === 0 && index > 0 ? { ...line, gapBefore: 1 } : line)),
  );
}

/** Where PDFium marks a word broken over lines stands a soft hyphen; letters in their presentation forms are letters. */
function readable(line: string): string {
  return (
    line
      // biome-ignore lint/suspicious/noControlCharactersInRegex: PDFium writes them
      .replace(/[\u0002\ufffe\uffff]/g, '\u00ad')
      .replace(/[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/g, (letter) => letter.normalize('NFKC'))
      .replaceAll('\u0000', '')
      .replaceAll('\ufeff', '')
  );
}

async function pagesOf(bytes: Uint8Array): Promise<PrintedLine[][] | 'locked' | 'damaged'> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    try {
      return [...document.pages()].map((page) => printedLines(readGlyphs(page)));
    } finally {
      document.destroy();
    }
  } catch (fault) {
    return /password/i.test(String(fault)) ? 'locked' : 'damaged';
  } finally {
    library.destroy();
  }
}
