import type { WeighedTrace } from '../../languages/public.ts';
import type { PartCut } from './cut-parts.ts';

type Gap = { own: { start: number; end: number }; there: { start: number; end: number } };
export type GapSide = { text: string; traces: readonly WeighedTrace[]; letters: number };

/** The usual spread of two gaps, more for short ones; letters that stand for a gap of none; and how much a gap may say at most. */
export const gapTuning = { variance: 0.1, perLetter: 6, none: 6, most: 6 };

/**
 * Opens a weighing of parts by the words around them: where those that answer each other before and behind a part stand near together on the
 * other side, the part is lost; where there is room for it, it is not. Answers a logarithm, 0 where nothing is known.
 */
export function openGaps(
  cuts: readonly PartCut[],
  longer: GapSide,
  shorter: GapSide,
  ratio: number,
): (from: number, to: number, size: number) => number {
  const anchors = longer.traces.filter(({ answer }) => answer).sort((x, y) => x.start - y.start);
  const before = cuts.map(({ at }) => anchors.findLast(({ end }) => end <= at));
  const behind = cuts.map(({ at }) => anchors.find(({ start }) => start >= at));
  const [perLonger, perShorter] = [longer, shorter].map(({ letters, text }) => letters / Math.max(1, text.length)) as [number, number];
  return (from, to, size) => {
    const gap = gapBetween(before[from], behind[to], longer.text.length, shorter.text.length);
    if (!gap || gap.there.end < gap.there.start) return 0;
    const own = ((gap.own.end - gap.own.start) * perLonger) / ratio;
    return weighGap(own, (gap.there.end - gap.there.start) * perShorter, size / ratio);
  };
}

function gapBetween(first: WeighedTrace | undefined, last: WeighedTrace | undefined, longer: number, shorter: number): Gap | undefined {
  if (!first && !last) return undefined;
  return {
    own: { start: first?.end ?? 0, end: last?.start ?? longer },
    there: { start: first?.answer?.end ?? 0, end: last?.answer?.start ?? shorter },
  };
}

/** How much likelier two gaps are with a part of the one lost than with it there. */
function weighGap(own: number, there: number, size: number): number {
  const { variance, perLetter, none, most } = gapTuning;
  const spread = variance + perLetter / (Math.max(own, there) + 8);
  const whole = Math.log((own + none) / (there + none));
  const without = Math.log((Math.max(0, own - size) + none) / (there + none));
  return Math.max(-most, Math.min(most, (whole ** 2 - without ** 2) / (2 * spread)));
}
