import { renderSVG } from 'uqr';

/** Draws a short text as a QR code (SVG, medium correction, without a quiet zone: the paper around it is white). */
export function drawCode(letters: string): string {
  return renderSVG(letters, { ecc: 'M', border: 1 });
}
