import type { PaperStyle } from '../official-document.ts';
import { textWidth } from './word-blocks.ts';
import { fonts } from './word-styles.ts';

const pageWidth = 11906;
const ofMillimetres = (length: number) => Math.round((length * 1440) / 25.4);

/** The margins of a page in twentieths of a point: the organization's own, else those of the house; the lower one keeps room for the address. */
export function wordMargins({ top, bottom, side }: PaperStyle = {}) {
  const across = side === undefined ? (pageWidth - textWidth) / 2 : ofMillimetres(side);
  return {
    top: top === undefined ? 1300 : ofMillimetres(top),
    bottom: bottom === undefined ? 1500 : Math.max(ofMillimetres(bottom), 1300),
    left: across,
    right: across,
    header: 700,
    footer: 600,
  };
}

/** Widths of tables and places of tab stops follow the organization's margins, and its typeface stands first; Word has its own for a desk without it. */
export function fittedToPaper(xml: string, { side, serif }: PaperStyle = {}): string {
  const share = side === undefined ? 1 : (pageWidth - 2 * ofMillimetres(side)) / textWidth;
  const wide = (text: string) =>
    text.replace(
      /(<w:(?:gridCol|tcW|tblW)\b[^>]*? w:w="|<w:tab\b[^>]*? w:pos=")(\d+)"/gu,
      (_, before: string, width: string) => `${before}${Math.round(Number(width) * share)}"`,
    );
  const named = serif ? xml.replaceAll(`="${fonts.ascii}"`, `="${serif.replaceAll(/[<>&"]/gu, '')}"`) : xml;
  return share === 1 ? named : wide(named);
}
