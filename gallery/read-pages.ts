import { PDFiumLibrary } from '@hyzyla/pdfium';
import { encodePng } from './encode-png.ts';

export type GalleryPage = { text: string; picture: () => Promise<Uint8Array> };

/** The pages of a PDF as PDFium reads them: each with its text layer and, when asked for, its picture as PNG. `use` works while it is open. */
export async function withPages<Result>(pdf: Uint8Array, use: (pages: GalleryPage[]) => Promise<Result>): Promise<Result> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    const pages = [...document.pages()].map((page) => ({
      text: tidy(page.getText()),
      picture: async () => (await page.render({ scale: 1.4, render: async (bitmap) => encodePng(bitmap) })).data,
    }));
    return await use(pages);
  } finally {
    document.destroy();
    library.destroy();
  }
}

/** The text layer line by line, for comparing: composed letters, one kind of line end, no spaces at the ends of lines, no line end within a word. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

/** The text layers of a document's pages as they are kept for reference. */
export function referenceOf(pages: readonly GalleryPage[]): string {
  return pages.map(({ text }, index) => `--- page ${index + 1} of ${pages.length} ---\n${text}\n`).join('');
}
