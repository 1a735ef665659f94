import type { PaperStyle } from '../official-document.ts';

/** The size of a letter's text in points, which every other size is in proportion to. */
export const usualBodySize = 10.9;
export const usualFaces = { serif: 'Source Serif 4', sans: 'Source Sans 3' };
export const usualColours = { accent: '#15375f', quiet: '#59636e' };

/** The paper as the templates read it; a margin that is null stays as the kind of document has it. */
export function printPaper(paper: PaperStyle = {}) {
  return {
    accent: paper.accent ?? usualColours.accent,
    quiet: paper.quiet ?? usualColours.quiet,
    serif: paper.serif ?? usualFaces.serif,
    sans: paper.sans ?? usualFaces.sans,
    top: paper.top ?? null,
    bottom: paper.bottom ?? null,
    side: paper.side ?? null,
    scale: (paper.bodySize ?? usualBodySize) / usualBodySize,
    addressAt: paper.addressAt ?? 'foot',
    referenceAt: paper.referenceAt ?? 'beside',
    dateAt: paper.dateAt ?? 'end',
  };
}
