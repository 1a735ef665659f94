import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** The text layer of a PDF, page after page, as one reader gives it. */
export type Reader = (pdf: Uint8Array) => Promise<string>;

/** PDFium, the reader inside Chrome. */
const readWithPdfium: Reader = async (pdf) => {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    return [...document.pages()].map((page) => page.getText()).join('\n');
  } finally {
    document.destroy();
    library.destroy();
  }
};

/** poppler, the reader of most Linux desks, by its own `pdftotext`. */
const readWithPoppler: Reader = async (pdf) => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-text-layer-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const readers: Record<'pdfium' | 'poppler', Reader> = { pdfium: readWithPdfium, poppler: readWithPoppler };
