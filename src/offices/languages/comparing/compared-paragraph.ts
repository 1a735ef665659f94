import { type Run, textOf } from '../texts/content.ts';
import { withoutIsolates } from '../texts/isolates.ts';

/** A paragraph as `compareVersions` reads it: its plain words with those of its footnotes behind them, and the names of the facts in both. */
export function comparedParagraph(key: string, runs: Run[]): { key: string; text: string; facts: { name: string }[] } {
  const all = [runs, ...runs.flatMap(({ note }) => (note ? [note] : []))];
  return {
    key,
    text: withoutIsolates(all.map(textOf).join(' ')),
    facts: all.flat().flatMap((run) => (run.kind === 'fact' && run.name ? [{ name: run.name }] : [])),
  };
}
