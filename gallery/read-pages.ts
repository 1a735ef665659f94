import { PDFiumLibrary } from '@hyzyla/pdfium';
import { encodePng } from './encode-png.ts';
import { besideEachOther, type GreyPicture, greyOf } from './grey-picture.ts';

export type GalleryPage = { text: string; picture: () => Promise<Uint8Array>; reduced: () => Promise<GreyPicture> };

/** The pages of a PDF as PDFium reads them: each with its text layer and, when asked for, its picture as PNG. `use` works while it is open. */
export async function withPages<Result>(pdf: Uint8Array, use: (pages: GalleryPage[]) => Promise<Result>): Promise<Result> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    const pages = [...document.pages()].map((page, index) => ({
      text: tidy(page.getText()),
      picture: async () => (await document.getPage(index).render({ scale: 1.4, render: async (bitmap) => encodePng(bitmap) })).data,
      reduced: async () => {
        const drawn = { data: new Uint8Array(), width: 0, height: 0 };
        const keep = async ({ data, width, height }: GreyPicture) => {
          Object.assign(drawn, greyOf({ data, width, height }));
          return data;
        };
        await document.getPage(index).render({ scale: 0.3, render: keep });
        return drawn;
      },
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

/** The pages of a document beside each other, three tenths of their size and grey, as they are kept for reference. */
export async function reducedPages(pages: readonly GalleryPage[]): Promise<GreyPicture> {
  const reduced: GreyPicture[] = [];
  for (const page of pages) reduced.push(await page.reduced());
  return besideEachOther(reduced);
}
