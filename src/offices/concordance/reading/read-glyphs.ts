import type { PDFiumPage } from '@hyzyla/pdfium';

/** A character of a printed page: the box that it fills, in points from the lower left, where the pen stood that drew it, and its place in what PDFium read. */
export type Glyph = { text: string; left: number; right: number; bottom: number; top: number; pen: number; base: number; index: number };

/** PDFium's own functions behind a page, which its wrapper hides. */
type PageInside = {
  pageIdx: number;
  module: {
    wasmExports: { malloc(bytes: number): number; free(at: number): void };
    HEAPF64: Float64Array;
    _FPDFText_LoadPage(page: number): number;
    _FPDFText_ClosePage(text: number): void;
    _FPDFText_CountChars(text: number): number;
    _FPDFText_GetUnicode(text: number, index: number): number;
    _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
    _FPDFText_GetCharBox(text: number, index: number, left: number, right: number, bottom: number, top: number): number;
  };
};

/** Signs that are not drawn and tell a direction. */
function isDirection(code: number): boolean {
  return code === 0x61c || (code >= 0x200e && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** The characters of a page in the lines that PDFium saw. */
export function readGlyphs(page: PDFiumPage): Glyph[][] {
  // The wrapper declares both private, and offers nothing that tells where a letter stands.
  const { module, pageIdx } = page as unknown as PageInside;
  const text = module._FPDFText_LoadPage(pageIdx);
  const box = module.wasmExports.malloc(48);
  const lines: Glyph[][] = [[]];
  try {
    const count = module._FPDFText_CountChars(text);
    for (let index = 0; index < count; index++) {
      const code = module._FPDFText_GetUnicode(text, index);
      if (code === 13 || code === 0 || code > 0x10ffff || isDirection(code)) continue;
      if (code === 10) {
        lines.push([]);
        continue;
      }
      module._FPDFText_GetCharBox(text, index, box, box + 8, box + 16, box + 24);
      module._FPDFText_GetCharOrigin(text, index, box + 32, box + 40);
      const at = box >> 3;
      const [left = 0, right = 0, bottom = 0, top = 0, pen = 0, base = 0] = module.HEAPF64.subarray(at, at + 6);
      lines.at(-1)?.push({ text: String.fromCodePoint(code), left, right, bottom, top, pen, base, index });
    }
  } finally {
    module.wasmExports.free(box);
    module._FPDFText_ClosePage(text);
  }
  return lines.filter((line) => line.some((glyph) => glyph.text.trim() !== ''));
}
