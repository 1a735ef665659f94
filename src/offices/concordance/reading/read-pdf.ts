import { PDFiumLibrary } from '@hyzyla/pdfium';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { placed } from './placed-text.ts';
import { type FileReading, type FileRefusal, fileLimits, type GivenFile, type SourceLine, type UnreadPart } from './source-file.ts';

/** Reads the text layer of a PDF, Arabic in the order of reading; running heads and page numbers are left out, pages without text are named. */
export async function readPdf({ name, bytes }: GivenFile): Promise<Answer<{ reading: FileReading }, FileRefusal>> {
  const pages = await pagesOf(bytes);
  if (pages === 'locked' || pages === 'damaged') return refuse(`pdf-${pages}`, { file: name });
  const texts = pages.map(readable);
  const unread = texts.flatMap((text, index): UnreadPart[] => (text.trim() === '' ? [{ kind: 'page', name: String(index + 1) }] : []));
  if (unread.length === texts.length) return refuse('pdf-without-text', { file: name });
  const source = texts.join('\f');
  if (source.length > fileLimits.characters) return refuse('file-too-large', { file: name });
  return { ok: true, reading: { name, format: 'pdf', source, lines: linesOfPages(source), unread } };
}

/** Printed lines of all pages but running heads; a page's first line stands after a gap of one. */
function linesOfPages(source: string): SourceLine[] {
  const pages: SourceLine[][] = [];
  let from = 0;
  for (const page of source.split('\f')) {
    pages.push(linesOnPage(source, from, from + page.length));
    from += page.length + 1;
  }
  return dropRunningHeads(pages).flatMap((lines, index) =>
    lines.map((line, place) => (place === 0 && index > 0 ? { ...line, gapBefore: 1 } : line)),
  );
}

function linesOnPage(source: string, start: number, end: number): SourceLine[] {
  const lines: SourceLine[] = [];
  let from = start;
  for (const text of source.slice(start, end).split('\n')) {
    if (text.trim() !== '') lines.push({ ...placed(source, from, from + text.length), gapBefore: 0, whole: false });
    from += text.length + 1;
  }
  return lines;
}

/** One kind of line end; where PDFium marks a word broken over lines stands a soft hyphen; letters in their presentation forms are letters. */
function readable(page: string): string {
  return (
    page
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: PDFium writes them
      .replace(/[\u0002\ufffe\uffff]/g, '\u00ad')
      .replace(/[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/g, (letter) => letter.normalize('NFKC'))
      .replaceAll('\u0000', '')
      .replaceAll('\ufeff', '')
  );
}

async function pagesOf(bytes: Uint8Array): Promise<string[] | 'locked' | 'damaged'> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    try {
      return [...document.pages()].map((page) => page.getText());
    } finally {
      document.destroy();
    }
  } catch (fault) {
    return /password/i.test(String(fault)) ? 'locked' : 'damaged';
  } finally {
    library.destroy();
  }
}
