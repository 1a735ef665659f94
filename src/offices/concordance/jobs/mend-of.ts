import type { CheckedFinding } from '../checking/checked-finding.ts';
import type { RowText } from '../checking/row-text.ts';
import { type KeptVersion, textAt } from './kept-check.ts';
import type { Mend } from './mend-text.ts';

/** What accepting a finding's suggestion changes in its paragraph; undefined where it has none or its words are no longer there. */
export function mendOf(
  versions: readonly Pick<KeptVersion, 'language' | 'texts'>[],
  { suggestion, spans }: CheckedFinding,
  texts: readonly RowText[],
): Mend | undefined {
  const span = suggestion && spans[suggestion.span];
  const home =
    span &&
    texts
      .find(({ language }) => language === span.language)
      ?.starts.find(({ start, end }) => span.row.start >= start && span.row.end <= end);
  const before =
    home &&
    textAt(
      versions.find(({ language }) => language === span.language),
      home.place,
    );
  if (!span || !home || before === undefined) return undefined;
  const [start, end] = [span.row.start - home.start, span.row.end - home.start];
  if (before.slice(start, end) !== span.text) return undefined;
  return { language: span.language, place: home.place, before, after: before.slice(0, start) + suggestion.text + before.slice(end) };
}
