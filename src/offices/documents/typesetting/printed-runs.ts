import type { Direction } from '../../../platform/language.ts';
import type { Run } from '../../languages/public.ts';
import { safeAddress } from '../safe-address.ts';
import { markFigures } from './mark-figures.ts';
import { type PrintedStretch, printStretches } from './printed-stretches.ts';

/** A run as the templates read it. */
export type PrintedRun = {
  stretches: PrintedStretch[];
  emphasis: boolean;
  strong: boolean;
  href: string | null;
  language: string | null;
  note: PrintedRun[] | null;
};

/** One text as one run, with an address to follow if it has one. */
export function printText(text: string, direction: Direction, href?: string): PrintedRun[] {
  const stretches = printStretches(text, direction);
  const run = { stretches, emphasis: false, strong: false, href: href ?? null, language: null, note: null };
  return direction === 'rtl' ? markFiguresIn([run]) : [run];
}

/** The runs of a block. */
export function printRuns(runs: Run[], direction: Direction): PrintedRun[] {
  const printed = runs.map((run) => printRun(run, direction));
  return direction === 'rtl' ? markFiguresIn(printed) : printed;
}

/** The signs of a text may stand in the run after the figure. */
function markFiguresIn(runs: PrintedRun[]): PrintedRun[] {
  const all = markFigures(runs.flatMap((run) => run.stretches));
  let at = 0;
  return runs.map((run) => {
    const stretches = all.slice(at, at + run.stretches.length);
    at += run.stretches.length;
    return { ...run, stretches };
  });
}

function printRun(run: Run, direction: Direction): PrintedRun {
  const stretches = printStretches(run.text, direction);
  const note = run.note ? printRuns(run.note, direction) : null;
  if (run.kind === 'text') {
    return { stretches, emphasis: run.emphasis ?? false, strong: run.strong ?? false, href: null, language: run.language ?? null, note };
  }
  const emphasis = run.kind === 'fact' && (run.emphasis ?? false);
  return { stretches, emphasis, strong: false, href: safeAddress(run.href) ?? null, language: null, note };
}
