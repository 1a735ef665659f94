const wish = Buffer.from('/Direction /R2L');

/**
 * Blanks out the wish that a viewer turn the pages from right to left, the length of the file unchanged. PDFium takes it as the direction of
 * every single line and would then reverse a line of Latin letters or figures, so that an address could not be found again.
 */
export function dropReadingDirection(pdf: Uint8Array): Uint8Array {
  const at = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).indexOf(wish);
  return at < 0 ? pdf : pdf.fill(' '.charCodeAt(0), at, at + wish.length);
}
