import type { Direction } from '../../../platform/language.ts';
import type { Run } from '../../languages/public.ts';
import { safeAddress } from '../safe-address.ts';
import { type Stretch, splitUnbreakable } from '../split-unbreakable.ts';

/** A run as the templates read it. */
export type PrintedRun = {
  stretches: Stretch[];
  emphasis: boolean;
  strong: boolean;
  href: string | null;
  language: string | null;
  note: PrintedRun[] | null;
};

/** One text as one run, with an address to follow if it has one. */
export function printText(text: string, direction: Direction, href?: string): PrintedRun[] {
  const run = { stretches: splitUnbreakable(text), emphasis: false, strong: false, href: href ?? null, language: null, note: null };
  return keepOrder([run], direction);
}

/** The runs of a block. */
export function printRuns(runs: Run[], direction: Direction): PrintedRun[] {
  return keepOrder(
    runs.map((run) => printRun(run, direction)),
    direction,
  );
}

function printRun(run: Run, direction: Direction): PrintedRun {
  const stretches = splitUnbreakable(run.text);
  const note = run.note ? printRuns(run.note, direction) : null;
  if (run.kind === 'text') {
    return { stretches, emphasis: run.emphasis ?? false, strong: run.strong ?? false, href: null, language: run.language ?? null, note };
  }
  const emphasis = run.kind === 'fact' && (run.emphasis ?? false);
  return { stretches, emphasis, strong: false, href: safeAddress(run.href) ?? null, language: null, note };
}

/**
 * The typesetter embeds a left-to-right stretch instead of isolating it, so a number that follows at once would join it (UAX #9, W7);
 * a right-to-left mark keeps the number with the Arabic it belongs to.
 */
function keepOrder(runs: PrintedRun[], direction: Direction): PrintedRun[] {
  if (direction === 'ltr') return runs;
  let afterLatin = false;
  return runs.map((run) => ({
    ...run,
    stretches: run.stretches.map((stretch) => {
      const joins = afterLatin && 'text' in stretch && !stretch.direction && /^[^\p{L}]*\p{N}/u.test(stretch.text);
      if (!('text' in stretch) || /[\p{L}\p{N}]/u.test(stretch.text)) afterLatin = 'direction' in stretch && stretch.direction === 'ltr';
      return joins ? { text: `\u200f${stretch.text}` } : stretch;
    }),
  }));
}
